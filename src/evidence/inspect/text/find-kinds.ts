import { type DocumentLine, isCapitals } from './document-lines.js';
import { DRAFT, KIND_WORDS, ON_BEHALF } from './kind-words.js';

/** Titles stand in the first lines, behind the letterhead. */
const HEAD = 22;

/** A cover carries few lines, and the title of what it covers comes on the next page. */
const HEAD_PAGES = 2;

const SUBJECT = /^(?:perihal|hal)\s*:?\s*(.{3,60})/i;
const ON_BEHALF_LINE =
  /^(?:.*\s{2,})?(?:a\s?\.\s?n\s?\.?|an\.|atas nama)\s*(?:bupati|wali\s?kota|gubernur)\b/i;

/** Kinds of paper by the words in the place of the title, by the subject of a letter, and by the line above the signature. */
export function findKinds(lines: readonly DocumentLine[]): string[] {
  const titles = findTitles(lines);
  const legal = titles.map((title) =>
    KIND_WORDS.find((kind) => kind.isLegal === true && kind.title.test(title)),
  );
  const firstLegal = legal.find((kind) => kind !== undefined);
  const kinds = KIND_WORDS.filter(
    (kind) =>
      kind === firstLegal || (kind.isLegal !== true && titles.some((title) => kind.title.test(title))),
  ).map((kind) => kind.ciri);
  const isOnBehalf = lines.some((line) => !line.isGround && ON_BEHALF_LINE.test(line.text));
  const isDraft = titles.some((title) => /^RANCANGAN\b/.test(title));
  return [...kinds, ...(isOnBehalf ? [ON_BEHALF] : []), ...(isDraft ? [DRAFT] : [])];
}

function findTitles(lines: readonly DocumentLine[]): readonly string[] {
  const head = lines.filter((line) => line.page <= HEAD_PAGES && line.index < HEAD && !line.isGround);
  const capitals = head.filter((line) => isCapitals(line.text)).map((line) => toTitle(line.text));
  // A title broken over two lines ("KEPUTUSAN" / "BUPATI BANJAR") is read whole as well.
  const pairs = capitals.map((title, at) => `${title} ${capitals[at + 1] ?? ''}`.trim());
  const subjects = head
    .filter((line) => line.page === 1)
    .flatMap((line) => SUBJECT.exec(line.text)?.[1] ?? [])
    .map((subject) => toTitle(subject.toUpperCase()))
    .filter((subject) => /^(?:SURAT )?(?:UNDANGAN|PERMOHONAN|MINAT)\b/.test(subject));
  return [...capitals.map((title, at) => (needsNext(title) ? (pairs[at] ?? title) : title)), ...subjects];
}

/** Words that open a title and say too little alone. */
function needsNext(title: string): boolean {
  return title.split(' ').length <= 2;
}

/** Letters set wide apart drawn together, digits that OCR gave for letters put right, "TENTANG" in front passed over. */
function toTitle(text: string): string {
  return text
    .replace(/(?<!\S)(?:\p{L} ){2,}\p{L}(?!\S)/gu, (spaced) => spaced.replaceAll(' ', ''))
    .replace(/(?<=\p{Lu})0|0(?=\p{Lu})/gu, 'O')
    .replace(/(?<=\p{Lu})[1|]|[1|](?=\p{Lu}{2})/gu, 'I')
    .replace(/(?<=\p{Lu})5|5(?=\p{Lu}{2})/gu, 'S')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^TENTANG /, '')
    .trim();
}
