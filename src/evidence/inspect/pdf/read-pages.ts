import { countHighlightAnnotations } from './count-annotations.js';
import { countBars } from './count-bars.js';
import type { OpenDocument, OpenedPdf, OpenPage } from './open-pdf.js';
import { readPieces, writeLines } from './page-lines.js';

/** What is in front says what a document is; what is at the end is its signature. Of long ones that is read. */
const FIRST_PAGES = 60;
const LAST_PAGES = 10;

/** The text of one page, and its number from 1. */
export interface PageText {
  readonly number: number;
  readonly text: string;
}

export interface ReadPages {
  /** The text of each page that was looked at, in order. */
  readonly texts: readonly PageText[];
  readonly highlights: number;
  /** Pages that could not be shown. */
  readonly broken: number;
}

/** Reads the pages of an open document, at most the first 60 and the last 10. A page that fails is counted, not thrown. */
export async function readPages(opened: OpenedPdf): Promise<ReadPages> {
  const texts: { number: number; text: string }[] = [];
  let highlights = 0;
  let broken = 0;
  for (const number of pageNumbers(opened.document.numPages)) {
    const page = await openPage(opened.document, number);
    const read = page === undefined ? undefined : await readPage(page, opened);
    page?.cleanup();
    if (read === undefined) broken += 1;
    else {
      texts.push({ number, text: read.text });
      highlights += read.highlights;
    }
  }
  return { texts, highlights, broken };
}

function pageNumbers(count: number): readonly number[] {
  const all = Array.from({ length: Math.min(count, FIRST_PAGES + LAST_PAGES) }, (_, index) => index + 1);
  return all.map((number) => (number <= FIRST_PAGES ? number : count - all.length + number));
}

async function openPage(document: OpenDocument, number: number): Promise<OpenPage | undefined> {
  return await document.getPage(number).catch(() => undefined);
}

async function readPage(
  page: OpenPage,
  { codes }: OpenedPdf,
): Promise<{ text: string; highlights: number } | undefined> {
  try {
    const pieces = readPieces((await page.getTextContent()).items);
    const marked = countHighlightAnnotations(await page.getAnnotations());
    const text = writeLines(pieces);
    // Drawing instructions cost most; a page that is marked already, or has no words to mark, needs none.
    if (marked > 0 || text === '') return { text, highlights: marked };
    return { text, highlights: countBars(await page.getOperatorList(), codes, pieces) };
  } catch {
    return undefined;
  }
}
