"use strict";
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const marks = [...document.querySelectorAll("mark")];
  const form = document.querySelector(".filter");
  const severities = ["note", "warning", "error"];
  let active = null;
  document.documentElement.classList.add("js");

  const has_run = (card) => card.dataset.first !== undefined;
  const run = (card) =>
    has_run(card) ? marks.slice(Number(card.dataset.first), Number(card.dataset.last) + 1) : [];
  const covers = (card, piece) =>
    has_run(card) && Number(card.dataset.first) <= piece && piece <= Number(card.dataset.last);
  const visible = () => cards.filter((card) => !card.hidden);

  function activate(card, scroll_document, scroll_cards) {
    if (active) {
      active.classList.remove("active");
      run(active).forEach((mark) => mark.classList.remove("active"));
    }
    active = card;
    card.classList.add("active");
    run(card).forEach((mark) => mark.classList.add("active"));
    const wide = matchMedia("(min-width: 821px)").matches;
    if (scroll_cards) card.scrollIntoView({ block: wide ? "nearest" : "start" });
    const first = run(card)[0];
    if (scroll_document && first) first.scrollIntoView({ block: "center" });
  }

  // A piece may belong to several findings: the innermost first, then one further at each click.
  function from_mark(mark) {
    const piece = Number(mark.id.slice(1));
    const here = visible().filter((card) => covers(card, piece)).reverse();
    if (here.length === 0) return;
    const next = here[(here.indexOf(active) + 1) % here.length];
    activate(next, false, true);
  }

  function move(step) {
    const list = visible();
    if (list.length === 0) return;
    const at = list.indexOf(active);
    const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step;
    if (next < 0 || next >= list.length) return;
    const wide = matchMedia("(min-width: 821px)").matches;
    activate(list[next], wide, true);
    list[next].focus({ preventScroll: true });
  }

  // Colours each piece by the gravest finding that is still shown: one pass with differences.
  function recolour() {
    const change = severities.map(() => new Int32Array(marks.length + 1));
    for (const card of visible()) {
      if (!has_run(card)) continue;
      const level = severities.indexOf(card.dataset.severity);
      change[level][Number(card.dataset.first)] += 1;
      change[level][Number(card.dataset.last) + 1] -= 1;
    }
    const depth = [0, 0, 0];
    marks.forEach((mark, piece) => {
      let shown = "";
      for (let level = 0; level < 3; level += 1) {
        depth[level] += change[level][piece];
        if (depth[level] > 0) shown = severities[level];
      }
      mark.classList.remove(...severities);
      if (shown) mark.classList.add(shown);
    });
  }

  function filter() {
    const chosen = new Set(
      [...form.querySelectorAll("input:checked")].map((box) => box.value));
    const rule = form.querySelector("select").value;
    const hidden = new Set();
    for (const card of cards) {
      card.hidden = !chosen.has(card.dataset.severity) || (rule && card.dataset.rule !== rule);
      if (card.hidden) hidden.add(card.id);
    }
    for (const number of document.querySelectorAll("article .number")) {
      number.classList.toggle("filtered", hidden.has(number.getAttribute("href").slice(1)));
    }
    form.querySelector("output").textContent =
      hidden.size ? `显示 ${cards.length - hidden.size} / ${cards.length} 处` : "";
    recolour();
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());

  document.addEventListener("click", (event) => {
    const number = event.target.closest("article .number");
    const mark = event.target.closest("mark");
    const card = event.target.closest(".card");
    if (number) {
      event.preventDefault();
      activate(document.getElementById(number.getAttribute("href").slice(1)), false, true);
    } else if (mark) {
      from_mark(mark);
    } else if (card && !String(getSelection())) {
      event.preventDefault();
      activate(card, true, false);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input, select, summary, main > section")) return;
    const reading = event.target.closest("main, .outline") !== null;
    if (event.key === "j" || (event.key === "ArrowDown" && !reading)) move(1);
    else if (event.key === "k" || (event.key === "ArrowUp" && !reading)) move(-1);
    else if (event.key === "Enter" && active && !event.target.closest("a")) {
      if (reading) {
        activate(active, false, true);
        active.focus({ preventScroll: true });
      } else {
        activate(active, true, false);
        document.getElementById("document").focus({ preventScroll: true });
      }
    } else return;
    event.preventDefault();
  });
})();
