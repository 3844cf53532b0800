import { normalizeName } from './normalize-name.js';

/** An innovation's name taken apart. */
export interface ParsedName {
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
export const GENERIC: ReadonlySet<string> = new Set(
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

/** Takes a name apart: the short name with its version, and what it stands for when the text says it. */
export function parseName(text: string): ParsedName {
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
export function compact(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(?<=\p{N}) (?=\p{N})/gu, '.')
    .replaceAll(' ', '');
}
