import { focusTargetOf } from './move-in-heat-map.js';
import { describeSlot } from './slot-facts.js';

/** Choosing a cell of the heat map shows its levels, what is asked and its findings below the map. */
export function showSlots(table: HTMLTableElement): void {
  const panel = document.querySelector<HTMLElement>('#panel');
  if (panel === null) return;
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
    const cell = slotAt(event.target);
    if (cell === undefined) return;
    event.preventDefault();
    open(cell);
  });
  table.addEventListener('keydown', (event) => {
    const cell = slotAt(event.target);
    if (cell === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open(cell);
  });
  panel.querySelector('[data-tutup]')?.addEventListener('click', close);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !panel.hidden) close();
  });
}

/** The cell of a slot or of a profile; scores and empty profiles have nothing to tell. */
function slotAt(target: EventTarget | null): HTMLTableCellElement | undefined {
  const cell = target instanceof Element ? target.closest('td') : null;
  return cell === null || cell.textContent === '' || !/profil |sesuai|belum|tidak/.test(cell.className)
    ? undefined
    : cell;
}
