// What a careful reader would notice on a page: a list of "point: what is wrong and where".
(({ lang, least, words }) => {
  const faults = [];
  const say = (point, what) => faults.push(point + ": " + what);
  const shown = each => each.checkVisibility({ visibilityProperty: true }) && !each.closest(".vh, .skip, .trap, [inert], dialog:not([open])");
  const name = each => each.tagName.toLowerCase() + (each.id ? "#" + each.id : "") + (each.className && each.className.baseVal === undefined ? "." + each.className : "")
    + " «" + (each.innerText || each.value || each.getAttribute("aria-label") || "").trim().slice(0, 40) + "»";

  // 4: the way past the menu, landmarks, headings
  const framed = location.pathname.includes("/embed/"); // within another site's page, which has all that
  const first = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea")][0];
  if (!framed && !first?.matches("a.skip[href^='#']")) say(4, "the first stop is no way past the menu");
  for (const landmark of framed ? ["main"] : ["header", "nav", "main"]) if (!document.querySelector(landmark)) say(4, "no " + landmark);
  const heads = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown).map(each => +each.tagName[1]);
  if (heads.filter(level => level === 1).length !== 1) say(4, heads.filter(level => level === 1).length + " headings of the first level");
  heads.forEach((level, at) => { if (at > 0 && level > heads[at - 1] + 1) say(4, "after h" + heads[at - 1] + " comes h" + level); });

  // 5: the title
  if (!document.title.includes("—")) say(5, "no title of its own: " + document.title);

  // 6: nothing sideways
  if (document.documentElement.scrollWidth > innerWidth) say(6, document.documentElement.scrollWidth + " px wide at " + innerWidth);
  document.querySelectorAll("main *").forEach(each => {
    const style = getComputedStyle(each);
    if ((style.overflowX === "auto" || style.overflowX === "scroll") && each.scrollWidth > each.clientWidth + 1 && shown(each)
      && !(each.tabIndex >= 0 && (each.getAttribute("aria-label") || each.getAttribute("aria-labelledby"))) && each.tagName !== "TEXTAREA")
      say(6, "a part that is scrolled has no name or no focus: " + name(each));
  });

  // 7: no word broken
  if (words) {
    const walker = document.createTreeWalker(document.querySelector("main") || document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let broken = 0;
    while (walker.nextNode() && broken < 5) {
      const text = walker.currentNode;
      if (!text.parentElement || !shown(text.parentElement) || text.parentElement.closest("svg, textarea, .num, code, pre") || text.data.includes("://")) continue;
      for (const word of text.data.matchAll(/[\p{L}]{2,24}/gu)) {
        range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(each => Math.round(each.top)));
        if (lines.size > 1) { say(7, "broken: " + word[0] + " in " + name(text.parentElement)); broken++; break; }
      }
    }
  }

  // 8: nothing cut off
  document.querySelectorAll("body *").forEach(each => {
    const style = getComputedStyle(each);
    if ((style.overflowY === "hidden" || style.overflowY === "clip" || style.textOverflow === "ellipsis") && style.webkitLineClamp === "none" && shown(each) && each.innerText
      && (each.scrollHeight > each.clientHeight + 2 || each.scrollWidth > each.clientWidth + 2) && each.clientHeight > 0)
      say(8, "cut off: " + name(each));
  });

  // 9: large enough to press; in running text a link is as high as its line
  document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, textarea").forEach(each => {
    if (!shown(each) || each.disabled) return;
    const style = getComputedStyle(each);
    if (each.tagName === "A" && style.display === "inline" && each.closest("p, li, td, th, dd, figcaption, h1, h2, h3, label, blockquote, summary")) return;
    let box = each.getBoundingClientRect();
    if (each.matches("input[type=radio], input[type=checkbox]")) {
      const label = each.closest("label") || (each.id && document.querySelector(`label[for="${each.id}"]`));
      if (label) { const other = label.getBoundingClientRect(); box = { width: Math.max(box.width, other.width), height: Math.max(box.height, other.height) }; }
    }
    const after = getComputedStyle(each, "::after");
    if (after.position === "absolute" && after.content !== "none") return; // a card that is pressed as a whole
    if (box.width < least - .5 || box.height < least - .5) say(9, Math.round(box.width) + "×" + Math.round(box.height) + ": " + name(each));
  });

  // 11: stillness
  document.getAnimations().forEach(each => { if (each.effect.getComputedTiming().activeDuration > 50) say(11, "moves: " + name(each.effect.target)); });
  document.querySelectorAll("[autoplay], marquee").forEach(each => say(11, "plays by itself: " + name(each)));

  // 12: the language
  if (document.documentElement.lang !== lang) say(12, "the page calls itself " + document.documentElement.lang);

  // 13: somewhere to announce changes
  if (!framed && document.querySelectorAll("#live[aria-live=polite]").length !== 1) say(13, "no live region");

  // 15: pasting
  document.querySelectorAll("main input:not([type=hidden]):not([type=file]):not([type=radio]):not([type=checkbox]), main textarea").forEach(each => {
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
    each.dispatchEvent(paste);
    if (paste.defaultPrevented || each.getAttribute("autocomplete") === "new-password" && !each.closest("form[action*=password], form[action*=setup], form[action*=people]"))
      say(15, "pasting is prevented: " + name(each));
  });
  return faults;
})
