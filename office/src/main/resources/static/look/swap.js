// The one Trusted Types policy of the staff's pages: htmx may parse the fragments it fetches from us, and nothing else.
if (globalThis.trustedTypes) {
  trustedTypes.createPolicy("default", { createHTML: (html) => html });
}

// What asks about a form while it is written stops once the form is sent, for the answer would come to a page that is
// left; should the page stay, it asks again from the next keystroke on.
const ASKING = "[hx-post][hx-include]";
let left = false;
addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  left = true;
  for (const asking of document.querySelectorAll(ASKING)) htmx.trigger(asking, "htmx:abort");
});
document.addEventListener("input", () => { left = false; }, true);
document.addEventListener("htmx:beforeRequest", (event) => {
  if (left && event.detail.elt.matches(ASKING)) event.preventDefault();
});

// The swap contract: busy targets are marked, and the focus goes to what the fragment asks for.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (!event.defaultPrevented) event.detail.target?.setAttribute("aria-busy", "true");
});
document.addEventListener("htmx:afterSwap", (event) => {
  event.detail.target?.removeAttribute("aria-busy");
  event.detail.target?.querySelector("[data-focus]")?.focus();
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
