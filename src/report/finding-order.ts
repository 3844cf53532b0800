import { compareText } from '../base/compare-text.js';
import type { ReportFinding } from './schema.js';

const SEVERITY_RANK: Readonly<Record<ReportFinding['tingkat'], number>> = {
  galat: 0,
  peringatan: 1,
  info: 2,
};

/**
 * The order in which findings are read: what could not be read first, then the most costly, of equal ones that about a
 * level before those about its documents. What the office has decided to live with comes last.
 */
export function compareByCost(left: ReportFinding, right: ReportFinding): number {
  return (
    compareWaived(left, right) ||
    Number(isUnread(right)) - Number(isUnread(left)) ||
    costOf(right) - costOf(left) ||
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

/** What could not be read is said first: other findings may only follow from it. */
export function isUnread({ kode, tingkat }: ReportFinding): boolean {
  return kode.startsWith('masukan/') && tingkat === 'galat';
}

/** True for a finding about the level of a slot or row itself, which mends all that its documents lack. */
export function isAboutLevel({ kode }: ReportFinding): boolean {
  return kode.startsWith('indikator/') || kode.startsWith('spd/');
}

/** Hundredths of an index point; sorting needs no more. */
export function costOf({ dampak }: ReportFinding): number {
  return dampak === null ? 0 : Number(dampak.replace('.', ''));
}

function compareWaived(left: ReportFinding, right: ReportFinding): number {
  return Number(left.dikecualikan !== undefined) - Number(right.dikecualikan !== undefined);
}
