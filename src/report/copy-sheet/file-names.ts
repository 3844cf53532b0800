const LONGEST_STEM = 60;
const LONGEST_FOLDER = 60;

/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What no file system, shared drive or zip program stumbles over: letters, digits, blanks, dots and dashes. */
function harmless(text: string, longest: number): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/-{2,}/g, '-');
  // Whole characters are kept, and no name ends in a blank, a dot or a dash.
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[-. ]+|[-. ]+$/g, '');
  return RESERVED.test(short) ? `_${short}` : short;
}

/** "INV-001 GEBRAKS": the folder of an innovation; `taken` holds, in small letters, those that are given away. */
export function nameFolder(id: string, nama: string, taken: Set<string>): string {
  return claim(harmless(`${id} ${nama}`, LONGEST_FOLDER) || 'inovasi', '', taken);
}

/**
 * "16-1 perbup-12-2024.pdf": the number on the form, the position among its documents, and the name it had.
 *
 * @param prefix "16-1"; attachments of the profile have numbers of their own: "profil-19"
 */
export function nameFile(prefix: string, source: string, taken: Set<string>): string {
  const name = source.split(/[\\/]/).at(-1) ?? source;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const clean = harmless(ending, LONGEST_ENDING);
  return claim(`${prefix} ${harmless(stem, LONGEST_STEM)}`.trim(), clean === '' ? '' : `.${clean}`, taken);
}

const LONGEST_ENDING = 10;

/** Systems differ in whether "a" and "A" are one name, so that no two may differ in that alone. */
function claim(stem: string, ending: string, taken: Set<string>): string {
  let name = `${stem}${ending}`;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem} (${count})${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
