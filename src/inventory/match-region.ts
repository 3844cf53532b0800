import { normalizeName } from './normalize-name.js';

interface Region {
  readonly kind: 'kabupaten' | 'kota' | 'provinsi' | undefined;
  /** The bare name without blanks: "Tanah Bumbu" is also written "Tanahbumbu". */
  readonly name: string;
}

const KINDS: ReadonlyMap<string, NonNullable<Region['kind']>> = new Map([
  ['kabupaten', 'kabupaten'],
  ['kab', 'kabupaten'],
  ['pemkab', 'kabupaten'],
  ['bupati', 'kabupaten'],
  ['kota', 'kota'],
  ['kotamadya', 'kota'],
  ['pemko', 'kota'],
  ['pemkot', 'kota'],
  ['walikota', 'kota'],
  ['provinsi', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
  ['pemprov', 'provinsi'],
  ['gubernur', 'provinsi'],
]);

/** Stand in front of a kind or a name without being part of it. */
const FILLERS: ReadonlySet<string> = new Set(['pemerintah', 'pemda', 'daerah', 'administrasi', 'adm']);

/** Provinces usually named without the word, and the one kabupaten whose name ends in "Kota". */
const NAMES_THAT_TELL_THE_KIND: ReadonlyMap<string, Region> = new Map([
  ['diy', { kind: 'provinsi', name: 'diyogyakarta' }],
  ['diyogyakarta', { kind: 'provinsi', name: 'diyogyakarta' }],
  ['daerahistimewayogyakarta', { kind: 'provinsi', name: 'diyogyakarta' }],
  ['dkijakarta', { kind: 'provinsi', name: 'jakarta' }],
  ['daerahkhususjakarta', { kind: 'provinsi', name: 'jakarta' }],
  ['daerahkhususibukotajakarta', { kind: 'provinsi', name: 'jakarta' }],
  ['limapuluhkota', { kind: 'kabupaten', name: 'limapuluhkota' }],
  ['50kota', { kind: 'kabupaten', name: 'limapuluhkota' }],
]);

/**
 * A key that is equal for the spellings of one region: "Kab. Tapin", "Pemkab Tapin" and "Pemerintah
 * Kabupaten Tapin" give "kabupaten tapin". A name without its kind gives the bare name; a text without a
 * name gives an empty key. The key of a key is the key itself.
 */
export function regionKey(text: string): string {
  const { kind, name } = readRegion(text);
  return kind === undefined || name === '' ? name : `${kind} ${name}`;
}

/**
 * Whether two texts, or keys, name one region. `unknown` when only the missing kind could tell, as for
 * "Banjar", which is a kabupaten in one province and a kota in another.
 */
export function sameRegion(left: string, right: string): 'yes' | 'no' | 'unknown' {
  const first = readRegion(left);
  const second = readRegion(right);
  if (first.name === '' || second.name === '') return 'unknown';
  if (first.name !== second.name) return isSplitDifferently(first, second) ? 'unknown' : 'no';
  if (first.kind === undefined || second.kind === undefined) return 'unknown';
  return first.kind === second.kind ? 'yes' : 'no';
}

/** "Kota Baru" may well be the kabupaten Kotabaru. */
function isSplitDifferently(first: Region, second: Region): boolean {
  return `${first.kind}${first.name}` === second.name || `${second.kind}${second.name}` === first.name;
}

/** Commas, brackets and dashes set off a province or a kind: "Tapin, Kalimantan Selatan", "Banjar (Kota)". */
function readRegion(text: string): Region {
  const parts: Region[] = [];
  for (const part of text.split(/[,;()[\]\r\n]|\s[-\u2013\u2014]\s/u)) {
    const region = readPart(part);
    if (region.kind !== undefined || region.name !== '') parts.push(region);
  }
  const first = parts.find((part) => part.name !== '');
  const told = parts.find((part) => part.name !== '' && part.kind !== undefined && part.kind !== 'provinsi');
  if (told !== undefined) return told;
  const kindAlone = parts.find((part) => part.name === '');
  return { kind: first?.kind ?? kindAlone?.kind, name: first?.name ?? '' };
}

function readPart(part: string): Region {
  const words = normalizeName(part)
    .split(' ')
    .filter((word) => word !== '');
  const plain = NAMES_THAT_TELL_THE_KIND.get(words.filter((word) => !isProvinceLabel(word)).join(''));
  if (plain !== undefined) return plain;
  const at = words.findIndex((word) => KINDS.has(word));
  if (at < 0) return { kind: undefined, name: joinName(words) };
  const kind = KINDS.get(words[at] ?? '');
  const after = words.slice(at + 1);
  // An office's name stands in front of its region's; the name itself only where nothing follows.
  const name = joinName(kind === 'provinsi' ? after : cutProvince(after), kind);
  return nameRegion(kind, name === '' ? joinName(words.slice(0, at)) : name);
}

function nameRegion(kind: Region['kind'], name: string): Region {
  const told = NAMES_THAT_TELL_THE_KIND.get(name);
  return told !== undefined && told.kind === kind ? told : { kind, name };
}

function isProvinceLabel(word: string): boolean {
  return word === 'pemerintah' || word === 'pemda' || KINDS.get(word) === 'provinsi';
}

function cutProvince(words: readonly string[]): readonly string[] {
  const province = words.findIndex((word) => KINDS.get(word) === 'provinsi');
  return province < 0 ? words : words.slice(0, province);
}

function joinName(words: readonly string[], kind?: Region['kind']): string {
  let start = 0;
  while (start < words.length && isNoName(words[start] ?? '', kind)) start += 1;
  return words
    .slice(start)
    .map((word) => (word === 'kep' ? 'kepulauan' : word))
    .join('');
}

/** A form that already printed the kind makes "Kabupaten Pemerintah Kabupaten Tapin". */
function isNoName(word: string, kind: Region['kind']): boolean {
  return FILLERS.has(word) || (kind !== undefined && KINDS.get(word) === kind);
}
