// Shows the scan beside the form it is copied into: pictures from the file itself, pages of a PDF as the office draws them.
const form = document.querySelector('[data-desk]');
const view = document.querySelector('[data-preview]');
const picture = view.querySelector('img');
const said = view.querySelector('[data-said]');
const pages = view.querySelector('[data-pages]');
const button = (name) => view.querySelector(`[data-do=${name}]`);
const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const PDF = 'application/pdf';
const STEPS = [1, 1.5, 2, 3];
const chosen = new Map();
let leaves = [];
let at = 0;
let zoom = 0;
let turn = 0;

// A page as the office draws it, and how many there are.
async function drawn(path, page, fields) {
  const sheet = new FormData();
  sheet.append('_csrf', form.elements._csrf.value);
  sheet.append('page', String(page));
  for (const [name, value] of Object.entries(fields)) sheet.append(name, value);
  const answer = await fetch(view.dataset.preview + path, { method: 'POST', body: sheet, headers: { Accept: 'application/problem+json, image/*' } });
  if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? view.dataset.failed);
  return { image: await answer.blob(), count: Number(answer.headers.get('Jauap-Pages')) };
}

// A file that was just chosen, and one that lies with the form already.
function chosenNow(file) {
  return { name: file.name, bring: (page) => file.type === PDF ? drawn('', page, { scan: file }) : { image: file, count: 1 } };
}

function keptBefore(row) {
  const file = row.querySelector('input').value;
  return { name: row.querySelector('.b').textContent, bring: (page) => drawn('/kept', page, { key: form.elements.key.value, file }) };
}

const shown = (type) => type === PDF || PICTURES.includes(type);

function enlarge(step) {
  zoom = Math.min(STEPS.length - 1, Math.max(0, step));
  picture.style.width = `${100 * STEPS[zoom]}%`;
  button('larger').disabled = zoom === STEPS.length - 1;
  button('smaller').disabled = zoom === 0;
}

function tell(words) {
  said.textContent = words;
  said.hidden = words === '';
  picture.hidden = words !== '';
}

async function show(to) {
  at = Math.min(leaves.length - 1, Math.max(0, to));
  const mine = ++turn;
  const { sheet, page } = leaves[at];
  view.setAttribute('aria-busy', 'true');
  try {
    const { image, count } = await sheet.bring(page);
    if (mine !== turn) return;
    if (page === 1 && leaves.filter((leaf) => leaf.sheet === sheet).length < count) {
      leaves.splice(at + 1, 0, ...Array.from({ length: count - 1 }, (_, more) => ({ sheet, page: more + 2 })));
    }
    if (picture.src) URL.revokeObjectURL(picture.src);
    picture.src = URL.createObjectURL(image);
    picture.alt = `${sheet.name}, ${page}`;
    tell('');
  } catch (failed) {
    if (mine !== turn) return;
    tell(`${sheet.name}: ${failed.message}`);
  }
  pages.textContent = `${at + 1} / ${leaves.length}`;
  button('before').disabled = at === 0;
  button('after').disabled = at === leaves.length - 1;
  view.removeAttribute('aria-busy');
}

function lay() {
  leaves = ['scan', 'files', 'kept'].flatMap((name) => chosen.get(name) ?? []).map((sheet) => ({ sheet, page: 1 }));
  view.hidden = leaves.length === 0;
  if (leaves.length > 0) show(0);
}

// Before large files leave the form on a way of their own.
form.addEventListener('change', (event) => {
  if (!event.target.matches('[type=file][data-role=SCAN], [type=file][data-role=ATTACHMENT]')) return;
  chosen.set(event.target.name, [...event.target.files].filter((file) => shown(file.type)).map(chosenNow));
  lay();
}, true);
chosen.set('kept', [...form.querySelectorAll('[data-kept]')].filter((row) => shown(row.dataset.kept)).map(keptBefore));
lay();

button('before').addEventListener('click', () => show(at - 1));
button('after').addEventListener('click', () => show(at + 1));
button('larger').addEventListener('click', () => enlarge(zoom + 1));
button('smaller').addEventListener('click', () => enlarge(zoom - 1));
enlarge(0);
