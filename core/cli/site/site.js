"use strict";
// Narrows the list of rules by words and by the pressed chips; works from a file, without a server.
(() => {
  const input = document.querySelector("#search");
  if (!input) return;
  const rules = [...document.querySelectorAll(".rules li")];
  const groups = [...document.querySelectorAll("section.group")];
  const chips = [...document.querySelectorAll(".chips button")];
  const count = document.querySelector(".count");
  const total = rules.length;

  const pressed = (kind) => chips.filter(
    (chip) => chip.dataset.kind === kind && chip.getAttribute("aria-pressed") === "true")
    .map((chip) => chip.dataset.value);

  function narrow() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const packs = pressed("pack"), levels = pressed("level");
    let shown = 0;
    for (const rule of rules) {
      const fits = words.every((word) => rule.dataset.text.includes(word)) &&
        (!packs.length || packs.includes(rule.dataset.pack)) &&
        (!levels.length || levels.includes(rule.dataset.level));
      rule.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    count.textContent = shown === total ? `共 ${total} 条规则` : `${shown} / ${total} 条规则`;
    const hash = input.value ? "#" + encodeURIComponent(input.value) : " ";
    history.replaceState(null, "", hash.trim() || location.pathname);
  }

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      narrow();
    });
  }
  input.addEventListener("input", narrow);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      narrow();
    }
  });
  if (location.hash.length > 1) input.value = decodeURIComponent(location.hash.slice(1));
  narrow();
})();
