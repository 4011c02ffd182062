// Sends large files in pieces by tus 1.0, so that a lost connection costs a piece and not the file. Small files go with
// the form, as all do without this script.
const form = document.querySelector('form[data-uploads]');
const words = form.querySelector('[data-upload-words]').dataset;
const list = form.querySelector('[data-upload-list]');
const PIECE = 4 * 1024 * 1024;
const BIG = 2 * 1024 * 1024;
const sending = new Set();
let wanted;

function headers(more) {
  return { 'Tus-Resumable': '1.0.0', 'Accept': 'application/problem+json', ...more };
}

function base64(text) {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

// Waits longer and longer, but no longer than until the connection is back.
function pause(milliseconds) {
  return new Promise((go) => {
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', () => { clearTimeout(timer); go(); }, { once: true });
  });
}

async function patiently(step, tell) {
  for (let tries = 0, wait = 500; ; tries++, wait = Math.min(wait * 2, 15000)) {
    const answer = await step().catch(() => undefined);
    if (answer && (tries > 20 || answer.status === 507 || (answer.status < 500 && ![423, 429].includes(answer.status)))) return answer;
    tell(words.waiting);
    await pause(wait);
  }
}

async function why(answer) {
  return (await answer.json().catch(() => ({}))).detail ?? words.failed;
}

// The place of a file that was begun before, on this page or on an earlier one.
function begun(file) {
  const found = [...list.querySelectorAll('[data-unfinished]')]
    .find((row) => row.dataset.name === file.name && Number(row.dataset.length) === file.size);
  if (!found) return undefined;
  found.remove();
  return `${form.dataset.uploads}/${found.dataset.unfinished}`;
}

async function create(file, role, tell) {
  const answer = await patiently(() => fetch(form.dataset.uploads, {
    method: 'POST',
    headers: headers({
      'Upload-Length': String(file.size),
      'Upload-Metadata': `filename ${base64(file.name)},role ${base64(role)}`,
    }),
  }), tell);
  if (answer.status !== 201) throw new Error(await why(answer));
  return answer.headers.get('Location');
}

async function offset(place, tell) {
  const answer = await patiently(() => fetch(place, { method: 'HEAD', headers: headers() }), tell);
  if (answer.status !== 200) throw new Error(words.failed);
  return answer;
}

async function send(file, role, tell) {
  const known = begun(file);
  const place = known ?? await create(file, role, tell);
  let answer = known ? await offset(place, tell) : undefined;
  let at = Number(answer?.headers.get('Upload-Offset') ?? 0);
  while (at < file.size) {
    tell(`${Math.floor(100 * at / file.size)} %`, at / file.size);
    const from = at;
    answer = await fetch(place, {
      method: 'PATCH',
      headers: headers({ 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(from) }),
      body: file.slice(from, from + PIECE),
    }).catch(() => undefined);
    if (answer?.status !== 204) {
      if (answer && answer.status < 500 && ![409, 423].includes(answer.status)) throw new Error(await why(answer));
      if (answer?.status === 507) throw new Error(await why(answer));
      tell(words.waiting);
      await pause(500);
      answer = await offset(place, tell);
    }
    at = Number(answer.headers.get('Upload-Offset'));
  }
  return answer.headers.get('Upload-Attachment');
}

function row(name) {
  const item = document.createElement('li');
  const title = document.createElement('span');
  title.className = 'b';
  title.textContent = name;
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', name);
  const said = document.createElement('span');
  said.className = 'hint';
  item.append(title, bar, said);
  list.append(item);
  return { item, bar, said };
}

function whole(shown, name, attachment) {
  const choice = document.createElement('label');
  choice.className = 'choice';
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'without', value: attachment });
  const text = document.createElement('span');
  const title = document.createElement('span');
  title.className = 'b';
  title.textContent = name;
  const hint = document.createElement('span');
  hint.className = 'hint';
  hint.textContent = `${words.done} ${words.without}`;
  text.append(title, hint);
  choice.append(box, text);
  shown.item.replaceChildren(choice);
  document.getElementById('live').textContent = `${name}: ${words.done}`;
}

async function bring(file, role) {
  const shown = row(file.name);
  const ticket = {};
  sending.add(ticket);
  try {
    const attachment = await send(file, role, (text, part) => {
      shown.said.textContent = text;
      if (part !== undefined) shown.bar.value = part;
    });
    whole(shown, file.name, attachment);
  } catch (refused) {
    shown.bar.remove();
    shown.said.className = 'err';
    shown.said.textContent = refused.message;
    wanted = undefined;
  } finally {
    sending.delete(ticket);
    if (sending.size === 0 && wanted) form.requestSubmit(wanted);
  }
}

for (const input of form.querySelectorAll('input[type=file][data-role]')) {
  input.addEventListener('change', () => {
    const files = [...input.files];
    const large = files.filter((file) => file.size > BIG);
    if (large.length === 0) return;
    const small = new DataTransfer();
    files.filter((file) => file.size <= BIG).forEach((file) => small.items.add(file));
    input.files = small.files;
    large.forEach((file) => bring(file, input.dataset.role));
  });
}
form.addEventListener('recorded', (event) => bring(event.detail, 'VIDEO'));

// Who goes on while a file is on its way goes on when it has arrived; who leaves the page leaves at once.
form.addEventListener('submit', (event) => {
  if (sending.size === 0 || ['LEAVE', 'BACK'].includes(event.submitter?.value)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  wanted = event.submitter ?? undefined;
  document.getElementById('live').textContent = words.holding;
  form.querySelector('[data-upload-holding]').hidden = false;
}, true);
