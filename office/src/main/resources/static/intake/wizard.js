// Keeps what is being written without being asked: two seconds after the last letter, when a field is left, and when
// the page is; says when it did. What another device has written meanwhile is never overwritten unasked.
const form = document.querySelector('form[data-draft]');
const kept = form.querySelector('[data-kept]');
let last = written();
let timer;
let clash = false;
let flying;

function written() {
  const body = new FormData(form);
  body.delete('files');
  body.delete('video');
  return body;
}

function text(body) {
  return new URLSearchParams([...body].filter(([name, value]) => typeof value === 'string' && name !== 'seen')).toString();
}

function tell(words) {
  if (kept.textContent !== words) kept.textContent = words;
}

// One after another: what is sent next must know what was kept before.
function keep() {
  clearTimeout(timer);
  if (flying) return flying;
  const now = written();
  if (clash || text(now) === text(last)) return Promise.resolve();
  const before = last;
  last = now;
  flying = send(now).catch(() => {
    last = before;
    tell(form.dataset.unkept);
  }).finally(() => { flying = undefined; });
  return flying;
}

async function send(now) {
  const answer = await fetch(form.dataset.keep, {
    method: 'POST', body: now, keepalive: true, headers: { Accept: 'application/json' },
  });
  if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
  const said = await answer.json();
  clash = answer.status === 409;
  kept.classList.toggle('err', clash);
  tell(said.said);
  if (clash) return;
  form.elements.seen.value = said.seen;
  form.dispatchEvent(new CustomEvent('kept', { detail: said }));
  if (text(written()) !== text(now)) timer = setTimeout(keep, 500);
}

// Published answers to a question like the one being written.
const similar = form.querySelector('[data-similar]');
form.addEventListener('kept', ({ detail }) => {
  if (!similar || !detail.similar?.length) return;
  const shown = [...similar.querySelectorAll('a')].map((link) => link.getAttribute('href')).join();
  if (shown === detail.similar.map((each) => each.path).join()) return;
  const card = document.createElement('section');
  card.className = 'card stack-s';
  card.setAttribute('aria-labelledby', 'similar');
  const title = Object.assign(document.createElement('h2'), { className: 'h3', id: 'similar', textContent: similar.dataset.similar });
  const hint = Object.assign(document.createElement('p'), { className: 'meta', textContent: similar.dataset.similarText });
  const list = Object.assign(document.createElement('ul'), { className: 'stack-s' });
  list.append(...detail.similar.map((each) => {
    const link = Object.assign(document.createElement('a'), { href: each.path, textContent: each.title, lang: each.language, target: '_blank', rel: 'noopener' });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
  card.append(title, hint, list);
  similar.replaceChildren(card);
});

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(keep, 2000);
});
// A button that is pressed sends the page itself.
form.addEventListener('focusout', (event) => { if (!event.relatedTarget?.matches('button')) keep(); });
form.addEventListener('submit', (event) => {
  clearTimeout(timer);
  if (flying) {
    event.preventDefault();
    flying.then(() => form.requestSubmit(event.submitter));
    return;
  }
  last = written();
});
addEventListener('pagehide', keep);
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

// Whoever turns to another language finds his words there: they are kept first.
for (const link of document.querySelectorAll('.lang a')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await keep();
    await keep();
    location.assign(link.href);
  });
}
