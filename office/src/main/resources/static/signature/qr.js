// Watches for the telephone: says what it does, and draws the page anew once something has come of it.
const watch = document.querySelector("[data-status]");
const said = watch.querySelector("[data-said]");
const PAUSE = 2000;
const LONGEST = 30000;
let pause = PAUSE;

async function look() {
  try {
    const answer = await fetch(watch.dataset.status, { cache: "no-store" });
    if (!answer.ok) throw new Error(String(answer.status));
    const { mark, text } = await answer.json();
    if (mark !== watch.dataset.mark) {
      location.reload();
      return;
    }
    if (said.textContent !== text) said.textContent = text;
    pause = PAUSE;
  } catch {
    pause = Math.min(pause * 2, LONGEST);
  }
  setTimeout(look, pause);
}

setTimeout(look, pause);
