/** A file or an address that one cell names. */
export interface NamedFile {
  readonly kind: 'berkas' | 'tautan';
  readonly text: string;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const ENDING = /\.[a-z][a-z\d]{1,4}$/iu;

/**
 * The files of a cell, which may name several: on lines of their own, behind semicolons, or behind commas where every
 * part has an ending of its own. Paths of Windows get plain slashes.
 */
export function listFiles(text: string): readonly NamedFile[] {
  return text
    .split(/[\n;]/u)
    .flatMap(splitAtCommas)
    .map(cleanPart)
    .filter((part) => part !== '')
    .map((part) =>
      ADDRESS.test(part) ? { kind: 'tautan', text: part } : { kind: 'berkas', text: toPath(part) },
    );
}

export function isAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}

/** A name with an ending, a path or an address: what a column of documents holds, and one of levels does not. */
export function looksLikeFile(text: string): boolean {
  const files = listFiles(text);
  return files.length > 0 && files.every((file) => file.kind === 'tautan' || ENDING.test(file.text));
}

/** "laporan, tahap 2.pdf" is one name: only parts that all have endings are names. */
function splitAtCommas(line: string): readonly string[] {
  const parts = line.split(/,\s*|\s+(?:dan|&)\s+/u);
  return parts.length > 1 && parts.every((part) => ENDING.test(part.trim()) || ADDRESS.test(part.trim()))
    ? parts
    : [line];
}

/** Without quotes, and without the number or dash of a list in front. */
function cleanPart(part: string): string {
  const bare = part.trim().replace(/^["']+|["']+$/gu, '');
  const listed = /^(?:\d{1,2}[.)]|[-\u2013\u2022])\s+(.+)$/u.exec(bare);
  return (listed?.[1] ?? bare).trim();
}

function toPath(part: string): string {
  const local = part.replace(/^file:\/\/\/?/iu, '');
  return /\\/.test(local) ? local.replace(/\\+/g, '/') : local;
}
