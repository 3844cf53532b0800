/** A text on one line: without what nobody sees, every blank a plain one, none doubled. Capitals stay as typed. */
export function cleanLine(text: string): string {
  return tidyBlanks(text).replace(/\s+/gu, ' ').trim();
}

/** A longer text: the same, but its lines and paragraphs stay. */
export function cleanProse(text: string): string {
  const lines = tidyBlanks(text)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giu;
const LINE_END = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr)>/giu;
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/giu;

/** Those that editors of web forms write; any other stays as it is. */
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['bull', '\u2022'],
  ['middot', '\u00b7'],
]);

/** A text copied from a web form without its tags, entities as the signs they stand for; "a < b" stays. */
export function stripHtml(text: string): string {
  return text.replace(LINE_END, '\n').replace(TAG, '').replace(ENTITY, decodeEntity);
}

function decodeEntity(
  entity: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED_ENTITIES.get(name.toLowerCase()) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function tidyBlanks(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Zs}/gu, ' ');
}
