// The map with a pin that can be dragged, moved by the arrow keys, or set where the reader is. Without this script a
// click on the map sends its place.
const field = document.querySelector('[data-map]');
const form = field.closest('form');
const said = field.querySelector('#map-said');
const words = said.dataset;
const STEP = 4;

// What the picture shows is told by the server: two points of it, from which every other follows.
function plan(sheet) {
  const [west, north, scale, stretch] = sheet.dataset.plan.split(' ').map(Number);
  return {
    place: ([latitude, longitude]) => [(longitude - west) * scale, (north - latitude) * scale * stretch],
    point: (x, y) => [north - y / (scale * stretch), west + x / scale],
  };
}

function marked() {
  const point = form.elements.at.value.split(',').map(Number);
  return point.length === 2 && point.every(Number.isFinite) ? point : undefined;
}

let timer;
function mark(point, move) {
  form.elements.at.value = point.map((part) => part.toFixed(5)).join(',');
  sheets.forEach((sheet) => sheet.draw());
  clearTimeout(timer);
  if (!move) form.dispatchEvent(new Event('input', { bubbles: true }));
  timer = setTimeout(() => form.dispatchEvent(new Event('focusout', { bubbles: true })), move ? 700 : 0);
}

function ready(sheet) {
  const picture = sheet.querySelector('input[type=image]');
  const { place, point } = plan(sheet);
  const image = document.createElement('img');
  image.src = sheet.dataset.bare;
  image.alt = '';
  image.width = picture.width;
  const pin = document.createElement('button');
  pin.type = 'button';
  pin.className = 'pin';
  pin.setAttribute('aria-label', words.pin);
  pin.setAttribute('aria-describedby', 'map-said');
  const clamp = (value, most) => Math.min(Math.max(value, 0), most);
  const size = () => [image.width, image.height];
  const at = (event) => {
    const box = image.getBoundingClientRect();
    return [clamp(event.clientX - box.left, size()[0]), clamp(event.clientY - box.top, size()[1])];
  };
  sheet.draw = () => {
    const point = marked();
    const [x, y] = point ? place(point) : [size()[0] / 2, size()[1] / 2];
    pin.style.setProperty('left', `${x}px`);
    pin.style.setProperty('top', `${y}px`);
    pin.classList.toggle('unset', !point);
  };
  image.addEventListener('click', (event) => mark(point(...at(event))));
  pin.addEventListener('pointerdown', (event) => {
    pin.setPointerCapture(event.pointerId);
    pin.addEventListener('pointermove', drag);
    pin.addEventListener('pointerup', () => pin.removeEventListener('pointermove', drag), { once: true });
  });
  const drag = (event) => mark(point(...at(event)), true);
  pin.addEventListener('keydown', (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.code];
    if (!way) return;
    event.preventDefault();
    const step = event.shiftKey ? 4 * STEP : STEP;
    const [x, y] = marked() ? place(marked()) : [size()[0] / 2, size()[1] / 2];
    mark(point(clamp(x + way[0] * step, size()[0]), clamp(y + way[1] * step, size()[1])), true);
  });
  sheet.replaceChildren(image, pin);
  image.addEventListener('load', () => sheet.draw());
}

const sheets = [...field.querySelectorAll('[data-width]')];
sheets.forEach(ready);

form.addEventListener('kept', ({ detail }) => {
  if (!marked()) return;
  if (!detail.district) {
    form.elements.at.value = '';
    sheets.forEach((sheet) => sheet.draw());
    said.textContent = words.outside;
    return;
  }
  form.elements.district.value = detail.district;
  const name = form.elements.district.selectedOptions[0]?.textContent ?? '';
  said.textContent = words.moved.replace('*', name);
});

if (navigator.geolocation) {
  const here = document.createElement('button');
  here.type = 'button';
  here.className = 'btn btn--second';
  here.textContent = words.locate;
  here.addEventListener('click', () => navigator.geolocation.getCurrentPosition(
    ({ coords }) => mark([coords.latitude, coords.longitude]),
    () => { said.textContent = words.denied; },
    { maximumAge: 60000, timeout: 15000 },
  ));
  const row = document.createElement('p');
  row.append(here);
  said.before(row);
}
