import { readNumber, textOf } from './page-text.js';

/** Turns headings that may be sorted by into buttons: first press ascending, second descending. */
export function sortTables(): void {
  for (const heading of Array.from(document.querySelectorAll<HTMLTableCellElement>('th[data-urut]'))) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'urut';
    button.append(...Array.from(heading.childNodes));
    heading.append(button);
    button.addEventListener('click', () => sortBy(heading));
  }
}

function sortBy(heading: HTMLTableCellElement): void {
  const body = heading.closest('table')?.tBodies[0];
  if (body === undefined) return;
  const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  for (const other of Array.from(heading.parentElement?.children ?? [])) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', direction);
  const sign = direction === 'ascending' ? 1 : -1;
  const isNumeric = heading.dataset.urut !== 'teks';
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rows = Array.from(body.rows).map((row, position) => {
    const cell = row.cells[heading.cellIndex];
    const text = textOf(cell);
    return { row, position, text, value: rankOf(row, heading) ?? readNumber(text) };
  });
  rows.sort((left, right) => {
    const order = isNumeric
      ? compareNumbers(left.value, right.value, sign)
      : sign * collator.compare(left.text, right.text);
    return order || left.position - right.position;
  });
  // One insertion for all: the page is laid out once.
  const sorted = document.createDocumentFragment();
  for (const { row } of rows) sorted.append(row);
  body.append(sorted);
}

/** Rows without a figure come last, whichever way one sorts. */
function compareNumbers(left: number, right: number, sign: number): number {
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return sign * (left - right);
}

/** Where a heading tells the order of its values, a row ranks by what it carries of it: galat before peringatan. */
function rankOf(row: HTMLTableRowElement, heading: HTMLTableCellElement): number | undefined {
  const { kolom = '', urutan } = heading.dataset;
  return urutan?.split(' ').indexOf(row.dataset[kolom] ?? '');
}
