import type { HtmlViewTexts } from '../../text/html-view-texts.js';
import type { Texts } from '../../text/language.js';
import type { SharedViewTexts } from '../../text/view-texts.js';
import type { Report } from '../schema.js';

/** What every part of the page needs. */
export interface HtmlView {
  readonly report: Report;
  readonly texts: Texts;
  readonly words: HtmlViewTexts;
  readonly shared: SharedViewTexts;
}
