import { distance } from 'fastest-levenshtein';
import { compareText } from '../base/compare-text.js';
import { WORD_RESPELLINGS } from './lists/urusan.js';
import { normalizeName } from './normalize-name.js';

/** One line of the register of perangkat daerah in an inventory. */
export interface RegisteredDepartment {
  readonly nama: string;
  readonly singkatan?: string | undefined;
  readonly alias?: readonly string[] | undefined;
  /** A kind of unit, such as `dinas` or `bagian_setda`. */
  readonly jenis?: string | undefined;
  /** Name of the perangkat daerah this unit is a part of. */
  readonly induk?: string | undefined;
}

interface DepartmentEntry {
  readonly nama: string;
  readonly registered: boolean;
  readonly induk?: string | undefined;
}

/** The register, by `departmentKey` of every spelling that means exactly one entry. */
export interface DepartmentIndex {
  readonly entries: ReadonlyMap<string, DepartmentEntry>;
}

/** Abbreviations that mean the same in every region; a register adds its own. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['kec', 'kecamatan'],
  ['camat', 'kecamatan'],
  ['kel', 'kelurahan'],
  ['lurah', 'kelurahan'],
  ['bag', 'bagian'],
  ['bid', 'bidang'],
  ['kab', 'kabupaten'],
  ['prov', 'provinsi'],
  ['subbag', 'subbagian'],
  ['subbid', 'subbidang'],
  ['setda', 'sekretariat daerah'],
  ['setwan', 'sekretariat dprd'],
  ['satpolpp', 'satuan polisi pamong praja'],
  ['bappeda', 'badan perencanaan pembangunan daerah'],
  ['bpbd', 'badan penanggulangan bencana daerah'],
  ['kesbangpol', 'kesatuan bangsa dan politik'],
  ['bakesbangpol', 'badan kesatuan bangsa dan politik'],
  ['dinkes', 'dinas kesehatan'],
  ['disdik', 'dinas pendidikan'],
  ['dinsos', 'dinas sosial'],
  ['dishub', 'dinas perhubungan'],
  ['dlh', 'dinas lingkungan hidup'],
  ['diskominfo', 'dinas komunikasi dan informatika'],
  ['disdukcapil', 'dinas kependudukan dan pencatatan sipil'],
  ...WORD_RESPELLINGS,
]);

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:satuan )?(?:satpol|pol) pp\b/g, 'satuan polisi pamong praja'],
  [/\bsekretariat dewan(?: perwakilan rakyat daerah)?\b/g, 'sekretariat dprd'],
  [/\binspektorat daerah\b/g, 'inspektorat'],
  [/\bbadan layanan umum daerah\b/g, 'blud'],
  [/\bsub bagian\b/g, 'subbagian'],
  [/\bsub bidang\b/g, 'subbidang'],
  [/^kantor (?=dinas|badan|inspektorat|satuan polisi|kecamatan|kelurahan|desa)/g, ''],
];

const UNITS = wordSet(
  'bidang bagian seksi subbagian subbidang sub upt uptd uptb unit puskesmas instalasi kasi kabid tim',
  'sekretariat',
);

/** Parts of a kecamatan. A puskesmas or a school only stands in one. */
const PARTS_OF_KECAMATAN = wordSet('kelurahan seksi subbagian sekretariat');

/** Say what kind of place it is and need a name: the "Kota" of "Kecamatan Kota Agung" is that name. */
const NEEDS_A_NAME = wordSet(
  ...UNITS,
  'dinas badan kecamatan kelurahan desa kantor satuan pemerintah pemda',
  'rsud rumah sakit sekolah negeri sd sdn smp smpn sma sman smk smkn tk paud',
);

const REGIONS = wordSet('kabupaten kota provinsi pemkab pemko pemkot pemprov pemda pemerintah');

/** In words. */
const LONGEST_REGION = 5;
const LONGEST_ENDING = 15;

/**
 * The form in which names of offices are compared: abbreviations written out, "dan" and commas alike,
 * the name of the region at the end dropped.
 */
export function departmentKey(text: string): string {
  return toKey(toWords(text));
}

/**
 * Indexes a register. Official names win over the configuration's aliases, those over abbreviations and
 * aliases of the register. An abbreviation claimed by two entries means neither.
 */
