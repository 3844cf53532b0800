const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One stop for the Tab key, arrow keys from cell to cell: 4000 links would otherwise stand between a reader and the next
 * section. To assistive technology the table becomes a grid, which is what such a thing is called.
 */
export function moveInHeatMap(table: HTMLTableElement): void {
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-readonly', 'true');
  // The frame was a stop of its own so that it could be scrolled without a script.
  table.parentElement?.removeAttribute('tabindex');
  for (const link of Array.from(table.querySelectorAll<HTMLElement>('td a'))) link.tabIndex = -1;
  let current = table.tBodies[0]?.rows[0]?.cells[1];
  if (current !== undefined) focusTargetOf(current).tabIndex = 0;
  const moveTo = (cell: HTMLTableCellElement): void => {
    if (current !== undefined) focusTargetOf(current).tabIndex = -1;
    current = cell;
    focusTargetOf(cell).tabIndex = 0;
  };
  table.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest('td') : null;
    if (cell !== null) moveTo(cell);
  });
  table.addEventListener('keydown', (event) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextCell(cell, event.key);
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
    focusTargetOf(next).focus();
  });
}

/** Cells with findings hold a link, which takes the focus in their place. */
export function focusTargetOf(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector('a') ?? cell;
}

function nextCell(cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined {
  const row = cell.parentElement;
  if (!(row instanceof HTMLTableRowElement)) return undefined;
  if (key === 'Home') return visibleCells(row)[0];
  if (key === 'End') return visibleCells(row).pop();
  const [down, right] = STEPS[key] ?? [0, 0];
  if (right !== 0) {
    const cells = visibleCells(row);
    return cells[cells.indexOf(cell) + right];
  }
  if (down === 0) return undefined;
  const next = visibleRow(row, down);
  return next?.cells[Math.min(cell.cellIndex, next.cells.length - 1)];
}

function visibleCells(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return Array.from(row.cells).filter((cell) => cell.tagName === 'TD' && !cell.hidden);
}

function visibleRow(row: HTMLTableRowElement, step: number): HTMLTableRowElement | undefined {
  let next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  while (next instanceof HTMLTableRowElement && next.hidden)
    next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  return next instanceof HTMLTableRowElement ? next : undefined;
}
