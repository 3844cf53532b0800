import type { JudgedDocument } from '../../assessment.js';
import type { DocumentProblem } from '../../documents/problem.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, sentDocuments } from '../rule.js';
import { contentsAskedByLevel } from './asked-contents.js';
import { locate, nameDocument, type SlotDocument, sentProblems } from './document-finding.js';
import { idealDocument, isNearer, remedyByCounting, slotRemedy, withDocument } from './level-if-counted.js';

type Draft = FindingDraft<'bukti/isi-kurang'>;

/** The list of what is seen in a document leaves out what it must show: the innovation's name, a signature ... */
export const isiKurang = defineRule({
  code: 'bukti/isi-kurang',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'isi_kurang')) {
      if (at.row === undefined) continue;
      const args = { ...nameDocument(at, context), kurang: problem.missing };
      const remedy = remedyByCounting(context.assessment, at);
      yield { ...locate(context, at, 'memuat'), args, basis: problem.basis, remedy };
    }
    for (const at of sentDocuments(context.assessment))
      if (at.row === undefined) yield* checkListed(context, at);
  },
});

/** What the document must show to count, and what it must show to give the level, in one finding. */
function* checkListed(context: RuleContext, at: SlotDocument): Iterable<Draft> {
  const { document, slot, innovation } = at;
  const listed = document.evidence.memuat;
  const problem = document.problems.find(isMissingContents);
  if (listed === undefined || (problem === undefined && document.counts === 'tidak')) return;
  const asked = contentsAskedByLevel(slot, document.evidence).filter((token) => !listed.includes(token));
  const kurang = [...new Set([...(problem?.missing ?? []), ...asked])];
  if (kurang.length === 0) return;
  const evidence = { ...document.evidence, memuat: [...listed, ...kurang] };
  const mended: JudgedDocument = problem === undefined ? { ...document, evidence } : idealDocument(evidence);
  const changed = withDocument(context.assessment, slot, document, mended);
  if (problem === undefined && !isNearer(slot, changed)) return;
  yield {
    ...locate(context, at, 'memuat'),
    args: { ...nameDocument(at, context), kurang },
    basis: problem?.basis ?? slot.indicator.bukti,
    remedy: slotRemedy(innovation, slot, changed),
  };
}

function isMissingContents(
  problem: DocumentProblem,
): problem is Extract<DocumentProblem, { readonly kind: 'isi_kurang' }> {
  return problem.kind === 'isi_kurang';
}
