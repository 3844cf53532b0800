import { compareText } from '../base/compare-text.js';
import type { ReportFinding } from './schema.js';

const SEVERITY_RANK: Readonly<Record<ReportFinding['tingkat'], number>> = {
  galat: 0,
  peringatan: 1,
  info: 2,
};

/** The most costly first; what the office has decided to live with comes last. */
export function compareByCost(left: ReportFinding, right: ReportFinding): number {
  return (
    compareWaived(left, right) ||
    Number(isUnread(right)) - Number(isUnread(left)) ||
    cost(right) - cost(left) ||
    compareSeverity(left, right)
  );
}

/** The worst first, of equals the most costly. */
export function compareBySeverity(left: ReportFinding, right: ReportFinding): number {
  return (
    compareWaived(left, right) ||
    SEVERITY_RANK[left.tingkat] - SEVERITY_RANK[right.tingkat] ||
    compareByCost(left, right)
  );
}

function compareWaived(left: ReportFinding, right: ReportFinding): number {
  return Number(left.dikecualikan !== undefined) - Number(right.dikecualikan !== undefined);
}

function compareSeverity(left: ReportFinding, right: ReportFinding): number {
  return SEVERITY_RANK[left.tingkat] - SEVERITY_RANK[right.tingkat] || compareText(left.kode, right.kode);
}

/** What could not be read is said first: other findings may only follow from it. */
function isUnread({ kode, tingkat }: ReportFinding): boolean {
  return kode.startsWith('masukan/') && tingkat === 'galat';
}

/** Hundredths of an index point; sorting needs no more. */
function cost({ dampak }: ReportFinding): number {
  return dampak === null ? 0 : Number(dampak.replace('.', ''));
}
