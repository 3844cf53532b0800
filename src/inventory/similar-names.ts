import { distance } from 'fastest-levenshtein';
import { normalizeName } from './normalize-name.js';

/** Two names that may belong to one innovation, by their positions in the list; `first` < `second`. */
export interface SimilarNames {
  readonly first: number;
  readonly second: number;
  /** Whole percent; 100 only for names that are equal but for case, blanks and punctuation. */
  readonly similarity: number;
  /** Equal; the short name alone or with another long form; another version; a slip in typing. */
  readonly reason: 'sama' | 'singkatan' | 'versi' | 'salah_tik';
}

interface ParsedName {
  /** All letters and digits, without blanks. */
  readonly whole: string;
  /** The name people say, without its version: "SATRIA" of "SATRIA 2.0 (Saluran Air Tertib ...)". */
  readonly brand: readonly string[];
  /** Blank when the name states none. */
  readonly version: string;
  /** The words the short name stands for, without blanks; undefined when the name does not say. */
  readonly long: string | undefined;
}

/** Words so common in names that two names made of them have nothing in common. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    'dan di untuk bagi dengan secara melalui berbasis menuju',
    'sistem informasi manajemen administrasi aplikasi layanan pelayanan program gerakan inovasi model',
    'kampung kampoeng desa kelurahan kecamatan kota kabupaten daerah wilayah masyarakat warga publik',
    'rumah posyandu puskesmas sekolah bank sampah pojok kelas klinik taman dapur pos kader balai',
    'terpadu terintegrasi digital online daring elektronik mobile keliling jemput bola satu pintu',
    'ibu anak balita hamil lansia remaja keluarga sehat pintar kb kia pkk umkm',
  ].flatMap((line) => line.split(' ')),
);

/** Brackets that begin so say where or whose, not what the name stands for. */
const PLACE =
  /^(?:kota|kabupaten|kab|provinsi|kecamatan|kec|kelurahan|kel|desa|dinas|badan|bagian|bidang|uptd?|puskesmas|rsud|rw|rt)\b/;

/** "2.0", "v2", "versi II" tell a version of any name; a bare number, numeral or year only of some. */
const STATED_VERSION =
  /^(.+) ((?:versi|ver|jilid|edisi) ?[\divx]+(?: \d+)?|v ?\d+(?: \d+)?|\d \d|plus|reborn)$/;
const BARE_VERSION = /^(.+?) ((?:tahun )?20\d\d|\d{1,2}|ii|iii|iv|vi|vii|viii|ix)$/;

/** In letters. Up to the first length two slips may stand anywhere, beyond it both in one word. */
const SHORT_BRAND = 20;
const LONGEST_FOR_SLIPS = 100;
const LONGEST_FOR_PERCENT = 300;

/**
 * Finds likely duplicates among innovation names, each pair once, ordered by `first`, then `second`.
 * Names meet only in a bucket of a form that makes them a pair, so the work grows with the number of
 * names and of pairs found, not with the number of possible pairs.
 */
export function findSimilarNames(names: readonly string[]): readonly SimilarNames[] {
  const parsed = names.map(parseName);
  const pairs = new Map<number, SimilarNames>();
  const pairUp = (left: number, right: number, reason: SimilarNames['reason']): void => {
    const [first, second] = left < right ? [left, right] : [right, left];
    const [one, other] = [parsed[first], parsed[second]];
    const key = first * names.length + second;
    if (one === undefined || other === undefined || pairs.has(key)) return;
    if (reason !== 'sama' && isSeries(one.version, other.version)) return;
    const similarity = one.whole === other.whole ? 100 : measureSimilarity(one, other);
    pairs.set(key, { first, second, similarity, reason });
  };
  for (const group of groupNames(parsed, ({ whole }) => whole)) {
    forEachPair(group, (left, right) => pairUp(left, right, 'sama'));
  }
  for (const group of groupNames(parsed, ({ brand }) => compact(brand))) {
    forEachPair(group, (left, right) => {
      const isOtherVersion = parsed[left]?.version !== parsed[right]?.version;
      pairUp(left, right, isOtherVersion ? 'versi' : 'singkatan');
    });
  }
  // What a short name stands for is itself the name elsewhere.
  for (const group of groupNames(parsed, ({ long, whole }) => long ?? whole)) {
    forEachPair(group, (left, right) => pairUp(left, right, 'singkatan'));
  }
  for (const [one, other] of findSlips(parsed)) {
    for (const left of one) for (const right of other) pairUp(left, right, 'salah_tik');
  }
  return [...pairs.values()].sort((left, right) => left.first - right.first || left.second - right.second);
}

