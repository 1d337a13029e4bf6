"use strict";
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const marks = [...document.querySelectorAll("mark")];
  const form = document.querySelector(".filter");
  const help = document.getElementById("help");
  const position = document.querySelector(".pager output");
  const severities = ["note", "warning", "error"];
  const wide = matchMedia("(min-width: 821px)");
  let active = null;
  document.documentElement.classList.add("js");

  const has_run = (card) => card.dataset.first !== undefined;
  const run = (card) =>
    has_run(card) ? marks.slice(Number(card.dataset.first), Number(card.dataset.last) + 1) : [];
  const covers = (card, piece) =>
    has_run(card) && Number(card.dataset.first) <= piece && piece <= Number(card.dataset.last);
  const visible = () => cards.filter((card) => !card.hidden);

  function tell_position() {
    const list = visible();
    const at = list.indexOf(active);
    position.textContent = `${at < 0 ? "–" : at + 1} / ${list.length}`;
  }

  function deactivate() {
    if (active) {
      active.classList.remove("active");
      active.removeAttribute("aria-current");
      run(active).forEach((mark) => mark.classList.remove("active"));
    }
    active = null;
    document.documentElement.classList.remove("sheet");
    tell_position();
  }

  // On a narrow screen the chosen card lies over the foot of the document, as a sheet.
  function activate(card, scroll_document, scroll_cards) {
    deactivate();
    active = card;
    card.classList.add("active");
    card.setAttribute("aria-current", "true");
    run(card).forEach((mark) => mark.classList.add("active"));
    document.documentElement.classList.add("sheet");
    if (scroll_cards && wide.matches) card.scrollIntoView({ block: "nearest" });
    const first = run(card)[0];
    if (first && (scroll_document || !wide.matches)) {
      first.scrollIntoView({ block: wide.matches ? "center" : "start" });
    }
    tell_position();
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
    activate(list[next], true, true);
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
      const other_rule = rule !== "" && card.dataset.rule !== rule;
      card.hidden = other_rule || !chosen.has(card.dataset.severity);
      if (card.hidden) hidden.add(card.id);
    }
    for (const number of document.querySelectorAll("article .number")) {
      number.classList.toggle("filtered", hidden.has(number.getAttribute("href").slice(1)));
    }
    form.querySelector("output").textContent =
      hidden.size ? `显示 ${cards.length - hidden.size} / ${cards.length} 处` : "";
    if (active && active.hidden) deactivate();
    recolour();
    tell_position();
  }

  // The card or mark that the address names, such as "#f3" in a message about one finding.
  function from_address() {
    const named = document.getElementById(location.hash.slice(1));
    if (named && named.classList.contains("card")) activate(named, true, true);
  }

  function show_help() {
    if (!help.open) help.showModal();
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.querySelector(".pager").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.step) move(Number(button.dataset.step));
    else if (button.classList.contains("help")) show_help();
    else deactivate();
  });
  help.addEventListener("click", (event) => {
    if (event.target === help || event.target.closest("button")) help.close();
  });

  document.addEventListener("click", (event) => {
    const number = event.target.closest("article .number");
    const mark = event.target.closest("mark");
    const card = event.target.closest(".card");
    const coverage = event.target.closest("a[href='#coverage']");
    if (number) {
      event.preventDefault();
      activate(document.getElementById(number.getAttribute("href").slice(1)), false, true);
    } else if (mark) {
      from_mark(mark);
    } else if (card && !String(getSelection())) {
      event.preventDefault();
      activate(card, true, false);
    } else if (coverage) {
      document.getElementById("coverage").open = true;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || help.open) return;
    if (event.target.closest("input, select, summary, main > section")) return;
    const reading = event.target.closest("main, .outline") !== null;
    const key = event.key;
    if (key === "j" || key === "n" || (key === "ArrowDown" && !reading)) move(1);
    else if (key === "k" || key === "p" || (key === "ArrowUp" && !reading)) move(-1);
    else if (key === "?" || key === "？") show_help();
    else if (key === "Escape" && active) deactivate();
    else if (key === "Enter" && active && !event.target.closest("a, button")) {
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

  const details = [...document.querySelectorAll("details")];
  addEventListener("beforeprint", () => {
    for (const each of details) {
      each.dataset.open = String(each.open);
      each.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const each of details) each.open = each.dataset.open === "true";
  });
  addEventListener("hashchange", from_address);
  if (!wide.matches) for (const each of document.querySelectorAll(".outline details")) {
    each.open = false;
  }
  tell_position();
  from_address();
})();
