// Says every now and then that somebody is at this answer, and shows who else is. Idle hands say nothing, so that the
// session ends when it should.
const EVERY = 25_000;
const IDLE = 10 * 60_000;
const region = document.getElementById("writers");
let moved = Date.now();
for (const kind of ["keydown", "pointerdown", "scroll"]) {
  addEventListener(kind, () => { moved = Date.now(); }, { passive: true });
}
function look() {
  if (Date.now() - moved < IDLE) {
    region.dispatchEvent(new Event("look"));
  }
}
setTimeout(look, 1000);
setInterval(look, EVERY);
