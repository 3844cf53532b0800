import type { HtmlViewTexts } from '../../text/html-view-texts.js';
import type { Texts } from '../../text/language.js';
import type { SharedViewTexts } from '../../text/view-texts.js';
import type { Report } from '../schema.js';
import type { SourceNumbers } from './citations.js';
import type { NumberedFindings } from './numbered-findings.js';

/** What every part of the page needs. */
export interface HtmlView {
  readonly report: Report;
  readonly texts: Texts;
  readonly words: HtmlViewTexts;
  readonly shared: SharedViewTexts;
  /** Numbered once: the map and the table must lead to the same rows. */
  readonly findings: NumberedFindings;
  /** Numbered once: what refers to a source must say the number under which it is listed. */
  readonly sources: SourceNumbers;
}
