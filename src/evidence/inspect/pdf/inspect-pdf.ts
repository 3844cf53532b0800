import type { InspectionRequest, PdfFacts, TextFacts } from '../../schema/inspection.js';
import type { Seen } from '../seen.js';
import { readTextFacts } from '../text/read-text-facts.js';
import { isBomb } from './find-bomb.js';
import { isCut, latin1 } from './find-cut.js';
import { hasSignature } from './find-signature.js';
import { openPdf } from './open-pdf.js';
import { type ReadPages, readPages } from './read-pages.js';

/** Fewer letters than this on a page are a stamp of a scanner or a page number, not a text layer. */
const LETTERS_OF_A_TEXT = 20;

/** Opens a PDF: pages, text layer, highlights, signature, and what its words say. */
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
  try {
    const halaman = opened.document.numPages;
    const pages = await readPages(opened);
    if (pages.texts.length === 0) return { keadaan: cut ? 'terpotong' : 'rusak' };
    return { keadaan: cut ? 'terpotong' : 'terbaca', ...toFacts(raw, halaman, pages, request.names) };
  } finally {
    await opened.document.destroy().catch(() => undefined);
  }
}

function toFacts(
  raw: string,
  halaman: number,
  pages: ReadPages,
  names: readonly string[],
): { readonly pdf: PdfFacts; readonly teks?: TextFacts } {
  const isSigned = hasSignature(raw);
  const worded = pages.texts.filter(({ text }) => countLetters(text) >= LETTERS_OF_A_TEXT);
  const teks = worded.length === 0 ? undefined : readWords(pages, names, isSigned);
  return {
    pdf: {
      halaman,
      halaman_berteks: worded.length,
      halaman_dibaca: pages.texts.length,
      gambar: raw.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0,
      sorotan: pages.highlights,
      tanda_tangan_elektronik: isSigned || teks?.memuat.includes('tanda_tangan') === true,
    },
    ...(teks === undefined ? {} : { teks }),
  };
}

function readWords(pages: ReadPages, names: readonly string[], isSigned: boolean): TextFacts {
  const facts = readTextFacts(
    pages.texts.map(({ text }) => text),
    'lapisan_teks',
    names,
  );
  const memuat = isSigned ? [...new Set([...facts.memuat, 'tanda_tangan'])] : facts.memuat;
  const sebutan = facts.sebutan.map((mention) => ({
    ...mention,
    ...(mention.halaman === undefined ? {} : { halaman: pages.texts[mention.halaman - 1]?.number }),
  }));
  return { ...facts, memuat, sebutan };
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
