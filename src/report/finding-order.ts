import { compareText } from '../base/compare-text.js';
import type { ReportFinding } from './schema.js';

const SEVERITY_RANK: Readonly<Record<ReportFinding['tingkat'], number>> = {
  galat: 0,
  peringatan: 1,
  info: 2,
};

/**
 * The order in which findings are read: what could not be read and what has to be confirmed first, then innovations
 * that may be one and the same, then the most costly, of equal ones that about a level before those about its documents.
 * What the office has decided to live with comes last.
 */
export function compareByCost(left: ReportFinding, right: ReportFinding): number {
  return (
    compareWaived(left, right) ||
    readingRank(left) - readingRank(right) ||
    costInHundredths(right) - costInHundredths(left) ||
    Number(isAboutLevel(right)) - Number(isAboutLevel(left)) ||
    compareSeverity(left, right) ||
    compareText(left.kode, right.kode)
  );
}

/** The worst first, of equals the most costly. */
export function compareBySeverity(left: ReportFinding, right: ReportFinding): number {
  return compareWaived(left, right) || compareSeverity(left, right) || compareByCost(left, right);
}

/** Galat before peringatan before info. */
export function compareSeverity(left: ReportFinding, right: ReportFinding): number {
  return SEVERITY_RANK[left.tingkat] - SEVERITY_RANK[right.tingkat];
}

/** What was not read, or may have been read wrongly, is said first: other findings may only follow from it. */
export function isAboutReading(finding: ReportFinding): boolean {
  return readingRank(finding) < READING_RANKS;
}

/** An innovation counted twice changes every score, so likely duplicates come with what could not be read. */
const LIKELY_DUPLICATE = 'profil/nama-mirip';

const READING_RANKS = 3;

function readingRank({ kode, tingkat }: ReportFinding): number {
  if (kode.startsWith('masukan/') && tingkat !== 'info') return SEVERITY_RANK[tingkat];
  return kode === LIKELY_DUPLICATE ? READING_RANKS - 1 : READING_RANKS;
}

/** True for a finding about the level of a slot or row itself, which mends all that its documents lack. */
export function isAboutLevel({ kode }: ReportFinding): boolean {
  return kode.startsWith('indikator/') || kode.startsWith('spd/');
}

/** Hundredths of an index point; sorting needs no more. */
export function costInHundredths({ dampak }: Pick<ReportFinding, 'dampak'>): number {
  return dampak === null ? 0 : Number(dampak.replace('.', ''));
}

function compareWaived(left: ReportFinding, right: ReportFinding): number {
  return Number(left.dikecualikan !== undefined) - Number(right.dikecualikan !== undefined);
}
