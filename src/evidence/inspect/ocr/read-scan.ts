import type { OpenDocument, OpenedPdf, OpenPage } from '../pdf/open-pdf.js';
import { openPdf } from '../pdf/open-pdf.js';
import type { PageText } from '../pdf/read-pages.js';
import type { PictureOnPage } from './draw-sheet.js';
import { findPagePictures, type PlacedPicture } from './find-page-pictures.js';
import { type PicturedPage, readSheet } from './read-sheet.js';
import { unpackPicture } from './unpack-picture.js';
import { writeWords } from './write-words.js';

/** What is in front says what a document is, what is at the end is its signature; each page takes seconds. */
const FIRST_PAGES = 10;
const LAST_PAGES = 2;

/** Larger pictures are not unpacked: a page of A4 at 600 dots per inch has 35 million pixels. */
const MOST_PIXELS = 40_000_000;

/** A page with more pictures is no scan; scanners cut a page into some dozens of strips at most. */
const MOST_PICTURES = 200;

/**
 * Reads scanned pages with OCR, at most the first 10 and the last 2 of them. The document is opened anew, since the one
 * whose words are read is opened so that no picture is unpacked.
 *
 * @param scanned numbers of the pages, from 1 and in order
 * @returns the pages on which something could be read
 */
export async function readScan(
  content: Uint8Array,
  scanned: readonly number[],
): Promise<readonly PageText[]> {
  const opened = await openPdf(content, MOST_PIXELS);
  if (typeof opened === 'string') return [];
  const pages: PageText[] = [];
  try {
    for (const number of chooseWithin(scanned)) {
      const page = await findPictures(opened, number);
      const lines = page === undefined ? [] : await readSheet(page);
      if (lines.length > 0) pages.push({ number, text: writeWords(lines) });
    }
    return pages;
  } finally {
    await opened.document.destroy().catch(() => undefined);
  }
}

function chooseWithin(pages: readonly number[]): readonly number[] {
  return pages.length <= FIRST_PAGES + LAST_PAGES
    ? pages
    : [...pages.slice(0, FIRST_PAGES), ...pages.slice(-LAST_PAGES)];
}

async function findPictures(opened: OpenedPdf, number: number): Promise<PicturedPage | undefined> {
  const page = await openPage(opened.document, number);
  if (page === undefined) return undefined;
  try {
    const { view, rotate } = page;
    const placed = findPagePictures(await page.getOperatorList(), opened.codes);
    const pictures: PictureOnPage[] = [];
    for (const each of placed.slice(0, MOST_PICTURES)) {
      const picture = unpackPicture(await fetchPixels(page, each), each.stencil);
      if (picture !== undefined) pictures.push({ picture, matrix: each.matrix });
    }
    return pictures.length === 0 ? undefined : { frame: { view, rotate }, pictures };
  } catch {
    return undefined;
  } finally {
    page.cleanup();
  }
}

async function openPage(document: OpenDocument, number: number): Promise<OpenPage | undefined> {
  return await document.getPage(number).catch(() => undefined);
}

/** A picture inside the drawing instructions is there already; others come by their name, those of many pages elsewhere. */
async function fetchPixels(page: OpenPage, { source }: PlacedPicture): Promise<unknown> {
  const name = nameOf(source);
  if (name === undefined) return source;
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return await new Promise((resolve) => store.get(name, resolve));
}

/** Stencils carry their name where pictures of their own carry their pixels. */
function nameOf(source: unknown): string | undefined {
  if (typeof source === 'string') return source;
  const isNamed = typeof source === 'object' && source !== null && 'data' in source;
  return isNamed && typeof source.data === 'string' ? source.data : undefined;
}
