import { earliestDay, formatIso, latestDay } from '../../../base/partial-date.js';
import type { Evidence } from '../../../inventory/model.js';
import { defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';
import { groupBy, placedFileKey } from './document-files.js';
import { locate, nameDocument } from './document-finding.js';
import { numberKey } from './document-number.js';

type Field = 'nomor' | 'tanggal';

/** One file of which the records say two numbers or two dates: one of them must be wrong. */
export const identitasBerbeda = defineRule({
  code: 'bukti/identitas-berbeda',
  severity: 'peringatan',
  *find(context) {
    for (const uses of groupBy(sentDocuments(context.assessment), ({ document }) =>
      placedFileKey(document.evidence, context.inventory),
    ).values()) {
      if (uses.length < 2) continue;
      for (const isian of ['nomor', 'tanggal'] as const) {
        const stated = uses.filter(({ document: { evidence } }) => isStated(isian, evidence));
        const first = stated[0]?.document.evidence;
        if (first === undefined) continue;
        for (const at of stated) {
          const { evidence } = at.document;
          if (!contradicts(isian, first, evidence) || areOfTwoEvents(first, evidence)) continue;
          const args = {
            ...nameDocument(at, context),
            berkas: evidence.berkas ?? '',
            isian,
            tertulis: write(isian, evidence),
            lain: write(isian, first),
          };
          yield { ...locate(context, at, isian), args, basis: EXPERIENCE_BASIS };
        }
      }
    }
  },
});

/** What a machine read in the file is held against the records elsewhere. */
function isStated(isian: Field, evidence: Evidence): boolean {
  return evidence[isian] !== undefined && evidence.mesin?.isian.includes(isian) !== true;
}

/** "2024" and "2024-03-01" do not contradict each other, nor do two ways to write one number. */
function contradicts(field: Field, left: Evidence, right: Evidence): boolean {
  if (field === 'nomor') {
    if (left.nomor === undefined || right.nomor === undefined) return false;
    return numberKey(left.nomor) !== numberKey(right.nomor);
  }
  if (left.tanggal === undefined || right.tanggal === undefined) return false;
  return (
    earliestDay(left.tanggal) > latestDay(right.tanggal) ||
    earliestDay(right.tanggal) > latestDay(left.tanggal)
  );
}

/** That one file is named for two events has a finding of its own. */
function areOfTwoEvents(left: Evidence, right: Evidence): boolean {
  return left.kegiatan !== undefined && right.kegiatan !== undefined && left.kegiatan !== right.kegiatan;
}

function write(field: Field, { nomor, tanggal }: Evidence): string {
  if (field === 'nomor') return nomor ?? '';
  return tanggal === undefined ? '' : formatIso(tanggal);
}
