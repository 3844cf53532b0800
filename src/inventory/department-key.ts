import { WORD_RESPELLINGS } from './lists/urusan.js';
import { normalizeName } from './normalize-name.js';

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

/** Parts of an office: what they belong to is named beside them. */
export const UNITS = wordSet(
  'bidang bagian seksi subbagian subbidang sub upt uptd uptb unit puskesmas instalasi kasi kabid tim',
  'sekretariat',
);

/** Say what kind of place it is and need a name: the "Kota" of "Kecamatan Kota Agung" is that name. */
export const NEEDS_A_NAME = wordSet(
  ...UNITS,
  'dinas badan kecamatan kelurahan desa kantor satuan pemerintah pemda',
  'rsud rumah sakit sekolah negeri sd sdn smp smpn sma sman smk smkn tk paud',
);

const REGIONS = wordSet('kabupaten kota provinsi pemkab pemko pemkot pemprov pemda pemerintah');

/** In words. */
const LONGEST_REGION = 5;

/**
 * The form in which names of offices are compared: abbreviations written out, "dan" and commas alike,
 * the name of the region at the end dropped.
 */
export function departmentKey(text: string): string {
  return toKey(toWords(text));
}

/** The key of a name already taken apart. "dan" and "serta" say nothing about which office it is. */
export function toKey(words: readonly string[]): string {
  return words.filter((word) => word !== 'dan' && word !== 'serta').join(' ');
}

/** A name in words, abbreviations written out, the region at its end dropped. */
export function toWords(text: string): readonly string[] {
  let name = normalizeName(text)
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
  for (const [phrase, replacement] of PHRASES) name = name.replace(phrase, replacement);
  return dropRegion(name.split(' ').filter((word) => word !== ''));
}

/** Drops "Kab. Banjar" at the end, but not the "Kota dan Bangunan" of "Dinas Tata Kota dan Bangunan". */
export function dropRegion(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, position) => position > 0 && REGIONS.has(word));
  if (at < 0) return words;
  const region = words.slice(at + 1);
  const isName = region.length > 0 && region.length <= LONGEST_REGION;
  if (!isName || region.some((word) => word === 'dan' || NEEDS_A_NAME.has(word))) return words;
  const rest = words.slice(0, at);
  return rest.every((word) => NEEDS_A_NAME.has(word) || /^\p{N}+$/u.test(word)) ? words : rest;
}

/** A set of the words of several lines. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