type Group = readonly number[];

/** Positions by key. A name without letters and digits is like no other. */
function groupNames(parsed: readonly ParsedName[], toGroup: (name: ParsedName) => string): readonly Group[] {
  const groups = new Map<string, number[]>();
  for (const [position, name] of parsed.entries()) {
    if (name.whole !== '') addTo(groups, toGroup(name), position);
  }
  return [...groups.values()];
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function forEachPair<Item>(items: readonly Item[], visit: (left: Item, right: Item) => void): void {
  for (const [at, left] of items.entries()) {
    for (const right of items.slice(at + 1)) visit(left, right);
  }
}

/** "Posyandu Mawar 1" and "Posyandu Mawar 2" stand side by side, unlike two stated versions. */
function isSeries(one: string, other: string): boolean {
  return one !== other && /^(?:\d\d?|[ivx]+)$/.test(one) && /^(?:\d\d?|[ivx]+)$/.test(other);
}

interface Brand {
  readonly words: readonly string[];
  readonly names: Group;
}

/** Names whose brands are equal after one or two letters are left out of each. */
function findSlips(parsed: readonly ParsedName[]): readonly (readonly [Group, Group])[] {
  const buckets = new Map<string, Brand[]>();
  for (const names of groupNames(parsed, ({ brand }) => brand.join(' '))) {
    const brand = { words: parsed[names[0] ?? 0]?.brand ?? [], names };
    for (const form of listSlipForms(brand.words)) addTo(buckets, form, brand);
  }
  const found = new Map<string, readonly [Group, Group]>();
  for (const bucket of buckets.values()) {
    forEachPair(bucket, (left, right) => {
      if (isOtherShortWord(left.words, right.words)) return;
      found.set(`${left.names[0]} ${right.names[0]}`, [left.names, right.names]);
    });
  }
  return [...found.values()];
}

/**
 * What is left of a brand after slips. Generic words stay, so that the length of the others decides; so
 * do digits, as "Siaga 112" is no misspelt "Siaga 113". At least five letters must be left after one slip,
 * eight after two.
 */
function listSlipForms(brand: readonly string[]): ReadonlySet<string> {
  const generic = brand.filter((word) => GENERIC.has(word)).join(' ');
  const words = brand.filter((word) => !GENERIC.has(word));
  const rest = words.join('');
  const forms = new Set<string>();
  if (rest.length < 5 || rest.length > LONGEST_FOR_SLIPS) return forms;
  if (rest.length <= SHORT_BRAND) {
    for (const form of dropLetters(rest)) forms.add(`${generic}|${form}`);
    return forms;
  }
  for (const [at, word] of words.entries()) {
    const before = words.slice(0, at).join('');
    const after = words.slice(at + 1).join('');
    const dropped = word.length <= SHORT_BRAND ? dropLetters(word, before.length + after.length) : [word];
    for (const form of dropped) forms.add(`${generic}|${before}${form}${after}`);
  }
  return forms;
}

/** The text itself and the text without any one or two of its letters; `others` letters stand around it. */
function dropLetters(text: string, others = 0): ReadonlySet<string> {
  const none = new Set([text]);
  const one = text.length - 1 + others < 5 ? new Set<string>() : dropEachLetter(none);
  const two = text.length - 2 + others < 8 ? new Set<string>() : dropEachLetter(one);
  return new Set([...none, ...one, ...two]);
}

function dropEachLetter(texts: ReadonlySet<string>): ReadonlySet<string> {
  const shorter = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      if (!/\p{N}/u.test(text[at] ?? '')) shorter.add(text.slice(0, at) + text.slice(at + 1));
    }
  }
  return shorter;
}

/** "Sungai Raya" and "Sungai Jaya": in a word of four letters another letter makes another word. */
function isOtherShortWord(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length < 2) return false;
  const changed = [...left.keys()].filter((at) => left[at] !== right[at]);
  const [at = 0] = changed;
  const length = left[at]?.length ?? 0;
  return changed.length === 1 && length < 5 && length === right[at]?.length;
}

