import type { InspectionRequest, PdfFacts, TextFacts } from '../../schema/inspection.js';
import type { Seen } from '../seen.js';
import { readTextFacts } from '../text/read-text-facts.js';
import { isBomb } from './find-bomb.js';
import { isCut, latin1 } from './find-cut.js';
import { hasSignature } from './find-signature.js';
import { type OpenedPdf, openPdf } from './open-pdf.js';
import { type PageText, type ReadPages, readPages } from './read-pages.js';

/** Fewer letters than this on a page are a stamp of a scanner or a page number, not a text layer. */
const LETTERS_OF_A_TEXT = 20;

/** Opens a PDF: pages, text layer, highlights, signature, and what its words say; with OCR those of a scan too. */
export async function inspectPdf(
  content: Uint8Array,
  request: Omit<InspectionRequest, 'path'>,
): Promise<Seen> {
  const raw = latin1(content);
  if (isBomb(content, raw)) return { keadaan: 'terlalu_besar' };
  const cut = isCut(content);
  const opened = await openPdf(content);
  if (opened === 'terkunci') return { keadaan: 'terkunci' };
  if (opened === 'rusak') return { keadaan: cut ? 'terpotong' : 'rusak' };
  const read = await readAndClose(opened);
  if (read.pages.texts.length === 0) return { keadaan: cut ? 'terpotong' : 'rusak' };
  const isSigned = hasSignature(raw);
  const teks = await readWords(content, read.pages, request, isSigned);
  return {
    keadaan: cut ? 'terpotong' : 'terbaca',
    pdf: toFacts(raw, read, isSigned || showsSignature(teks)),
    ...(teks === undefined ? {} : { teks }),
  };
}

interface ReadDocument {
  readonly halaman: number;
  readonly pages: ReadPages;
}

async function readAndClose(opened: OpenedPdf): Promise<ReadDocument> {
  try {
    return { halaman: opened.document.numPages, pages: await readPages(opened) };
  } finally {
    await opened.document.destroy().catch(() => undefined);
  }
}

function toFacts(raw: string, { halaman, pages }: ReadDocument, isSigned: boolean): PdfFacts {
  return {
    halaman,
    halaman_berteks: pages.texts.filter(hasText).length,
    halaman_dibaca: pages.texts.length,
    gambar: raw.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0,
    sorotan: pages.highlights,
    tanda_tangan_elektronik: isSigned,
  };
}

/** The text layer, where a page has one; otherwise, and only if asked for, what OCR reads. */
async function readWords(
  content: Uint8Array,
  { texts }: ReadPages,
  { names, ocr }: Omit<InspectionRequest, 'path'>,
  isSigned: boolean,
): Promise<TextFacts | undefined> {
  if (texts.some(hasText)) return factsOf(texts, 'lapisan_teks', names, isSigned);
  if (!ocr) return undefined;
  const { readScan } = await import('../ocr/read-scan.js');
  const scanned = await readScan(content);
  return scanned.some(hasText) ? factsOf(scanned, 'ocr', names, isSigned) : undefined;
}

function factsOf(
  pages: readonly PageText[],
  sumber: TextFacts['sumber'],
  names: readonly string[],
  isSigned: boolean,
): TextFacts {
  const facts = readTextFacts(
    pages.map(({ text }) => text),
    sumber,
    names,
  );
  const memuat = isSigned ? [...new Set([...facts.memuat, 'tanda_tangan'])] : facts.memuat;
  const sebutan = facts.sebutan.map((mention) => ({
    ...mention,
    ...(mention.halaman === undefined ? {} : { halaman: pages[mention.halaman - 1]?.number }),
  }));
  return { ...facts, memuat, sebutan };
}

/** The line that tells of an electronic signature; as read by OCR it is too little for a fact about the file. */
function showsSignature(teks: TextFacts | undefined): boolean {
  return teks?.sumber === 'lapisan_teks' && teks.memuat.includes('tanda_tangan');
}

function hasText({ text }: PageText): boolean {
  return countLetters(text) >= LETTERS_OF_A_TEXT;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
