// The desk's keyboard: Enter goes to the next field, out of a text Tab does (the Kazakh letters under it
// are reached back from there), Ctrl+Enter registers, F2 brings a scan.
const form = document.querySelector('[data-desk]');
const fields = () => [...form.querySelectorAll('input:not([type=hidden]), select, textarea, button[name=do]')]
  .filter((field) => !field.disabled && field.offsetParent !== null && !field.closest('details:not([open])') && (field.type !== 'radio' || field.checked));

function next(from) {
  const all = fields();
  const at = all.indexOf(from);
  const to = all[at + 1];
  if (at < 0 || !to) return;
  to.focus();
  if (to.select && to.type !== 'file') to.select();
}

form.addEventListener('keydown', (event) => {
  const field = event.target;
  if (event.code === 'Enter' || event.code === 'NumpadEnter') {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const buttons = [...form.querySelectorAll('.dock button[name=do]')];
      form.requestSubmit(buttons.find((button) => button.offsetParent !== null));
    } else if (field.matches('input, select')) {
      event.preventDefault();
      next(field);
    }
  } else if (event.code === 'Tab' && !event.shiftKey && field.matches('textarea')) {
    event.preventDefault();
    next(field);
  }
});

addEventListener('keydown', (event) => {
  if (event.code !== 'F2' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  form.querySelector('[name=scan]').click();
});

// What is known of an applicant goes into the fields that are still empty.
form.addEventListener('click', (event) => {
  const known = event.target.closest('button[value=known]')?.closest('[data-known]');
  if (!known) return;
  event.preventDefault();
  for (const { dataset, value } of known.querySelectorAll('[data-field]')) {
    const field = form.elements[dataset.field];
    if (field.value === '') field.value = value;
  }
  const empty = ['surname', 'given', 'title', 'postal', 'subject'].map((name) => form.elements[name]);
  empty.find((field) => field.value === '' && field.offsetParent !== null)?.focus();
});

let sent = false;
form.addEventListener('submit', (event) => {
  if (sent) event.preventDefault();
  sent = true;
});
addEventListener('pageshow', () => { sent = false; });
if (!document.querySelector('[data-focus]')) form.querySelector('[name=door]:checked')?.focus();
