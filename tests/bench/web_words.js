// The words of the page in order, each with where it stands. Run by web_oracle.py in a page whose
// own scripts do not run; "oracle" is the name under which what is to be made invisible is kept.
(() => {
  const NOT_TEXT = new Set([
    "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TITLE", "TEXTAREA", "OPTION", "OPTGROUP", "SELECT",
  ]);
  const WORD = /[\p{L}\p{N}\p{M}\p{Cf}_]+/gu;
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const animation of document.getAnimations()) {
    try { animation.finish(); } catch { animation.cancel(); }
  }
  // What can be scrolled to, shows.
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const scrolls = ["auto", "scroll"];
    if (scrolls.includes(style.overflowX) || scrolls.includes(style.overflowY)) {
      for (const name of ["overflow", "max-height", "height", "contain"]) {
        const value = name === "overflow" ? "visible" : name === "height" ? "auto" : "none";
        element.style.setProperty(name, value, "important");
      }
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "::highlight(oracle) { color: transparent !important; text-shadow: none !important;" +
    " -webkit-text-fill-color: transparent !important;" +
    " -webkit-text-stroke-color: transparent !important; }" +
    " .oracle-clear { fill: transparent !important; stroke: transparent !important; }" +
    // A line under letters is none of them.
    " * { text-decoration: none !important; }" +
    " .oracle-without-fixed { visibility: hidden !important; }"
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const blocks = new Map();
  const blockOf = (element) => {
    let outer = element;
    while (outer.parentElement && getComputedStyle(outer).display.match(/^(inline|contents|ruby)$/)) {
      outer = outer.parentElement;
    }
    if (!blocks.has(outer)) blocks.set(outer, blocks.size);
    return blocks.get(outer);
  };
  const words = [];
  const ranges = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || NOT_TEXT.has(parent.tagName)) continue;
    const block = blockOf(parent);
    for (const match of node.data.matchAll(WORD)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const boxes = [...range.getClientRects()].map((box) => [
        box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY,
      ]);
      const first = boxes[0];
      const before = last && last.boxes.at(-1);
      // Two pieces without a gap are read as one word.
      const beside = before && first && block === last.block && last.node !== node
        && Math.min(Math.abs(first[0] - before[2]), Math.abs(first[2] - before[0])) < 0.7
        && first[1] < before[3] && before[1] < first[3];
      const bare = !first && last && !before && block === last.block && last.node !== node;
      const joined = match.index === 0 && last && last.ends && (beside || bare);
      words.push([match[0], Boolean(joined), boxes]);
      ranges.push(range);
      last = { boxes, block, node, ends: match.index + match[0].length === node.data.length };
    }
  }
  window.oracleFixed = [...document.querySelectorAll("body *")].filter((element) =>
    ["fixed", "sticky"].includes(getComputedStyle(element).position));
  window.oracleClear = (numbers) => {
    const some = numbers === null ? ranges : numbers.map((number) => ranges[number]);
    CSS.highlights.clear();
    if (some.length) CSS.highlights.set("oracle", new Highlight(...some));
    // The letters of drawings have no highlights.
    for (const element of document.querySelectorAll(".oracle-clear")) {
      element.classList.remove("oracle-clear");
    }
    for (const range of some) {
      const element = range.startContainer.parentElement;
      if (element instanceof SVGElement) element.classList.add("oracle-clear");
    }
  };
  window.oracleWithoutFixed = (without) => {
    for (const element of window.oracleFixed) {
      element.classList.toggle("oracle-without-fixed", without);
    }
  };
  const brought = [
    ...[...document.querySelectorAll("[alt]")].map((element) => element.alt),
    ...[...document.querySelectorAll("[placeholder]")].map((element) => element.placeholder),
    ...[...document.querySelectorAll("input, textarea, select, option")].map((element) =>
      [element.value, element.label, element.textContent].join(" ")),
  ];
  const root = document.scrollingElement || document.documentElement;
  return {
    words,
    brought: brought.join(" "),
    fixed: window.oracleFixed.length,
    width: Math.max(root.scrollWidth, innerWidth),
    height: Math.max(root.scrollHeight, innerHeight),
  };
})()
