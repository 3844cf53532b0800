import { GENERIC } from '../../../inventory/innovation-name.js';
import { normalizeName } from '../../../inventory/normalize-name.js';
import { STATUS_WORDS } from '../words/common-words.js';
import { namesOffice } from './office-name.js';

/** What the name of an innovation's folder says. */
export interface FolderName {
  /** The ID an office gave, as in "INV-001 GEBRAKS". */
  readonly id: string | undefined;
  /** Undefined when nothing is left that names an innovation. */
  readonly nama: string | undefined;
  /** An office named in brackets or beside a dash. */
  readonly perangkatDaerah: string | undefined;
}

const OWN_ID = /^((?:inv|ino|inov|inovasi|id)[-_. ]?\d{1,4})(?![\p{L}\p{N}])[\s._:-]*(.*)$/iu;
/** "1. ", "01_", "3) ", "12 - ", "No. 4 ". */
const NUMBER = /^(?:no\.?\s*)?\d{1,3}\s*(?:[.)_:]+|\s[-\u2013\u2014]\s?|-(?=\s|\p{L}))\s*(?=\p{L}|["'(])/iu;
const PLAIN_NUMBER = /^(0\d{1,2}|\d{1,3})\s+(?=\p{L})/u;
const HEADING =
  /^(?:(?:data|bukti) (?:dukung|pendukung)|eviden(?:ce|s)?|(?:folder|berkas|dokumen|bukti)(?= inovasi\b))(?: inovasi)?(?![\p{L}\p{N}])/iu;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads the name of a folder that holds one innovation.
 *
 * @param isNumbered whether the folders beside it begin with numbers too, so that "5 MENIT BERES" keeps its 5 elsewhere
 */
export function readFolderName(folder: string, isNumbered: boolean): FolderName {
  const [, ownId, afterId] = OWN_ID.exec(folder.trim()) ?? [];
  const given = (afterId ?? folder).normalize('NFC').replace(/_/gu, ' _ ');
  const unnumbered = withoutNumber(given.replace(/ _ /gu, '_'), isNumbered);
  const { text, perangkatDaerah } = takeOffice(unnumbered.replace(/_+/gu, ' ').replace(/\s+/gu, ' ').trim());
  const nama = withoutStatus(withoutHeading(text));
  const id = ownId?.replace(/[_. ]/gu, '-').toUpperCase();
  return { id, nama: /\p{L}{2}/u.test(nama) ? nama : undefined, perangkatDaerah };
}

/** An office's name without the numbering in front of it. */
export function readOfficeName(folder: string): string | undefined {
  const text = withoutStatus(withoutNumber(folder.normalize('NFC'), true).replace(/_+/gu, ' ').trim());
  return namesOffice(text) ? text : undefined;
}

/** Whether a name begins with a number that may only count. */
export function beginsWithNumber(folder: string): boolean {
  return /^\s*(?:no\.?\s*)?\d{1,3}(?!\d)/iu.test(folder);
}

/** "Data dukung GEBRAKS" holds the evidence of GEBRAKS; "BUKTI NYATA" may be a name. */
function withoutHeading(text: string): string {
  const shorter = tidy(text.replace(HEADING, ''));
  return shorter !== text && isNameAlone(shorter) ? shorter : text;
}

function withoutNumber(text: string, isNumbered: boolean): string {
  const marked = text.replace(NUMBER, '');
  if (marked !== text) return marked;
  const [whole = '', number = ''] = PLAIN_NUMBER.exec(text) ?? [];
  return isNumbered || number.startsWith('0') ? text.slice(whole.length) : text;
}

/** "GEBRAKS (Dinkes)", "GEBRAKS - Dinas Kesehatan", "Dinkes - GEBRAKS". Any other bracket is part of the name. */
function takeOffice(text: string): { readonly text: string; readonly perangkatDaerah: string | undefined } {
  for (const [whole, inside = ''] of text.matchAll(/\(([^()]*)\)/gu)) {
    if (namesOffice(inside)) return { text: tidy(text.replace(whole, ' ')), perangkatDaerah: inside.trim() };
  }
  const sides = text.split(/\s[-\u2013\u2014]\s/u).map((side) => side.trim());
  const [left = '', right = ''] = sides;
  if (sides.length !== 2 || namesOffice(left) === namesOffice(right))
    return { text, perangkatDaerah: undefined };
  return namesOffice(left) ? { text: right, perangkatDaerah: left } : { text: left, perangkatDaerah: right };
}

/** Drops "FIX", "(revisi 2)", "2025" at the end, but leaves "KAMPUNG BARU" whole: the rest must be a name by itself. */
function withoutStatus(text: string): string {
  let name = tidy(text);
  for (;;) {
    const shorter = tidy(name.replace(/(?:\s*\([^()]*\)|[\s-]+\S+(?:\s\d)?)$/u, ''));
    const ending = normalizeName(name.slice(shorter.length)).split(' ');
    const isStatus = ending.every(
      (word) => STATUS_WORDS.has(word) || YEAR.test(word) || /^\d$|^v\d$|^tahun$/.test(word),
    );
    const hasWord = ending.some(
      (word) => STATUS_WORDS.has(word) || YEAR.test(word) || word === 'tahun' || /\)$/.test(name),
    );
    if (shorter === '' || shorter === name || !isStatus || !hasWord || !isNameAlone(shorter)) return name;
    name = shorter;
  }
}

function isNameAlone(text: string): boolean {
  return normalizeName(text)
    .split(' ')
    .some((word) => word.length > 1 && !GENERIC.has(word) && !STATUS_WORDS.has(word) && !YEAR.test(word));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-\u2013\u2014,.:]+|[\s\-\u2013\u2014,:]+$/gu, '')
    .trim();
}
