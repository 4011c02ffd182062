// Looks every now and then what others have done meanwhile, for each region that is to be told of it. Idle hands and hidden
// pages ask nothing, so that the session ends when it should; a connection that fails is asked more seldom.
const IDLE = 10 * 60_000;
const LONGEST = 8;
let moved = Date.now();
for (const kind of ["keydown", "pointerdown", "pointermove", "scroll"]) {
  addEventListener(kind, () => { moved = Date.now(); }, { passive: true });
}

function watch(region) {
  const every = Number(region.dataset.watch) * 1000;
  let slower = 1;
  let seen = 0;
  const look = () => {
    if (document.visibilityState === "visible" && Date.now() - moved < IDLE) {
      seen = Date.now();
      region.dispatchEvent(new Event("look"));
    }
  };
  region.addEventListener("htmx:afterRequest", event => {
    slower = event.detail.successful ? 1 : Math.min(slower * 2, LONGEST);
  });
  document.addEventListener("visibilitychange", () => {
    if (Date.now() - seen > every) look();
  });
  const again = () => setTimeout(() => { look(); again(); }, every * slower);
  setTimeout(look, 1000);
  again();
}

document.querySelectorAll("[data-watch]").forEach(watch);
