// Shortcuts of the staff, by the place of a key and not by its letter: every layout has them. Silent in fields, and
// switched off in the list that "?" opens.
const OFF = "shortcuts-off";
const dialog = document.getElementById("keys");
const PLACES = { KeyQ: "/staff/queue", KeyI: "/staff/intake", KeyJ: "/staff/journal", KeyC: "/staff/control" };
const STEPS = { KeyA: "assign", KeyR: "redirect", KeyE: "extend", KeyN: "note", KeyM: "write", KeyW: "answer", KeyV: "visit" };
let going = false;

const off = () => localStorage.getItem(OFF) === "yes";
const link = end => [...document.querySelectorAll(".side a, main a")].find(each => new URL(each.href).pathname.endsWith(end) && each.checkVisibility());
const rows = () => [...document.querySelectorAll("main tbody tr")].map(row => row.querySelector("a[href]")).filter(each => each?.checkVisibility());

function step(by) {
  const all = rows();
  const at = all.findIndex(each => each.closest("tr").contains(document.activeElement));
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

function act(event) {
  if (going) {
    going = false;
    const place = link(PLACES[event.code] ?? "/nowhere");
    place?.click();
    return Boolean(place);
  }
  if (event.code === "Slash" && event.shiftKey) { dialog.showModal(); return true; }
  if (event.shiftKey) return false;
  switch (event.code) {
    case "KeyG": going = true; return true;
    case "KeyJ": step(1); return true;
    case "KeyK": step(-1); return true;
    case "Slash": { const search = document.querySelector("main input[type=search]"); search?.focus(); return Boolean(search); }
  }
  const wanted = location.pathname.includes("/staff/case/") && STEPS[event.code] && link("/" + STEPS[event.code]);
  if (wanted) wanted.click();
  return Boolean(wanted);
}

document.addEventListener("keydown", event => {
  if (off() || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable], dialog")) return;
  if (act(event)) event.preventDefault();
});

const box = dialog?.querySelector("[name=off]");
if (box) {
  box.checked = off();
  box.addEventListener("change", () => localStorage.setItem(OFF, box.checked ? "yes" : "no"));
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  const opener = document.querySelector("[data-keys]");
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());
}
