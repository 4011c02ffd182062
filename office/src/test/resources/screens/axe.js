// The rules of axe that the page breaks, each with where. How ink stands against its ground is four fifths of the work and
// the same for all that looks alike: of each look that no page was judged by yet two are judged, unless every one is asked
// for. A look of which axe was not sure is judged again where it comes next.
(async ([judged, everyone]) => {
  const known = new Set(judged), here = new Map(), grounds = new WeakMap();
  const ground = each => {
    if (!each) return "";
    if (!grounds.has(each)) {
      const s = getComputedStyle(each), plain = s.backgroundColor === "rgba(0, 0, 0, 0)" && s.backgroundImage === "none"
        && s.opacity === "1" && s.clipPath === "none" && s.clip === "auto";
      grounds.set(each, ground(each.parentElement)
        + (plain ? "" : [s.backgroundColor, s.backgroundImage, s.opacity, s.clipPath, s.clip].join() + ";"));
    }
    return grounds.get(each);
  };
  const look = each => {
    const s = getComputedStyle(each), label = each.closest("label");
    const off = each.closest(":disabled, [aria-disabled=true]") || label && label.control && label.control.disabled;
    return [s.color, s.fontSize, s.fontWeight, s.textShadow, s.position, Boolean(off), ground(each)].join("|");
  };
  const written = each => each.matches("input, select, textarea, button")
    || [...each.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
  for (const each of everyone ? [] : document.body.querySelectorAll("*")) {
    if (!written(each) || !each.checkVisibility({ visibilityProperty: true })) continue;
    const its = look(each), times = here.get(its) || 0;
    if (known.has(its) || times > 1) continue;
    here.set(its, times + 1);
    each.setAttribute("data-look", its);
  }
  axe.configure({ rules: [{ id: "color-contrast", selector: everyone ? "*" : "[data-look]" }] });
  const found = await axe.run(document, { resultTypes: ["violations", "incomplete"] });
  const unsure = new Set(found.incomplete.filter(rule => rule.id === "color-contrast").flatMap(rule => rule.nodes)
    .map(node => document.querySelector(node.target[0]).dataset.look));
  document.querySelectorAll("[data-look]").forEach(each => each.removeAttribute("data-look"));
  return {
    broken: found.violations.map(rule => rule.id + " " + rule.nodes.map(node => node.html + " " + node.failureSummary).join("; ")),
    judged: [...here.keys()].filter(each => !unsure.has(each)),
  };
})
