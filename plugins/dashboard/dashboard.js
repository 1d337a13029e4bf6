// The page: what is chosen, what follows from it, and where it is shown.
const data = JSON.parse(document.getElementById('data').textContent);
const place = id => document.getElementById(id);
const number = value => value.toLocaleString('zh-CN');
const severities = ['note', 'warning', 'error'];
const severityLabels = {error: '错误', warning: '警告', note: '提示'};
const states = ['待审查', '已审查', '未能审查'];

const documents = data.documents.map(row => {
  const [name, kind, type, state, title, errors, warnings, notes, incomplete, failure, copyOf,
    copyKind, report, rules, facts] = row;
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '（顶层）';
  const values = new Map();
  for (let i = 0; i < facts.length; i += 2) {
    const before = values.get(facts[i]);
    values.set(facts[i], before === undefined ? facts[i + 1] : `${before}；${facts[i + 1]}`);
  }
  const words = [name, title, ...values.values()].join('\n').toLowerCase();
  return {name, kind: data.kinds[kind], type: data.types[type], state, title, error: errors,
    warning: warnings, note: notes, incomplete, failure, copyOf, copyKind, report, rules, folder,
    facts: values, words};
});
const weight = one => one.error * 10000 + one.warning * 100 + one.note;

// Chosen values by dimension; the words of the search box.
const chosen = {};
let words = '';

const dimensions = {
  severity: {label: '程度', has: (one, value) => one[value] > 0},
  kind: {label: '文种', has: (one, value) => one.kind === value},
  type: {label: '格式', has: (one, value) => one.type === value},
  folder: {label: '文件夹', has: (one, value) => one.folder === value},
  rule: {label: '规则', has: (one, value) => {
    for (let i = 0; i < one.rules.length; i += 2) if (one.rules[i] === value) return true;
    return false;
  }, show: value => data.rules[value][1]},
  state: {label: '状态', has: (one, value) => one.state === value, show: value => states[value]},
};

// Documents that all choices let through, but those of one dimension.
function matching(but) {
  const tests = Object.entries(chosen).filter(([key]) => key !== but);
  return documents.filter(one => one.words.includes(words) &&
    tests.every(([key, value]) => dimensions[key].has(one, value)));
}

function choose(key, value) {
  if (chosen[key] === value) delete chosen[key];
  else chosen[key] = value;
  refresh();
}

function severityParts(one) {
  return ['error', 'warning', 'note'].map(name => [name, one[name]]);
}

// Sums of findings over groups of documents, largest first.
function grouped(key, of) {
  const groups = new Map();
  for (const one of matching(key)) {
    const label = of(one);
    if (!groups.has(label)) groups.set(label, {documents: 0, error: 0, warning: 0, note: 0});
    const group = groups.get(label);
    group.documents += 1;
    for (const name of severities) group[name] += one[name];
  }
  const rows = [...groups].map(([label, group]) => ({label, key: label,
    hint: `${label}，${group.documents} 份文件，意见`, parts: severityParts(group)}));
  const total = row => row.parts.reduce((sum, part) => sum + part[1], 0);
  return rows.sort((a, b) => total(b) - total(a)).slice(0, 10);
}

function byRule() {
  const counts = new Array(data.rules.length).fill(0);
  for (const one of matching('rule')) {
    for (let i = 0; i < one.rules.length; i += 2) counts[one.rules[i]] += one.rules[i + 1];
  }
  return counts.map((count, i) => ({label: data.rules[i][1],
    hint: data.rules[i].slice(0, 2).join(' '),
    key: i, parts: [[severities[data.rules[i][2]], count]]}))
    .filter(row => row.parts[0][1] > 0)
    .sort((a, b) => b.parts[0][1] - a.parts[0][1]).slice(0, 12);
}

function bySeverity() {
  const all = matching('severity');
  return ['error', 'warning', 'note'].map(name => ({label: severityLabels[name], key: name,
    parts: [[name, all.reduce((sum, one) => sum + one[name], 0)]]}));
}

function panel(title, content) {
  const made = element('section', {class: 'panel'});
  made.append(element('h2', {}, title), content);
  return made;
}

function linkTo(one, text) {
  if (!one.report) return element('span', {}, text);
  const href = one.report.split('/').map(encodeURIComponent).join('/');
  return element('a', {href, target: '_blank', rel: 'noopener'}, text);
}

function worst() {
  const list = element('ol', {class: 'worst'});
  const all = matching().filter(one => weight(one) > 0);
  for (const one of all.sort((a, b) => weight(b) - weight(a)).slice(0, 10)) {
    const item = element('li');
    item.append(linkTo(one, one.name));
    for (const [name, count] of severityParts(one)) {
      if (count > 0) item.append(element('b', {class: name, title: severityLabels[name]}, count));
    }
    list.append(item);
  }
  return list.children.length > 0 ? list : element('p', {class: 'none'}, '没有意见。');
}

function trend() {
  const runs = data.runs.slice(-12);
  if (runs.length < 2) return element('p', {class: 'none'}, '再次审查之后，这里比较各次的结果。');
  const series = [['error', 3], ['warning', 4], ['note', 5]].map(([name, column]) => ({name,
    label: severityLabels[name], values: runs.map(run => run[column])}));
  const made = element('div');
  made.append(lineChart(runs.map(run => run[0]), series));
  const [before, now] = runs.slice(-2);
  const change = (label, column) => {
    const by = now[column] - before[column];
    return `${label} ${by > 0 ? '+' : by < 0 ? '−' : '±'}${number(Math.abs(by))}`;
  };
  made.append(element('p', {class: 'change'}, '与上一次相比: ' + [change('文件', 1),
    change('错误', 3), change('警告', 4), change('提示', 5), change('未能检查', 6)].join('，')));
  return made;
}

