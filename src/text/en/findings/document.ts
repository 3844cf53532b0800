import type { DocumentFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentContentTexts } from './document-content.js';
import { documentFileTexts } from './document-file.js';
import { documentMeaningTexts } from './document-meaning.js';

/** `bukti/` in English. */
export const documentTexts = (labels: Labels): FindingTexts<DocumentFindings> => ({
  ...documentFileTexts(labels),
  ...documentContentTexts(labels),
  ...documentMeaningTexts(labels),
});
