import type { Place } from '../../../base/place.js';
import { type Rational, toExactDecimal, toFixed } from '../../../base/rational.js';
import type { Basis } from '../../../base/vocabulary.js';
import type { Acceptance } from '../../../edition/model.js';
import type { Evidence } from '../../../inventory/model.js';
import type { AssessedInnovation } from '../../assessment.js';
import type { DocumentProblem } from '../../documents/problem.js';
import type { DocumentName, IndicatorName } from '../../findings/document.js';
import { type DocumentInContext, type RuleContext, type SlotInContext, sentDocuments } from '../rule.js';

/** A document of an innovation, as opposed to one of the SPD. */
export type SlotDocument = Extract<DocumentInContext, { readonly row: undefined }>;

type ProblemOf<Kind extends DocumentProblem['kind']> = Extract<DocumentProblem, { readonly kind: Kind }>;

/** Every problem of one kind among all documents sent. */
export function* sentProblems<Kind extends DocumentProblem['kind']>(
  { assessment }: RuleContext,
  kind: Kind,
): Iterable<{ readonly at: DocumentInContext; readonly problem: ProblemOf<Kind> }> {
  for (const at of sentDocuments(assessment)) {
    for (const problem of at.document.problems) if (isOfKind(problem, kind)) yield { at, problem };
  }
}

export function hasProblem(at: DocumentInContext, kind: DocumentProblem['kind']): boolean {
  return at.document.problems.some((problem) => problem.kind === kind);
}

/** The part of a finding that says where it is; `key` is the field of the document it points at. */
export function locate(
  { inventory }: RuleContext,
  at: DocumentInContext,
  key?: keyof Evidence,
): {
  readonly place: Place;
  readonly innovation: AssessedInnovation | undefined;
  readonly indicator: string;
} {
  const indicator = at.row === undefined ? at.slot.indicator.kunci : at.row.row.kunci;
  return { place: inventory.places.of(at.document.evidence, key), innovation: at.innovation, indicator };
}

export function nameDocument(
  at: DocumentInContext,
  { inventory }: Pick<RuleContext, 'inventory'>,
): DocumentName {
  const { evidence } = at.document;
  const jenis_tertulis = inventory.places.typed(evidence, 'jenis');
  return { dokumen: at.position, jenis: evidence.jenis, jenis_tertulis, ...nameIndicator(at) };
}

export function nameIndicator(at: DocumentInContext): IndicatorName {
  const { kode, nama } = at.row === undefined ? at.slot.indicator : at.row.row;
  return { kode, nama };
}

/** What the edition takes at the place of a document. */
export function acceptancesOf({ edition }: RuleContext, at: DocumentInContext): readonly Acceptance[] {
  return at.row === undefined ? at.slot.indicator.bukti.terima : (edition.catalog.spd.bukti?.terima ?? []);
}

/** What the edition rests on where it says which documents it takes at the place of a document. */
export function askedBy({ edition }: RuleContext, at: DocumentInContext): Basis {
  return at.row === undefined ? at.slot.indicator.bukti : (edition.catalog.spd.bukti ?? at.row.row.level);
}

/** The documents of a slot with their positions. */
export function documentsOf({ innovation, slot }: SlotInContext): SlotDocument[] {
  return slot.documents.map((document, index) => ({
    document,
    position: index + 1,
    innovation,
    slot,
    row: undefined,
  }));
}

/** The documents of a slot that count, or may: what is wrong with the others is said of them already. */
export function countingDocuments(inContext: SlotInContext): SlotDocument[] {
  return documentsOf(inContext).filter(({ document }) => document.counts !== 'tidak');
}

/** A stated number with all its decimals, in the report's notation. */
export function writeNumber(value: Rational): string {
  return toExactDecimal(value) ?? toFixed(value, 4);
}

function isOfKind<Kind extends DocumentProblem['kind']>(
  problem: DocumentProblem,
  kind: Kind,
): problem is ProblemOf<Kind> {
  return problem.kind === kind;
}
