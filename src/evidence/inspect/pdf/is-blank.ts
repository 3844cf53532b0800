import { type Drawing, type DrawingCodes, type OpenedPdf, openPdf } from './open-pdf.js';

/** A page that shows something may do so by pictures written into its drawing instructions; those are small. */
const MOST_PIXELS = 4_000_000;

/** Whatever leaves a mark on a page. What only prepares (colours, clips, the state) leaves none. */
const MARKS = [
  'fill',
  'eoFill',
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
  'rawFillPath',
  'shadingFill',
  'showText',
  'showSpacedText',
  'nextLineShowText',
  'nextLineSetSpacingShowText',
  'paintImageMaskXObject',
  'paintImageMaskXObjectGroup',
  'paintImageMaskXObjectRepeat',
  'paintImageXObject',
  'paintImageXObjectRepeat',
  'paintInlineImageXObject',
  'paintInlineImageXObjectGroup',
  'paintSolidColorImageMask',
] as const;

/**
 * Whether nothing is drawn on any of these pages. Asked only of a document without words and without pictures of its own:
 * it is opened anew, with the pictures written into its drawing instructions.
 */
export async function isBlank(content: Uint8Array, pages: readonly number[]): Promise<boolean> {
  const opened = await openPdf(content, MOST_PIXELS);
  if (typeof opened === 'string') return false;
  try {
    for (const number of pages) if (await showsSomething(opened, number)) return false;
    return pages.length > 0;
  } catch {
    // A page that cannot be shown may hold anything.
    return false;
  } finally {
    await opened.document.destroy().catch(() => undefined);
  }
}

async function showsSomething({ document, codes }: OpenedPdf, number: number): Promise<boolean> {
  const page = await document.getPage(number);
  try {
    return leavesMarks(await page.getOperatorList(), codes);
  } finally {
    page.cleanup();
  }
}

function leavesMarks({ fnArray, argsArray }: Drawing, codes: DrawingCodes): boolean {
  const marks = new Set(MARKS.map((name) => codes[name]));
  return fnArray.some((code, at) => {
    // A path says in its first argument what is done with it: it may serve as a clip alone.
    const given = argsArray[at];
    const first: unknown = Array.isArray(given) ? given[0] : undefined;
    const done = code === codes.constructPath && typeof first === 'number' ? first : code;
    return marks.has(done);
  });
}
