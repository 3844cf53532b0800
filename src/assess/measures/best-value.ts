import { isWithin } from '../../base/partial-date.js';
import { isLess, ZERO } from '../../base/rational.js';
import type { Level } from '../../base/vocabulary.js';
import type { MeasureOf } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { BandDoubt, Found, UnstatedFact } from '../assessment.js';
import { highestLevel, readBands } from '../bands.js';
import { shows } from '../documents/shows.js';
import { type MeasureFunction, type MeasureInput, type MeasureResult, unstatedIn } from './measure.js';

/** The best `nilai` among the documents decides. An impossible value (below 0, above the maximum) gives nothing. */
export const bestValue: MeasureFunction<'nilai_terbaik'> = (options, input): MeasureResult => {
  let level: Level = 0;
  let found: Found = { kind: 'tidak_ada' };
  const doubts: BandDoubt[] = [];
  for (const evidence of input.documents) {
    if (!hasCompanionContents(options, evidence, input)) continue;
    const { nilai } = evidence;
    if (nilai === undefined) {
      if (input.stance === 'mungkin') level = highestLevel(options.batas);
      continue;
    }
    if (isLess(nilai, ZERO) || (options.maksimum !== undefined && isLess(options.maksimum, nilai))) continue;
    const reading = readBands(options.batas, nilai);
    if (reading.doubt !== undefined) doubts.push(reading.doubt);
    if (found.kind === 'tidak_ada' || reading.level > level)
      found = { kind: 'nilai', satuan: options.satuan, nilai };
    if (reading.level > level) level = reading.level;
  }
  return {
    level,
    found,
    unstated: [...unstatedIn(input.documents, 'nilai'), ...unstatedContents(options, input)],
    doubts,
  };
};

/** What must be in the document itself or in another one of the named year (roles of the staff, since 2026). */
function hasCompanionContents(
  options: MeasureOf<'nilai_terbaik'>,
  evidence: Evidence,
  input: MeasureInput,
): boolean {
  const asked = options.beserta;
  if (asked === undefined) return true;
  if (contains(evidence, asked.memuat, input)) return true;
  const year = input.setting.tZero + asked.atau_dokumen_tahun;
  return input.documents.some(
    (other) => contains(other, asked.memuat, input) && isOfYear(other, year, input),
  );
}

function contains(evidence: Evidence, token: string, input: MeasureInput): boolean {
  return shows(evidence, token, input.stance === 'mungkin');
}

function isOfYear(evidence: Evidence, year: number, input: MeasureInput): boolean {
  // A machine may have read the wrong day: alone it never closes what would be open without it.
  const isOpen = evidence.tanggal === undefined || evidence.mesin?.isian.includes('tanggal') === true;
  if (isOpen && input.stance === 'mungkin') return true;
  if (evidence.tanggal === undefined) return false;
  const verdict = isWithin(evidence.tanggal, `${year}-01-01`, `${year}-12-31`);
  return verdict === 'yes' || (verdict === 'unknown' && input.stance === 'mungkin');
}

function unstatedContents(options: MeasureOf<'nilai_terbaik'>, input: MeasureInput): UnstatedFact[] {
  const asked = options.beserta;
  if (asked === undefined) return [];
  return unstatedIn(input.documents, 'memuat')
    .filter(({ evidence }) => evidence === undefined || !shows(evidence, asked.memuat, false))
    .map((fact) => ({ ...fact, contents: [asked.memuat] }));
}
