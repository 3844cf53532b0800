import type { AssessedInnovation, JudgedDocument } from '../../assessment.js';
import { linkKey } from '../../documents/document-source.js';
import { defineRule, type RuleContext, sentDocuments } from '../rule.js';
import { groupBy, MOST_LISTED, sameFileKey } from './document-files.js';
import { locate, nameDocument, type SlotDocument } from './document-finding.js';

/** One file or link for several innovations, although a paper of this kind belongs to one. */
export const berkasDipakaiUlang = defineRule({
  code: 'bukti/berkas-dipakai-ulang',
  severity: 'peringatan',
  *find(context) {
    const basis = context.edition.catalog.dokumen.milik_bersama;
    const own = ownPapers(context);
    const reported = new Set<JudgedDocument>();
    const byFile = groupBy(own, ({ document }) => sameFileKey(document.evidence, context));
    const byLink = groupBy(own, ({ document: { evidence } }) =>
      evidence.tautan === undefined ? undefined : linkKey(evidence.tautan),
    );
    for (const [field, groups] of [
      ['berkas', byFile],
      ['tautan', byLink],
    ] as const) {
      for (const uses of groups.values()) {
        if (uses.length < 2) continue;
        const firstUses = firstPerInnovation(uses);
        if (firstUses.size < 2) continue;
        const few = [...firstUses.keys()].slice(0, MOST_LISTED + 1);
        for (const [innovation, at] of firstUses) {
          if (reported.has(at.document)) continue;
          reported.add(at.document);
          const lain = few.filter((other) => other !== innovation).slice(0, MOST_LISTED);
          const args = {
            ...nameDocument(at, context),
            berkas: at.document.evidence[field] ?? '',
            lain: lain.map((other) => other.innovation.id),
            jumlah: firstUses.size - 1,
          };
          yield { ...locate(context, at, field), args, basis };
        }
      }
    }
  },
});

/** Papers of a kind that is stated and that innovations do not share. */
function ownPapers({ assessment, edition }: RuleContext): SlotDocument[] {
  const shared = edition.catalog.dokumen.milik_bersama.nilai;
  const papers: SlotDocument[] = [];
  for (const at of sentDocuments(assessment)) {
    const { jenis } = at.document.evidence;
    if (at.row === undefined && jenis !== undefined && !shared.includes(jenis)) papers.push(at);
  }
  return papers;
}

function firstPerInnovation(uses: readonly SlotDocument[]): ReadonlyMap<AssessedInnovation, SlotDocument> {
  const first = new Map<AssessedInnovation, SlotDocument>();
  for (const use of uses) if (!first.has(use.innovation)) first.set(use.innovation, use);
  return first;
}