export function buildDepartmentIndex(
  register: readonly RegisteredDepartment[],
  alias: Readonly<Record<string, string>>,
): DepartmentIndex {
  const entries = new Map<string, DepartmentEntry>();
  const shortNames: (readonly [key: string, entry: DepartmentEntry])[] = [];
  for (const department of register) {
    const key = departmentKey(department.nama);
    if (key === '' || entries.has(key)) continue;
    const entry = { nama: department.nama, registered: true, induk: findStatedParent(department) };
    entries.set(key, entry);
    for (const short of listShortNames(department)) shortNames.push([short, entry]);
  }
  for (const [spelling, nama] of Object.entries(alias)) {
    const entry = entries.get(departmentKey(nama)) ?? { nama, registered: false };
    for (const key of [departmentKey(nama), departmentKey(spelling)]) {
      if (key !== '' && !entries.has(key)) entries.set(key, entry);
    }
  }
  addUnclaimed(entries, shortNames);
  return { entries };
}

/**
 * The office a text names, under its registered name; a text that is not in the register is returned as
 * written, with the nearest registered name when one is a few letters away.
 */
export function resolveDepartment(
  index: DepartmentIndex,
  text: string,
): { readonly nama: string; readonly registered: boolean; readonly nearest?: string } {
  const entry = findEntry(index, text);
  if (entry !== undefined) return { nama: entry.nama, registered: entry.registered };
  const unlisted = { nama: text.replace(/\s+/gu, ' ').trim(), registered: false };
  const nearest = findNearest(index, departmentKey(text));
  return nearest === undefined ? unlisted : { ...unlisted, nearest };
}

/**
 * The perangkat daerah a unit belongs to: along `induk` in the register, else the dinas, badan or
 * kecamatan named in the text itself. Gives a registered name, or the `departmentKey` of an office that
 * is not registered, so that equal results mean one perangkat daerah.
 */
export function resolveParent(index: DepartmentIndex, text: string): string {
  const path: string[] = [];
  let entry = findEntry(index, text);
  let words = entry === undefined ? readUnregistered(index, text) : toWords(entry.nama);
  for (;;) {
    const name = entry?.nama ?? toKey(words);
    const seen = path.indexOf(name);
    // Registered in a circle: any of them would do, as long as it is the same one for all.
    if (seen >= 0) return path.slice(seen).sort(compareText)[0] ?? name;
    path.push(name);
    const owner = entry?.induk === undefined ? findOwner(index, words) : toWords(entry.induk);
    if (owner === undefined) return name;
    entry = index.entries.get(toKey(owner));
    words = entry === undefined ? owner : toWords(entry.nama);
  }
}

function findStatedParent({ induk, jenis }: RegisteredDepartment): string | undefined {
  if (induk !== undefined && departmentKey(induk) !== '') return induk;
  return jenis === 'bagian_setda' ? 'Sekretariat Daerah' : undefined;
}

/** "PUTR" is also written "Dinas PUTR". */
function listShortNames({ nama, singkatan, alias }: RegisteredDepartment): readonly string[] {
  const keys = [...(alias ?? [])].map(departmentKey);
  const short = departmentKey(singkatan ?? '');
  if (short === '') return keys;
  const [head = ''] = toWords(nama);
  const isHeaded = !NEEDS_A_NAME.has(head) || short.startsWith(`${head} `);
  return isHeaded ? [...keys, short] : [...keys, short, `${head} ${short}`];
}

function addUnclaimed(
  entries: Map<string, DepartmentEntry>,
  shortNames: readonly (readonly [key: string, entry: DepartmentEntry])[],
): void {
  const claims = new Map<string, DepartmentEntry | undefined>();
  for (const [key, entry] of shortNames) {
    claims.set(key, claims.has(key) && claims.get(key) !== entry ? undefined : entry);
  }
  for (const [key, entry] of claims) {
    if (entry !== undefined && key !== '' && !entries.has(key)) entries.set(key, entry);
  }
}

