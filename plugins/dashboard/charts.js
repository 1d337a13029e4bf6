// Charts as SVG. Nothing here knows of documents: rows of {label, parts, key} become bars.
const svgSpace = 'http://www.w3.org/2000/svg';

function element(name, attributes, text) {
  const svg = ['svg', 'g', 'rect', 'text', 'path', 'circle', 'line', 'title'].includes(name);
  const made = svg ? document.createElementNS(svgSpace, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

// Cut to the width of so many Han characters, of which others take half; paths keep their end.
function shorten(text, most) {
  const path = text.includes('/');
  const letters = path ? [...text].reverse() : [...text];
  let width = 0;
  const fit = letters.findIndex(letter => (width += letter < '\u2000' ? 1 : 2) > 2 * most);
  if (fit < 0) return text;
  const kept = letters.slice(0, fit - 1);
  return path ? '…' + kept.reverse().join('') : kept.join('') + '…';
}

// Horizontal bars, one a row, each made of parts with a class: a click chooses the row's key.
function barChart(rows, chosen, choose) {
  const height = 26, width = 420, left = 170, right = 60;
  const totals = rows.map(row => row.parts.reduce((sum, part) => sum + part[1], 0));
  const largest = Math.max(1, ...totals);
  const svg = element('svg', {viewBox: `0 0 ${width} ${Math.max(1, rows.length) * height}`});
  rows.forEach((row, i) => {
    const total = totals[i];
    const bar = element('g', {
      transform: `translate(0 ${i * height})`, role: 'button', tabindex: 0,
      'aria-pressed': chosen === row.key, 'aria-label': `${row.label}: ${total}`,
      class: chosen === row.key ? 'bar chosen' : 'bar'
    });
    bar.append(element('title', {}, `${row.hint || row.label}: ${total}`));
    bar.append(element('rect', {class: 'back', width, height: height - 2}));
    bar.append(element('text', {x: left - 8, y: 17, 'text-anchor': 'end'}, shorten(row.label, 12)));
    let x = left;
    for (const [name, count] of row.parts) {
      const length = count / largest * (width - left - right);
      if (count > 0) {
        bar.append(element('rect', {class: name, x, y: 5, width: Math.max(1, length), height: 14}));
      }
      x += length;
    }
    bar.append(element('text', {class: 'count', x: x + 6, y: 17}, total.toLocaleString('zh-CN')));
    bar.addEventListener('click', () => choose(row.key));
    bar.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(row.key);
    });
    svg.append(bar);
  });
  return svg;
}

// Lines over runs; `series` is a list of {name, label, values}, all of one length.
function lineChart(days, series) {
  const width = 420, height = 170, left = 44, right = 70, top = 12, bottom = 26;
  const largest = Math.max(1, ...series.flatMap(one => one.values));
  const x = i => left + (days.length < 2 ? 0.5 : i / (days.length - 1)) * (width - left - right);
  const y = value => height - bottom - value / largest * (height - top - bottom);
  const svg = element('svg', {viewBox: `0 0 ${width} ${height}`, role: 'img',
    'aria-label': '各次审查的意见数'});
  for (const value of [0, largest]) {
    svg.append(element('line', {class: 'rule', x1: left, x2: width - right, y1: y(value),
      y2: y(value)}));
    svg.append(element('text', {x: left - 6, y: y(value) + 4, 'text-anchor': 'end'},
      value.toLocaleString('zh-CN')));
  }
  days.forEach((day, i) => {
    if (days.length > 4 && i % Math.ceil(days.length / 4) !== 0) return;
    svg.append(element('text', {x: x(i), y: height - 6, 'text-anchor': 'middle'}, day.slice(5)));
  });
  const labels = [];
  for (const one of series) {
    const points = one.values.map((value, i) => `${x(i)} ${y(value)}`);
    svg.append(element('path', {class: one.name, d: 'M' + points.join('L')}));
    one.values.forEach((value, i) => {
      const dot = element('circle', {class: one.name, cx: x(i), cy: y(value), r: 3});
      dot.append(element('title', {}, `${days[i]} ${one.label} ${value}`));
      svg.append(dot);
    });
    labels.push({one, y: y(one.values[one.values.length - 1])});
  }
  labels.sort((a, b) => a.y - b.y);
  labels.forEach((label, i) => {  // Labels that would lie on each other are moved apart.
    if (i > 0) label.y = Math.max(label.y, labels[i - 1].y + 15);
    svg.append(element('text', {class: label.one.name, x: width - right + 8, y: label.y + 4},
      label.one.label));
  });
  return svg;
}
