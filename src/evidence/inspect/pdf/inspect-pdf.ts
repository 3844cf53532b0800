import type { InspectionRequest, PdfFacts, TextFacts } from '../../schema/inspection.js';
import type { Seen } from '../seen.js';
import { readTextFacts } from '../text/read-text-facts.js';
import { isBomb } from './find-bomb.js';
import { isCut, latin1 } from './find-cut.js';
import { hasSignature } from './find-signature.js';
import { isBlank } from './is-blank.js';
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
  const isEmpty = await showsNothing(content, raw, read.pages);
  const words = isEmpty ? {} : await readWords(content, read.pages, request, isSigned);
  return {
    keadaan: cut ? 'terpotong' : 'terbaca',
    pdf: {
      ...toFacts(raw, read, isSigned || showsSignature(words.teks)),
      ...(isEmpty ? { kosong: true } : {}),
    },
    ...words,
  };
}

/** Neither words, nor pictures, nor lines: what is no scan either. */
async function showsNothing(content: Uint8Array, raw: string, { texts }: ReadPages): Promise<boolean> {
  if (texts.some(({ text }) => text !== '') || countPictures(raw) > 0) return false;
  return await isBlank(
    content,
    texts.map(({ number }) => number),
  );
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
    gambar: countPictures(raw),
    sorotan: pages.highlights,
    tanda_tangan_elektronik: isSigned,
  };
}

type Words = Pick<Seen, 'teks' | 'teks_pindaian' | 'ocr'>;

/** The text layer of the pages that have one; of the others, and only if asked for, what OCR reads. */
async function readWords(
  content: Uint8Array,
  { texts }: ReadPages,
  { names, ocr }: Omit<InspectionRequest, 'path'>,
  isSigned: boolean,
): Promise<Words> {
  const layer = texts.some(hasText) ? factsOf(texts, 'lapisan_teks', names, isSigned) : undefined;
  const own = layer === undefined ? {} : { teks: layer };
  const scanned = texts.filter((page) => !hasText(page)).map(({ number }) => number);
  if (!ocr || scanned.length === 0) return own;
  const { readScan } = await import('../ocr/read-scan.js');
  const read = await readScan(content, scanned);
  if (!read.some(hasText)) return { ...own, ocr: 'tanpa_hasil' };
  if (layer === undefined) return { teks: factsOf(read, 'ocr', names, isSigned), ocr: 'terbaca' };
  return { ...own, teks_pindaian: factsOf(inTheirPlaces(read, texts), 'ocr', names, false), ocr: 'terbaca' };
}

/** Pages keep their places, blank where another reading has the words: a title counts on the first pages only. */
function inTheirPlaces(read: readonly PageText[], all: readonly PageText[]): readonly PageText[] {
  const found = new Map(read.map(({ number, text }) => [number, text]));
  return all.map(({ number }) => ({ number, text: found.get(number) ?? '' }));
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

/** Pictures are never packed away with other objects, so that their mark can be read in the bytes. */
function countPictures(raw: string): number {
  return raw.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
}

function hasText({ text }: PageText): boolean {
  return countLetters(text) >= LETTERS_OF_A_TEXT;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
