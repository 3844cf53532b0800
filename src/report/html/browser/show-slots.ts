import { indicatorsOf } from './columns.js';
import { focusTargetOf } from './move-in-heat-map.js';
import { describeSlot } from './slot-facts.js';

/** Choosing a cell of the heat map shows its levels, what is asked and its findings below the map. */
export function showSlots(table: HTMLTableElement): void {
  const panel = document.querySelector<HTMLElement>('#panel');
  if (panel === null) return;
  const indicators = indicatorsOf(table);
  let chosen: HTMLTableCellElement | undefined;
  const close = (): void => {
    panel.hidden = true;
    chosen?.classList.remove('dipilih');
    if (chosen !== undefined) focusTargetOf(chosen).focus();
    chosen = undefined;
  };
  const open = (cell: HTMLTableCellElement): void => {
    chosen?.classList.remove('dipilih');
    chosen = cell;
    cell.classList.add('dipilih');
    describeSlot(table, cell, panel);
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };
  table.addEventListener('click', (event) => {
    const cell = slotAt(event.target, indicators);
    if (cell === undefined) return;
    event.preventDefault();
    open(cell);
  });
  table.addEventListener('keydown', (event) => {
    const cell = slotAt(event.target, indicators);
    if (cell === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open(cell);
  });
  panel.querySelector('[data-tutup]')?.addEventListener('click', close);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !panel.hidden) close();
  });
}

/** The cell of a slot or of a profile; scores, empty cells and wide ones have nothing to tell. */
function slotAt(
  target: EventTarget | null,
  indicators: readonly (string | undefined)[],
): HTMLTableCellElement | undefined {
  const cell = target instanceof Element ? target.closest('td') : null;
  if (cell === null || cell.textContent === '' || cell.colSpan > 1) return undefined;
  const isSlot = indicators[cell.cellIndex] !== undefined;
  return isSlot || cell.classList.contains('profil') ? cell : undefined;
}