const table = new VirtualTable(place('grid'));
const count = (title, name) => ({title, width: '4.5rem', number: true, value: one => one[name],
  show: (cell, one) => {
    if (one[name]) cell.append(element('b', {class: name}, number(one[name])));
  }});
const nameColumn = {title: '文件', width: 'minmax(14rem, 2fr)', value: one => one.name,
  show: (cell, one) => { cell.title = one.name; cell.append(linkTo(one, one.name)); }};

function factColumns() {
  const used = data.facts.map((label, i) => ({label, i, count:
    documents.reduce((sum, one) => sum + one.facts.has(i), 0)}));
  return used.sort((a, b) => b.count - a.count).slice(0, 14).map(fact => ({title: fact.label,
    width: 'minmax(9rem, 1fr)', value: one => one.facts.get(fact.i) || ''}));
}

const members = new Map();
for (const one of documents) {
  if (!one.copyOf) continue;
  if (!members.has(one.copyOf)) members.set(one.copyOf, []);
  members.get(one.copyOf).push(one);
}

const tabs = {
  documents: {label: '文件', rows: matching, columns: () => [nameColumn,
    {title: '标题', width: 'minmax(10rem, 2fr)', value: one => one.title},
    {title: '文种', width: '8rem', value: one => one.kind},
    {title: '状态', width: '6rem', value: one => states[one.state]},
    count('错误', 'error'), count('警告', 'warning'), count('提示', 'note'),
    {title: '未能检查', width: '6rem', number: true, value: one => one.incomplete}]},
  facts: {label: '事实', rows: () => matching().filter(one => one.facts.size > 0),
    columns: () => [nameColumn, ...factColumns()]},
  copies: {label: '重复', rows: () => matching().filter(one => one.copyOf), columns: () => [
    nameColumn,
    {title: '与之重复', width: 'minmax(14rem, 2fr)', value: one => one.copyOf},
    {title: '程度', width: '8rem', value: one => one.copyKind === 'exact' ? '完全相同' : '内容相近'},
    {title: '同组文件', width: '7rem', number: true,
      value: one => members.get(one.copyOf).length + 1}]},
  conflicts: {label: '相互矛盾', rows: () => data.conflicts.filter(one => !words ||
    (one[0] + one[1].join('\n')).toLowerCase().includes(words)), columns: () => [
    {title: '情况', width: 'minmax(20rem, 1fr)', value: one => one[0]},
    {title: '文件', width: 'minmax(20rem, 1fr)', value: one => one[1].join('、')}]},
  failed: {label: '未能审查', rows: () => matching().filter(one => one.state !== 1), columns: () => [
    nameColumn, {title: '原因', width: 'minmax(20rem, 2fr)', value: one => one.failure || '尚未审查'}]},
};
if (data.skipped.length > 0) {
  tabs.skipped = {label: '未审的其他文件', rows: () => data.skipped.filter(path =>
    path.toLowerCase().includes(words)), columns: () => [
    {title: '文件', width: 'minmax(20rem, 1fr)', value: path => path}]};
}
let tab = 'documents';

function showTabs() {
  place('tabs').replaceChildren(...Object.entries(tabs).map(([key, one]) => {
    const made = element('button', {type: 'button', role: 'tab', 'aria-selected': key === tab});
    made.append(one.label, element('span', {}, number(one.rows().length)));
    made.addEventListener('click', () => {
      tab = key;
      table.setColumns(tabs[tab].columns());
      refresh();
    });
    return made;
  }));
}

function showChips() {
  place('chips').replaceChildren(...Object.entries(chosen).map(([key, value]) => {
    const {label, show} = dimensions[key];
    const shown = key === 'severity' ? severityLabels[value] : show ? show(value) : value;
    const chip = element('li');
    const button = element('button', {type: 'button', title: '去掉这个条件'}, `${label}: ${shown} ✕`);
    button.addEventListener('click', () => choose(key, value));
    chip.append(button);
    return chip;
  }));
}

function showTally() {
  const sum = name => documents.reduce((all, one) => all + one[name], 0);
  const rows = [['', '文件', documents.length], ['error', '错误', sum('error')],
    ['warning', '警告', sum('warning')], ['note', '提示', sum('note')],
    ['incomplete', '未能检查', sum('incomplete')],
    ['failed', '未能审查', documents.filter(one => one.state === 2).length]];
  place('tally').replaceChildren(...rows.map(([name, label, value]) => {
    const item = element('li', {class: name});
    item.append(element('b', {}, number(value)), ` ${label}`);
    return item;
  }));
}

function refresh() {
  const shown = matching();
  const bars = (key, rows) => barChart(rows, chosen[key], value => choose(key, value));
  place('panels').replaceChildren(
    panel('程度', bars('severity', bySeverity())),
    panel('文种', bars('kind', grouped('kind', one => one.kind))),
    panel('规则', bars('rule', byRule())),
    panel('文件夹', bars('folder', grouped('folder', one => one.folder))),
    panel('格式', bars('type', grouped('type', one => one.type))), panel('趋势', trend()),
    panel('意见最多的文件', worst()));
  place('shown').textContent = `${number(shown.length)} / ${number(documents.length)} 份`;
  showChips();
  showTabs();
  table.setRows(tabs[tab].rows());
}

let waiting = 0;
place('words').addEventListener('input', event => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    words = event.target.value.trim().toLowerCase();
    refresh();
  }, 150);
});
place('filters').addEventListener('submit', event => event.preventDefault());
place('foot').textContent = `机器审查只作提示，结论由审查人员作出。法审 ${data.engine} · 规则 ` +
  `${data.rules_digest} · 法规目录 ${data.corpus_digest}`;
showTally();
table.setColumns(tabs[tab].columns());
refresh();
