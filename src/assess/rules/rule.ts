import type { Basis, Certainty } from '../../base/vocabulary.js';
import type { Edition } from '../../edition/model.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import type { LinkFacts } from '../../evidence/link-facts.js';
import type { Inventory } from '../../inventory/model.js';
import type {
  AssessedInnovation,
  AssessedSlot,
  AssessedSpdRow,
  Assessment,
  JudgedDocument,
} from '../assessment.js';
import type { Finding, FindingCode, FindingDraft, FindingOf, Remedy, Severity } from '../findings/finding.js';

/** All that a rule may look at. Rules read; none changes a level or a score. */
export interface RuleContext {
  readonly inventory: Inventory;
  readonly edition: Edition;
  readonly assessment: Assessment;
  readonly files: FileFacts;
  readonly links: LinkFacts;
  /** The day of the check, ISO. */
  readonly today: string;
}

/** One kind of finding as its file describes it: the code, how bad it is unless the office says otherwise, the search. */
interface RuleDefinition<Code extends FindingCode, Context> {
  readonly code: Code;
  readonly severity: Severity;
  readonly find: (context: Context) => Iterable<FindingDraft<Code>>;
}

/** A rule of any code, as the registry holds it. */
export interface Rule<Context = RuleContext> {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly run: (context: Context) => Finding[];
}

/** A rule of one code, as {@link defineRule} makes it. */
interface RuleOf<Code extends FindingCode, Context> {
  readonly code: Code;
  readonly severity: Severity;
  readonly run: (context: Context) => FindingOf<Code>[];
}

/** Makes a rule; the arguments of its finding are checked against the code. */
export function defineRule<Code extends FindingCode, Context = RuleContext>(
  definition: RuleDefinition<Code, Context>,
): RuleOf<Code, Context> {
  const { code, severity, find } = definition;
  return {
    code,
    severity,
    run: (context) => Array.from(find(context), (draft) => makeFinding(code, severity, draft)),
  };
}

/** Completes a draft. A finding that rests on an assumption is at most a warning. */
export function makeFinding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  draft: FindingDraft<Code>,
): FindingOf<Code> {
  const remedy: Remedy = draft.remedy ?? { kind: 'tidak_ada' };
  return { ...draft, code, severity: capSeverity(draft.severity ?? severity, draft.basis.keyakinan), remedy };
}

/** Rests on this program's own format, not on the guide. */
export const FORMAT_BASIS: Basis = { keyakinan: 'A', sumber: 'bentuk_inventaris' };

/** Plausible, seen or feared, but written nowhere: such a finding never fails a check by itself. */
export const EXPERIENCE_BASIS: Basis = { keyakinan: 'C', sumber: 'pengalaman' };

function capSeverity(severity: Severity, certainty: Certainty): Severity {
  return certainty === 'C' && severity === 'galat' ? 'peringatan' : severity;
}

export function* sentInnovations(assessment: Assessment): Iterable<AssessedInnovation> {
  for (const innovation of assessment.innovations) if (innovation.sent) yield innovation;
}

export interface SlotInContext {
  readonly innovation: AssessedInnovation;
  readonly slot: AssessedSlot;
}

/** Every slot of every innovation sent. */
export function* sentSlots(assessment: Assessment): Iterable<SlotInContext> {
  for (const innovation of sentInnovations(assessment)) {
    for (const slot of innovation.slots) yield { innovation, slot };
  }
}

/** A document with the slot or SPD row it stands in; `position` counts from 1. */
export type DocumentInContext =
  | {
      readonly document: JudgedDocument;
      readonly position: number;
      readonly innovation: AssessedInnovation;
      readonly slot: AssessedSlot;
      readonly row: undefined;
    }
  | {
      readonly document: JudgedDocument;
      readonly position: number;
      readonly innovation: undefined;
      readonly slot: undefined;
      readonly row: AssessedSpdRow;
    };

const listed = new WeakMap<Assessment, readonly DocumentInContext[]>();

/** Every document of every slot sent and of every SPD row. Dozens of rules ask for them, so the list is made once. */
export function sentDocuments(assessment: Assessment): readonly DocumentInContext[] {
  const known = listed.get(assessment);
  if (known !== undefined) return known;
  const documents = [...listDocuments(assessment)];
  listed.set(assessment, documents);
  return documents;
}

function* listDocuments(assessment: Assessment): Iterable<DocumentInContext> {
  if (assessment.spd.kind === 'baris') {
    for (const row of assessment.spd.rows) {
      for (const [index, document] of row.documents.entries()) {
        yield { document, position: index + 1, innovation: undefined, slot: undefined, row };
      }
    }
  }
  for (const { innovation, slot } of sentSlots(assessment)) {
    for (const [index, document] of slot.documents.entries()) {
      yield { document, position: index + 1, innovation, slot, row: undefined };
    }
  }
}
