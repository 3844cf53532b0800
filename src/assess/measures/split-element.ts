import type { MeasureOf } from '../../edition/model.js';
import { NEEDS_A_NAME, toWords } from '../../inventory/department-key.js';
import { findOwner } from '../../inventory/department-owner.js';
import { regionKey } from '../../inventory/match-region.js';
import { normalizeName } from '../../inventory/normalize-name.js';
import { listedElement } from './listed-element.js';

type ElementOptions = MeasureOf<'unsur_berbeda'>;

/** What clerks put between two names in one entry of a list. */
const SEPARATOR = /\s*[,;/&+]\s*(?:dan\s|serta\s)?\s*|\s+(?:dan|serta)\s+/giu;

/** Most entries hold none, and hundreds are read. */
const HAS_SEPARATOR = /[,;/&+]|\s(?:dan|serta)\s/iu;

/** The one region whose own name looks like two. */
const NAME_WITH_AND = 'pangkajene dan kepulauan';

const NO_REGISTER: ReadonlyMap<string, unknown> = new Map();

/**
 * The elements that one entry names: "Kabupaten Tapin dan Kota Banjarbaru" are two regions. An entry is cut only
 * where every part is surely an element, for names of offices hold commas and "dan" themselves ("Dinas Pekerjaan Umum
 * dan Penataan Ruang"), and what stands behind a comma is often where something lies ("UPTD Pasar, Dinas
 * Perdagangan").
 */
export function splitElement(options: ElementOptions, text: string): readonly string[] {
  if (!HAS_SEPARATOR.test(text)) return [text];
  const parts = cutAtStarts(text, (part) => isStart(options, part));
  return parts.every((part) => isElement(options, part)) ? parts : [text];
}

/** True for an entry that may name several regions or offices, though not surely: it counts as one. */
export function mayBeSeveral(options: ElementOptions, text: string): boolean {
  if (options.sebagai === 'perangkat_daerah') {
    const [first = '', second] = cutAtStarts(text, (part) => isStart(options, part));
    // A unit before an office is a part of it: "UPTD Pasar, Dinas Perdagangan".
    return second !== undefined && !NEEDS_A_NAME.has(toWords(first)[0] ?? '');
  }
  if (options.sebagai === 'daftar' || normalizeName(text).includes(NAME_WITH_AND)) return false;
  const parts = cutAtStarts(text, () => true);
  return parts.length > 1 && !parts.some((part) => kindOf(part) === 'provinsi');
}

/** Cuts at each separator behind which something begins; the first part begins by itself. */
function cutAtStarts(text: string, isStartOf: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let start = 0;
  const separators = [...text.matchAll(SEPARATOR)];
  for (const [position, { index, 0: separator }] of separators.entries()) {
    const next = index + separator.length;
    const end = separators[position + 1]?.index ?? text.length;
    if (!isStartOf(text.slice(next, end))) continue;
    parts.push(text.slice(start, index).trim());
    start = next;
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}

/** Does a new element begin with this? */
function isStart(options: ElementOptions, part: string): boolean {
  if (options.sebagai === 'daerah_lain') return kindOf(part) !== undefined;
  if (options.sebagai === 'daftar') return true;
  const words = toWords(part);
  return findOwner(NO_REGISTER, words)?.[0] === words[0];
}

function isElement(options: ElementOptions, part: string): boolean {
  // A province behind a kabupaten tells where it lies.
  if (options.sebagai === 'daerah_lain') return ['kabupaten', 'kota'].includes(kindOf(part) ?? '');
  if (options.sebagai === 'daftar') return listedElement(options, part) !== undefined;
  return findOwner(NO_REGISTER, toWords(part)) !== undefined;
}

/** Kabupaten, kota or provinsi; undefined for a name that does not say. */
function kindOf(part: string): string | undefined {
  const [kind, name] = regionKey(part).split(' ');
  return name === undefined ? undefined : kind;
}
