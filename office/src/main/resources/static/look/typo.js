// Ctrl+Enter on selected text opens a report of a mistake; without this script the footer's link does the same.
const dialog = document.getElementById("typo");
const form = dialog?.querySelector("form");
const thanks = document.getElementById("typo-thanks");
const failed = document.getElementById("typo-failed");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.ctrlKey || event.target.closest("input, textarea, select, dialog")) return;
  const quote = getSelection().toString().trim().slice(0, 1000);
  if (!quote || !form) return;
  event.preventDefault();
  form.hidden = false;
  thanks.hidden = true;
  failed.hidden = true;
  form.elements.quote.value = quote;
  document.getElementById("typo-quote").textContent = quote;
  dialog.showModal();
  form.elements.comment.focus();
});

dialog?.querySelector("[data-close]").addEventListener("click", () => dialog.close());

// The form's token is asked for only when a report is really sent, so that reading a page sets no cookie.
async function token() {
  const page = await (await fetch(form.action)).text();
  return page.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? "";
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const contact = form.elements.contact;
  const wrong = !contact.checkValidity();
  document.getElementById("typo-wrong").hidden = !wrong;
  contact.setAttribute("aria-invalid", wrong);
  if (wrong) {
    contact.focus();
    return;
  }
  const body = new URLSearchParams(new FormData(form));
  try {
    body.set("_csrf", await token());
    const answer = await fetch(form.action, { method: "POST", body });
    if (!answer.ok) throw new Error(String(answer.status));
    form.reset();
    form.hidden = true;
    thanks.hidden = false;
    thanks.focus();
    setTimeout(() => dialog.close(), 3000);
  } catch {
    failed.hidden = false;
  }
});
