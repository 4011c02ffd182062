// The code on a voucher leads here with number and tracking code behind the "#", where no server sees them.
const [, use, number, code] = location.hash.slice(1).match(/^J1\/(S)\/([\w.%-]+)(?:\/(\w+))?$/) ?? [];
if (use) {
  const form = document.getElementById('statusform');
  form.elements.number.value = decodeURIComponent(number);
  history.replaceState(null, '', location.pathname);
  if (code) {
    form.elements.code.value = code;
    form.requestSubmit();
  } else {
    form.elements.code.focus();
  }
}
