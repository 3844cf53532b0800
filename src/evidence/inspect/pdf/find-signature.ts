/** The hexadecimal block of a signature is long; what describes it stands within so many characters around. */
const AROUND = 600;

/**
 * Whether a signature was set into the file. A field that still waits for one has no /ByteRange. A time stamp of the whole
 * document and the rights that Adobe Reader was given are made like signatures, and are none of a person.
 */
export function hasSignature(text: string): boolean {
  const plain = text.replace(/\/Contents\s*<[\da-fA-F\s]*>/g, '/Contents <>');
  for (const match of plain.matchAll(/\/ByteRange\s*\[\s*\d+\s+\d+\s+\d+\s+\d+\s*\]/g)) {
    const before = plain.slice(Math.max(0, match.index - AROUND), match.index);
    const after = plain.slice(match.index, match.index + AROUND);
    const begin = before.lastIndexOf(' obj');
    const end = after.indexOf('endobj');
    const around = `${begin < 0 ? before : before.slice(begin)}${end < 0 ? after : after.slice(0, end)}`;
    if (!/\/DocTimeStamp\b|\/ETSI\.RFC3161\b|\/UR3?\b/.test(around)) return true;
  }
  return false;
}
