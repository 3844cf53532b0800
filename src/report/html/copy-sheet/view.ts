import type { CopySheetTexts } from '../../../text/copy-sheet-texts.js';
import type { Texts } from '../../../text/language.js';

/** The words that the pages of copy sheets are written with. */
export interface CopySheetView {
  readonly texts: Texts;
  readonly words: CopySheetTexts;
}
