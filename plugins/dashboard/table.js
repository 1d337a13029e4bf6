// A table that draws only the rows in view, so that ten thousand cost what thirty do.
// Columns are {title, width, value(row), show(cell, row)?, number?}.
class VirtualTable {
  constructor(place) {
    this.place = place;
    this.rowHeight = 34;
    this.body = element('div', {class: 'rows', role: 'rowgroup'});
    this.headings = element('div', {class: 'headings', role: 'row'});
    place.setAttribute('role', 'table');
    place.append(this.headings, this.body);
    place.addEventListener('scroll', () => this.draw());
    window.addEventListener('resize', () => this.draw());
    this.rows = [];
    this.columns = [];
  }

  setColumns(columns) {
    this.columns = columns;
    this.sorted = null;
    const template = columns.map(column => column.width).join(' ');
    this.place.style.setProperty('--columns', template);
    const rem = column => parseFloat(column.width.match(/[\d.]+/));
    const least = columns.reduce((sum, column) => sum + rem(column), 0);
    this.place.style.setProperty('--least', `${least}rem`);
    this.headings.replaceChildren(...columns.map((column, i) => {
      const heading = element('button', {type: 'button', role: 'columnheader',
        class: column.number ? 'number' : ''}, column.title);
      heading.addEventListener('click', () => this.sortBy(i));
      return heading;
    }));
  }

  setRows(rows) {
    this.rows = rows.slice();
    if (this.sorted) this.sort();
    this.place.scrollTop = 0;
    this.place.setAttribute('aria-rowcount', rows.length);
    this.body.style.height = `${Math.max(1, rows.length) * this.rowHeight}px`;
    this.draw();
  }

  sortBy(i) {
    const descending = this.sorted && this.sorted.column === i ? !this.sorted.descending
                                                               : Boolean(this.columns[i].number);
    this.sorted = {column: i, descending};
    [...this.headings.children].forEach((heading, k) => {
      heading.setAttribute('aria-sort', k !== i ? 'none' : descending ? 'descending' : 'ascending');
    });
    this.sort();
    this.draw();
  }

  sort() {
    const column = this.columns[this.sorted.column];
    const order = new Intl.Collator('zh-CN', {numeric: true}).compare;
    const values = new Map(this.rows.map(row => [row, column.value(row)]));
    this.rows.sort((a, b) => {
      const [one, other] = [values.get(a), values.get(b)];
      if ((one === '') !== (other === '')) return one === '' ? 1 : -1;  // What is missing, last.
      const by = column.number ? one - other : order(one, other);
      return this.sorted.descending ? -by : by;
    });
  }

  draw() {
    const visible = Math.ceil(this.place.clientHeight / this.rowHeight) + 8;
    const first = Math.max(0, Math.floor(this.place.scrollTop / this.rowHeight) - 4);
    const drawn = this.rows.slice(first, first + visible).map((row, i) => {
      const line = element('div', {class: 'row', role: 'row', 'aria-rowindex': first + i + 1});
      line.style.top = `${(first + i) * this.rowHeight}px`;
      for (const column of this.columns) {
        const cell = element('div', {role: 'cell', class: column.number ? 'number' : ''});
        if (column.show) {
          column.show(cell, row);
        } else {
          const value = column.value(row);
          cell.textContent = column.number && value === 0 ? '' : value;
          if (!column.number) cell.title = value;
        }
        line.append(cell);
      }
      return line;
    });
    if (this.rows.length === 0) drawn.push(element('p', {class: 'none'}, '没有符合的内容。'));
    this.body.replaceChildren(...drawn);
  }
}
