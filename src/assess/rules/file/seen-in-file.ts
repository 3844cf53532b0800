import { type FileFacts, openedPath } from '../../../evidence/file-facts.js';
import type { Inspection, Mention, TextFacts } from '../../../evidence/schema/inspection.js';
import type { Assessment } from '../../assessment.js';
import { type DocumentInContext, type RuleContext, sentDocuments } from '../rule.js';

/** A document whose file was opened, with what was seen in it. */
export interface SeenDocument {
  readonly at: DocumentInContext;
  /** The file that was opened: where a copy was taken for the one named, the copy. */
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
    if (seen !== undefined) yield { at, berkas: openedFile(at, context), seen };
  }
}

/** The file a document was judged by, for a sentence about its contents; empty where none is named. */
export function openedFile(
  { document: { evidence } }: DocumentInContext,
  { files }: Pick<RuleContext, 'files'>,
): string {
  const { berkas } = evidence;
  return berkas === undefined ? '' : openedPath(berkas, files.of(berkas, evidence));
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
export function readableText(seen: Inspection): TextFacts | undefined {
  const all = allWords(seen);
  return all !== undefined && all.kata >= ENOUGH_WORDS ? all : undefined;
}

/**
 * The words of all pages. Where some pages were read by OCR the whole is only as sure as that: what is missing may well
 * stand there.
 */
export function allWords({ teks, teks_pindaian: scanned }: Inspection): TextFacts | undefined {
  if (teks === undefined || scanned === undefined) return teks ?? scanned;
  const persen = [...(teks.persen ?? []), ...(scanned.persen ?? [])];
  return {
    sumber: 'ocr',
    kata: teks.kata + scanned.kata,
    nomor: [...teks.nomor, ...scanned.nomor],
    tanggal: [...teks.tanggal, ...scanned.tanggal],
    isian_kosong: [...teks.isian_kosong, ...scanned.isian_kosong],
    ciri: [...new Set([...teks.ciri, ...scanned.ciri])],
    memuat: [...new Set([...teks.memuat, ...scanned.memuat])],
    ...(persen.length === 0 ? {} : { persen }),
    sebutan: teks.sebutan.map((mention) => betterOf(mention, scanned)),
  };
}

function betterOf(mention: Mention, { sebutan }: TextFacts): Mention {
  const other = sebutan.find(({ nama }) => nama === mention.nama);
  return other !== undefined && other.skor > mention.skor ? other : mention;
}

/** The reading that says something of a sort at all: the text layer rather than what OCR read beside it. */
export function firstReading(
  { teks, teks_pindaian: scanned }: Inspection,
  sort: 'nomor' | 'tanggal' | 'ciri' | 'isian_kosong' | 'persen',
): TextFacts | undefined {
  return [teks, scanned].find((text) => (text?.[sort]?.length ?? 0) > 0);
}

/** What OCR did not find may well be there: such a finding only informs. */
export function severityOfAbsence({ sumber }: TextFacts): 'peringatan' | 'info' {
  return sumber === 'ocr' ? 'info' : 'peringatan';
}
