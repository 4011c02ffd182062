// Whether whatever can have the focus is ringed and not hidden once it has it. The keyboard was used last.
(() => {
  const faults = [];
  const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
    .filter(each => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0 && !each.disabled && !each.closest("[inert], dialog:not([open])"));
  for (const each of stops) {
    each.focus({ preventScroll: false });
    if (document.activeElement !== each) continue;
    const style = getComputedStyle(each);
    const wide = parseFloat(style.outlineWidth);
    const where = each.tagName.toLowerCase() + "#" + each.id + " «" + (each.innerText || each.value || "").trim().slice(0, 30) + "»";
    if (style.outlineStyle === "none" || !(wide >= 3)) faults.push("3: no ring (" + style.outlineStyle + " " + style.outlineWidth + "): " + where);
    const box = each.getBoundingClientRect();
    if (!box || box.width < 2 || box.bottom < 0 || box.top > innerHeight) { faults.push("3: out of sight: " + where); continue; }
    const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width / 2, 20))), y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height / 2, 20)));
    const top = document.elementFromPoint(x, y);
    if (top && top !== each && !each.contains(top) && !top.contains(each) && !(each.labels && [...each.labels].some(label => label.contains(top)))) faults.push("3: hidden by " + top.tagName + "." + top.className + ": " + where);
  }
  return faults;
})
