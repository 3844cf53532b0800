import { distance } from 'fastest-levenshtein';
import { compareText } from '../base/compare-text.js';
import { departmentKey, NEEDS_A_NAME, toKey, toWords, UNITS } from './department-key.js';
import { findOwner } from './department-owner.js';

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
    const owner = entry?.induk === undefined ? findOwner(index.entries, words) : toWords(entry.induk);
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
  if (findOwner(index.entries, outside) !== undefined) return outside;
  const whole = toWords(text);
  return outside.length === 0 || findOwner(index.entries, whole) !== undefined ? whole : outside;
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