/** Brackets hold an abbreviation, a part of the office ("Sekretariat Daerah (Bagian Umum)") or its owner. */
function findEntry(index: DepartmentIndex, text: string): DepartmentEntry | undefined {
  const inside = /\(([^()]*)\)/u.exec(text)?.[1] ?? '';
  const isPart = UNITS.has(toWords(inside)[0] ?? '');
  const readings = isPart ? [text, inside, dropBrackets(text)] : [text, dropBrackets(text), inside];
  for (const reading of readings) {
    const entry = index.entries.get(departmentKey(reading));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function readUnregistered(index: DepartmentIndex, text: string): readonly string[] {
  const outside = toWords(dropBrackets(text));
  if (findOwner(index, outside) !== undefined) return outside;
  const whole = toWords(text);
  return outside.length === 0 || findOwner(index, whole) !== undefined ? whole : outside;
}

/** The words that name the perangkat daerah, which may be all of them; undefined when none is named. */
function findOwner(index: DepartmentIndex, words: readonly string[]): readonly string[] | undefined {
  const head = words.findIndex((_, at) => isHead(words, at));
  if (head >= 0) return dropRegion(cutUnits(words, head));
  const first = words[0] ?? '';
  const kecamatan = words.indexOf('kecamatan');
  if (kecamatan === 0 || (kecamatan > 0 && PARTS_OF_KECAMATAN.has(first))) {
    return dropRegion(cutUnits(words, kecamatan));
  }
  return UNITS.has(first) ? findRegisteredEnding(index, words) : undefined;
}

function isHead(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  switch (words[at]) {
    case 'dinas':
    case 'badan':
    case 'inspektorat':
      return true;
    case 'sekretariat':
      return next === 'daerah' || next === 'dprd';
    case 'satuan':
      return next === 'polisi';
    default:
      return false;
  }
}

function cutUnits(words: readonly string[], head: number): readonly string[] {
  const isKecamatan = words[head] === 'kecamatan';
  let end = head + 1;
  while (end < words.length && !UNITS.has(words[end] ?? '') && !isHead(words, end)) {
    if (isKecamatan && words[end] === 'kelurahan') break;
    end += 1;
  }
  return words.slice(head, end);
}

/** "Bidang Litbang Bapperida", where only the register knows that Bapperida is an office. */
function findRegisteredEnding(
  index: DepartmentIndex,
  words: readonly string[],
): readonly string[] | undefined {
  for (let start = Math.max(1, words.length - LONGEST_ENDING); start < words.length; start += 1) {
    const ending = words.slice(start);
    if (ending[0] !== 'kecamatan' && index.entries.has(toKey(ending))) return ending;
  }
  return undefined;
}

function findNearest(index: DepartmentIndex, key: string): string | undefined {
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [candidate, { nama }] of index.entries) {
    const allowed = Math.floor((candidate.length - candidate.indexOf(' ') - 1) / 5);
    // "SMPN 1" is not a misspelt "SMPN 2".
    if (Math.abs(candidate.length - key.length) > allowed || onlyDigits(candidate) !== onlyDigits(key))
      continue;
    const slips = distance(candidate, key);
    if (slips > allowed || slips > smallest) continue;
    if (slips < smallest || nearest === undefined || compareText(nama, nearest) < 0) nearest = nama;
    smallest = slips;
  }
  return nearest;
}

function onlyDigits(key: string): string {
  return key.replace(/\P{N}+/gu, ' ');
}

function dropBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, ' ');
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

function toKey(words: readonly string[]): string {
  return words.filter((word) => word !== 'dan' && word !== 'serta').join(' ');
}

function toWords(text: string): readonly string[] {
  let name = normalizeName(text)
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
  for (const [phrase, replacement] of PHRASES) name = name.replace(phrase, replacement);
  return dropRegion(name.split(' ').filter((word) => word !== ''));
}

/** Drops "Kab. Banjar" at the end, but not the "Kota dan Bangunan" of "Dinas Tata Kota dan Bangunan". */
function dropRegion(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, position) => position > 0 && REGIONS.has(word));
  if (at < 0) return words;
  const region = words.slice(at + 1);
  const isName = region.length > 0 && region.length <= LONGEST_REGION;
  if (!isName || region.some((word) => word === 'dan' || NEEDS_A_NAME.has(word))) return words;
  const rest = words.slice(0, at);
  return rest.every((word) => NEEDS_A_NAME.has(word) || /^\p{N}+$/u.test(word)) ? words : rest;
}
