// Switches the theme at once; without this script the form does the same with a round trip.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

for (const form of document.querySelectorAll("form[data-theme-switch]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const now = root.dataset.theme === "auto" ? (dark.matches ? "dark" : "light") : root.dataset.theme;
    const next = now === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    form.elements.theme.value = next === "dark" ? "light" : "dark";
    const body = new URLSearchParams(new FormData(form));
    body.set("theme", next);
    fetch(form.action, { method: "POST", body, redirect: "manual" });
  });
}
