// The one Trusted Types policy of the staff's pages: htmx may parse the fragments it fetches from us, and nothing else.
if (globalThis.trustedTypes) {
  trustedTypes.createPolicy("default", { createHTML: (html) => html });
}

// The swap contract: busy targets are marked, and the focus goes to what the fragment asks for.
document.addEventListener("htmx:beforeRequest", (event) => event.detail.target?.setAttribute("aria-busy", "true"));
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
