/** Readers look for the end mark in so many of the last bytes. */
const TAIL = 2048;

/**
 * Whether the end of a PDF is missing: no end mark, a list of objects said to begin behind the last byte, or a file for
 * viewing on the web shorter than it says of itself. PDF.js repairs many of these and shows the pages that are left, so
 * that an opened file proves nothing.
 */
export function isCut(content: Uint8Array): boolean {
  const tail = latin1(content.subarray(-TAIL));
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) return true;
  const [, start] = /startxref\s+(\d{1,15})\s*$/.exec(tail.slice(0, end)) ?? [];
  if (start === undefined || Number(start) >= content.length) return true;
  const [, length] = /\/Linearized\b[^>]*?\/L\s+(\d{1,15})/.exec(latin1(content.subarray(0, 1024))) ?? [];
  return length !== undefined && Number(length) > content.length;
}

/** Bytes as text of the same length; the names in a PDF are ASCII. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
