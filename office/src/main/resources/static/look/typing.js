// Helps to type: the Kazakh letters under every text but an English one, and digits from the number row whatever the
// layout (the Kazakh one has letters there).
const KAZAKH = 'әғқңөұүһі';
const KEPT = 'jauap-letters';
const words = document.querySelector('meta[name=letters]');

// Where a sentence begins, its first letter is a capital one.
function fitting(letter, field) {
  const before = field.value.slice(0, field.selectionStart).trimEnd();
  return before === '' || /[.!?…]$/.test(before) ? letter.toLocaleUpperCase('kk') : letter;
}

function insert(field, text) {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function key(letter, field) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = letter;
  button.lang = 'kk';
  button.setAttribute('aria-label', words.dataset.insert.replace('*', letter));
  button.addEventListener('click', (event) => {
    insert(field, event.shiftKey ? letter.toLocaleUpperCase('kk') : fitting(letter, field));
    field.focus();
  });
  return button;
}

function remembered(open) {
  try {
    if (open !== undefined) localStorage.setItem(KEPT, open ? 'open' : '');
    return localStorage.getItem(KEPT) === 'open';
  } catch {
    return false;
  }
}

function panel(field) {
  const letters = document.createElement('details');
  letters.className = 'letters noprint';
  letters.open = remembered();
  const title = document.createElement('summary');
  title.textContent = words.content;
  const keys = document.createElement('div');
  keys.className = 'keys';
  keys.setAttribute('role', 'group');
  keys.setAttribute('aria-label', words.content);
  keys.append(...[...KAZAKH].map((letter) => key(letter, field)));
  letters.append(title, keys);
  letters.addEventListener('toggle', () => remembered(letters.open));
  field.after(letters);
}

if (words) for (const field of document.querySelectorAll('main textarea:not([lang=en])')) panel(field);

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
  if (!field.matches?.('input[inputmode=numeric], input[inputmode=tel]')) return;
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  if (!digit || event.key === digit) return;
  event.preventDefault();
  insert(field, digit);
});
