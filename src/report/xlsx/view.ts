import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import type { Report } from '../schema.js';

/**
 * The address of a file that the report names, as a link in the workbook: percent-encoded, relative to the folder the
 * workbook will lie in. Undefined where it has none.
 */
export type LinkTo = (file: string) => string | undefined;

/** What every sheet is made from. */
export interface WorkbookView {
  readonly report: Report;
  readonly texts: Texts;
  readonly words: ViewTexts;
  readonly linkTo: LinkTo;
}
