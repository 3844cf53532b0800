/**
 * A page of thousands of findings holds those that cost least packed. They are put behind the others before any tool
 * starts, so that tools know no difference. What says that rows are missing stays where they cannot be unpacked.
 */
export async function unpackRows(): Promise<void> {
  const block = document.querySelector('#kemasan');
  const table = document.querySelector<HTMLTableElement>('#tabel-temuan');
  const body = table?.tBodies[0];
  const notice = document.querySelector<HTMLElement>('#sisa');
  if (block === null || table === null || body === undefined || notice === null) return;
  notice.hidden = true;
  try {
    body.insertAdjacentHTML('beforeend', await unpack(block.textContent ?? ''));
    notice.remove();
    block.remove();
  } catch {
    // A browser that is too old to unpack.
    notice.hidden = false;
  }
  nameParts(table);
}

/** Its rows are laid out as boxes; to assistive technology they stay a table in browsers that judge by the layout. */
function nameParts(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const group of [table.tHead, ...Array.from(table.tBodies)]) group?.setAttribute('role', 'rowgroup');
  for (const row of Array.from(table.rows)) {
    row.setAttribute('role', 'row');
    for (const cell of Array.from(row.cells))
      cell.setAttribute('role', cell.tagName === 'TH' ? 'columnheader' : 'cell');
  }
}

async function unpack(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return await new Response(stream).text();
}
