import { normalizeName } from '../normalize-name.js';
import { findSynonym, headingText } from './synonyms.js';

/** Headings over the figures of the regional unit, in the form of `normalizeName`. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'spd.klaim': [
    'klaim',
    'level',
    'level klaim',
    'klaim level',
    'level yang diklaim',
    'parameter',
    'parameter klaim',
    'parameter yang dipilih',
    'level parameter',
  ],
  'spd.pilihan': ['pilihan', 'kode pilihan', 'jawaban'],
  'spd.nilai': [
    'nilai',
    'nilai capaian',
    'capaian',
    'hasil',
    'hasil capaian',
    'pertumbuhan',
    'persentase',
    'besaran',
    'angka',
  ],
  'spd.t1': ['t 1', 't1', 'n 1'],
  'spd.t2': ['t 2', 't2', 'n 2'],
};

const FIELD_BY_TEXT: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([field, texts]) => texts.map((text): [string, string] => [text, field])),
);

/** "Capaian 2025", "Tahun T-1": what stands before the year does not change which it is. */
const BEFORE_YEAR = /^(?:(?:nilai|capaian|realisasi|angka|data|tahun|thn|th|target dan realisasi)\s+)+/u;
/** A document needs a paper; remarks alone make none, and the other two are figures of the row. */
const NOT_OF_DOCUMENTS: ReadonlySet<string> = new Set(['bukti.catatan', 'bukti.nilai', 'bukti.pilihan']);

/**
 * The field a heading in a list of the regional unit names: `spd.nilai`, `bukti.berkas`, `nomor_urut` and so on.
 *
 * @param lines of the heading, top first
 * @param year of the edition, to tell T-1 and T-2 by their years
 */
export function findSpdField(lines: readonly string[], year: number): string | undefined {
  for (const text of [lines.join(' '), ...lines.toReversed()]) {
    const field = fieldOfText(text, year);
    if (field !== undefined) return field;
  }
  return undefined;
}

function fieldOfText(text: string, year: number): string | undefined {
  const heading = headingText(text);
  const bare = normalizeName(text).replace(BEFORE_YEAR, '');
  const plain = FIELD_BY_TEXT.get(heading) ?? FIELD_BY_TEXT.get(bare);
  if (plain !== undefined) return plain;
  if (bare === String(year - 1)) return 'spd.t1';
  if (bare === String(year - 2)) return 'spd.t2';
  const synonym = findSynonym(text);
  if (synonym === 'nomor_urut' || synonym === 'indikator') return synonym;
  if (synonym === 'id') return 'nomor_urut';
  return synonym?.startsWith('bukti.') === true && !NOT_OF_DOCUMENTS.has(synonym) ? synonym : undefined;
}
