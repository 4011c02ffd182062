// The code on a printed draft leads here with the draft's code behind the "#", where no server sees it.
const [, code] = location.hash.slice(1).match(/^J1\/D\/(\w+)$/) ?? [];
if (code) {
  history.replaceState(null, '', location.pathname);
  location.replace(`${location.pathname}/${code}`);
}
