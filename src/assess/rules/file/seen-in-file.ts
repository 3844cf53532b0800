import type { FileFacts } from '../../../evidence/file-facts.js';
import type { Inspection, TextFacts } from '../../../evidence/schema/inspection.js';
import type { Assessment } from '../../assessment.js';
import { type DocumentInContext, type RuleContext, sentDocuments } from '../rule.js';

/** A document whose file was opened, with what was seen in it. */
export interface SeenDocument {
  readonly at: DocumentInContext;
  readonly berkas: string;
  readonly seen: Inspection;
}

const listed = new WeakMap<
  Assessment,
  { readonly files: FileFacts; readonly seen: readonly SeenDocument[] }
>();

/** Every document sent whose file was opened. Many rules ask for them, so the list is made once. */
export function seenDocuments(context: RuleContext): readonly SeenDocument[] {
  const { assessment, files } = context;
  const known = listed.get(assessment);
  if (known?.files === files) return known.seen;
  const seen = [...listSeen(context)];
  listed.set(assessment, { files, seen });
  return seen;
}

function* listSeen(context: RuleContext): Iterable<SeenDocument> {
  for (const at of sentDocuments(context.assessment)) {
    const seen = seenIn(at, context);
    if (seen !== undefined) yield { at, berkas: at.document.evidence.berkas ?? '', seen };
  }
}

/** What was seen in the file of a document; undefined when it was not opened. */
export function seenIn(
  { document: { evidence } }: DocumentInContext,
  context: RuleContext,
): Inspection | undefined {
  if (evidence.berkas === undefined) return undefined;
  const fact = context.files.of(evidence.berkas, evidence);
  return fact.state === 'ada' ? fact.isi : undefined;
}

/** Fewer words than this say nothing about what a document leaves out. */
const ENOUGH_WORDS = 20;

/** The words of a document, where there are enough of them to miss something in. */
export function readableText({ teks }: Inspection): TextFacts | undefined {
  return teks !== undefined && teks.kata >= ENOUGH_WORDS ? teks : undefined;
}

/** What OCR did not find may well be there: such a finding only informs. */
export function severityOfAbsence({ sumber }: TextFacts): 'peringatan' | 'info' {
  return sumber === 'ocr' ? 'info' : 'peringatan';
}
