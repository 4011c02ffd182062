// Keeps what is being written without being asked: two seconds after the last letter, and when the page is left.
const form = document.querySelector('form[data-draft]');
let last = written();
let timer;

function written() {
  const body = new FormData(form);
  body.delete('files');
  body.delete('video');
  body.set('do', 'LEAVE');
  return body;
}

function text(body) {
  return new URLSearchParams([...body].filter(([, value]) => typeof value === 'string')).toString();
}

function keep() {
  clearTimeout(timer);
  const now = written();
  if (text(now) === text(last)) return;
  last = now;
  fetch(form.action, { method: 'POST', body: now, redirect: 'manual', keepalive: true }).catch(() => { last = new FormData(); });
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(keep, 2000);
});
form.addEventListener('focusout', keep);
form.addEventListener('submit', () => {
  clearTimeout(timer);
  last = written();
});
addEventListener('pagehide', keep);