function measureSimilarity(one: ParsedName, other: ParsedName): number {
  const brands = measurePercent(compact(one.brand), compact(other.brand));
  let percent = brands;
  if (one.long !== undefined && other.long !== undefined) {
    percent = (brands + measurePercent(one.long, other.long)) / 2;
  } else if (one.long !== undefined || other.long !== undefined) {
    percent = Math.max(brands, measurePercent(one.long ?? one.whole, other.long ?? other.whole));
  }
  return Math.min(99, Math.floor(percent));
}

function measurePercent(left: string, right: string): number {
  const [one, other] = [left.slice(0, LONGEST_FOR_PERCENT), right.slice(0, LONGEST_FOR_PERCENT)];
  return 100 * (1 - distance(one, other) / Math.max(one.length, other.length, 1));
}

function parseName(text: string): ParsedName {
  const whole = toText(text);
  const [outside, inside] = splitName(text);
  const [short, long] = chooseShort(outside, inside);
  const stated = splitVersion(short);
  const words = stated.base.split(' ');
  if (compact(words).length >= 3 && !words.every((word) => GENERIC.has(word))) {
    return { whole: compact(whole.split(' ')), brand: words, version: stated.version, long };
  }
  const { base, version } = splitVersion(whole);
  return { whole: compact(whole.split(' ')), brand: base.split(' '), version, long: undefined };
}

/** Cuts at the brackets, else at the first dash or colon that has a blank behind it. */
function splitName(text: string): readonly [outside: string, inside: string] {
  const plain = text.normalize('NFKC').replace(/[[{]/gu, '(').replace(/[\]}]/gu, ')');
  const open = plain.indexOf('(');
  const cut = open >= 0 ? undefined : /\s[-\u2013\u2014]\s|:\s/u.exec(plain);
  if (open < 0 && cut === null) return [toText(plain), ''];
  const start = cut?.index ?? open;
  const close = plain.lastIndexOf(')');
  const end = cut || close < open ? plain.length : close;
  const outside = toText(`${plain.slice(0, start)} ${plain.slice(end + 1)}`);
  const inside = toText(plain.slice(start + 1, end));
  const isVersion = splitVersion(`${outside} ${inside}`).base === outside;
  return isVersion || outside === '' ? [`${outside} ${inside}`.trim(), ''] : [outside, inside];
}

/** The short name and, when the text says it, what it stands for. */
function chooseShort(outside: string, inside: string): readonly [short: string, long: string | undefined] {
  const [outer, inner] = [outside.replaceAll(' ', ''), inside.replaceAll(' ', '')];
  if (inside === '' || PLACE.test(inside)) return [outside, undefined];
  if (inner.length >= outer.length) return [outside, meaningOf(inside)];
  const isAbbreviation = inner.length >= 4 && isAcronymOf(inner, outer);
  return isAbbreviation ? [inside, meaningOf(outside)] : [outside, undefined];
}

/** Two words, or common words only, are shared by names that have nothing to do with each other. */
function meaningOf(text: string): string | undefined {
  const words = text.split(' ');
  return words.length < 3 || words.every((word) => GENERIC.has(word)) ? undefined : compact(words);
}

/** Whether the letters of `short` stand in `long` in their order; its digits are a play on words. */
function isAcronymOf(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short.replace(/\p{N}/gu, '')) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function splitVersion(text: string): { readonly base: string; readonly version: string } {
  const [, base = text, version = ''] = STATED_VERSION.exec(text) ?? [];
  if (version !== '') return { base, version };
  const [, bareBase = text, bareVersion = ''] = BARE_VERSION.exec(text) ?? [];
  const isGeneric = bareBase.split(' ').every((word) => GENERIC.has(word) || word.length < 3);
  return isGeneric ? { base: text, version: '' } : { base: bareBase, version: bareVersion };
}

function toText(text: string): string {
  return normalizeName(text.replaceAll('+', ' plus '));
}

/** Without blanks, but "2 0" is not "20". */
function compact(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(?<=\p{N}) (?=\p{N})/gu, '.')
    .replaceAll(' ', '');
}
