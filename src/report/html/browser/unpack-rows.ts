/**
 * A page of thousands of findings holds those that cost least packed. They are put behind the others before any tool
 * starts, so that tools know no difference. What says that rows are missing stays where they cannot be unpacked.
 */
export async function unpackRows(): Promise<void> {
  const block = document.querySelector('#kemasan');
  const body = document.querySelector<HTMLTableElement>('#tabel-temuan')?.tBodies[0];
  const notice = document.querySelector<HTMLElement>('#sisa');
  if (block === null || body === undefined || notice === null) return;
  notice.hidden = true;
  try {
    body.insertAdjacentHTML('beforeend', await unpack(block.textContent ?? ''));
    notice.remove();
    block.remove();
  } catch {
    // A browser that is too old to unpack.
    notice.hidden = false;
  }
}

async function unpack(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return await new Response(stream).text();
}
