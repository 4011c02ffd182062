// Sentences whose letters are of another language than the page says they are: each with where it stands. A sentence of
// the page's own with somebody's words set into it passes.
(lang => {
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data, around = walker.currentNode.parentElement;
    if (!around || around.closest("script, style, template") || !around.checkVisibility()) continue;
    if (around.closest("[lang]").lang !== lang) continue;
    const words = (text.match(/\p{Script=Cyrillic}{2,}/gu) || []).filter(word => word[0] === word[0].toLowerCase()); // no names
    const kazakh = words.filter(word => /[әғқңөұүһі]/.test(word)).length;
    const latin = (text.match(/\p{Script=Latin}{2,}/gu) || []).length;
    const other = { en: words.length >= 4 && latin === 0, ru: words.length >= 4 && kazakh >= 2, kk: words.length >= 6 && kazakh === 0 };
    if (other[lang]) faults.push(around.tagName.toLowerCase() + "." + around.className + " «" + text.trim().slice(0, 60) + "»");
  }
  return faults;
})
