import { columnOf } from './columns.js';
import { textOf } from './page-text.js';

/** Fills the panel with what the tables of the page say of one cell; nothing is said twice in the file. */
export function describeSlot(table: HTMLTableElement, cell: HTMLTableCellElement, panel: HTMLElement): void {
  const part = (name: string): HTMLElement | null => panel.querySelector(`[data-isi="${name}"]`);
  const heading = table.tHead?.rows[0]?.cells[cell.cellIndex];
  const owner = cell.parentElement?.querySelector('th');
  const name = Array.from(owner?.childNodes ?? [])
    .filter((node) => node.nodeName !== 'SMALL')
    .map((node) => node.textContent)
    .join('');
  const title = panel.querySelector('h3');
  if (title !== null) title.textContent = `${name.trim()} · ${textOf(heading)}`;
  const isProfile = cell.classList.contains('profil');
  writeStatus(part('status'), cell, isProfile);
  writeLevels(part('level'), cell, isProfile);
  writeDemand(part('meminta'), heading?.dataset.kunci);
  const anchors = anchorsOf(cell);
  const rows = findRows(anchors);
  writeFindings(part('temuan'), rows);
  show(part('kosong'), anchors.length === 0);
  show(part('sisa'), rows.length < anchors.length);
}

/** The name of the status stands in the legend. */
function writeStatus(place: HTMLElement | null, cell: HTMLElement, isProfile: boolean): void {
  if (place === null) return;
  place.hidden = isProfile;
  const status = Array.from(document.querySelectorAll<HTMLElement>('.legenda [data-status]')).find(
    ({ dataset }) => cell.classList.contains(dataset.status ?? ''),
  );
  const names = Array.from(status?.querySelectorAll('span') ?? [], textOf);
  place.textContent = names.join(' ');
}

/** Where the levels are all one, the cell shows it; else its data tell them in the order of the list. */
function writeLevels(place: HTMLElement | null, cell: HTMLElement, isProfile: boolean): void {
  if (place === null) return;
  place.hidden = isProfile;
  const shown = /\d/.exec(textOf(cell))?.[0] ?? '';
  const levels = cell.dataset.l ?? shown.repeat(3);
  Array.from(place.children).forEach((item, position) => {
    const level = levels.charAt(position);
    if (item instanceof HTMLElement) item.hidden = level === '';
    const figure = item.querySelector('b');
    if (figure !== null) figure.textContent = level;
  });
}

/** What the indicator asks at each level, from the table that lists it. */
function writeDemand(place: HTMLElement | null, indicator: string | undefined): void {
  if (place === null) return;
  const rows = Array.from(document.querySelectorAll<HTMLTableRowElement>('table.diminta tbody tr'));
  const row = indicator === undefined ? undefined : rows.find(({ dataset }) => dataset.kunci === indicator);
  place.hidden = row === undefined;
  const levels = [1, 2, 3].map((level) => `${level}: ${textOf(row?.cells[level])}`);
  place.textContent = `${place.dataset.kata ?? ''}: ${levels.join(' · ')}`;
}

function show(place: HTMLElement | null, isShown: boolean): void {
  if (place !== null) place.hidden = !isShown;
}

/** The ids of the findings that a cell leads to. */
function anchorsOf(cell: HTMLElement): string[] {
  const link = cell.querySelector('a');
  return (link?.dataset.t ?? link?.getAttribute('href')?.slice(1) ?? '').split(' ').filter(Boolean);
}

/** Their rows; those that a browser could not unpack are not there. */
function findRows(anchors: readonly string[]): HTMLTableRowElement[] {
  return anchors
    .map((anchor) => document.getElementById(anchor))
    .filter((row): row is HTMLTableRowElement => row instanceof HTMLTableRowElement);
}

/** Copies of nodes, never of markup: what users typed stays text. */
function writeFindings(place: HTMLElement | null, rows: readonly HTMLTableRowElement[]): void {
  if (place === null) return;
  place.textContent = '';
  place.hidden = rows.length === 0;
  for (const row of rows) {
    const item = document.createElement('li');
    for (const name of ['tingkat', 'temuan']) {
      const cell = row.cells[columnOf(row.closest('table'), name)];
      for (const node of Array.from(cell?.childNodes ?? [])) item.append(node.cloneNode(true), ' ');
    }
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.textContent = place.dataset.buka ?? '';
    item.append(link);
    place.append(item);
  }
}
