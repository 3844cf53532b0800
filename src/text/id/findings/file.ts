import type { FileFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { fileStateTexts } from './file-state.js';
import { fileWordTexts } from './file-words.js';
import { pictureTexts } from './picture.js';
import { triedLinkTexts } from './tried-link.js';

/** `bukti/` about what was seen in files, in Indonesian. */
export const fileTexts = (labels: Labels): FindingTexts<FileFindings> => ({
  ...fileStateTexts(labels),
  ...fileWordTexts(labels),
  ...pictureTexts(labels),
  ...triedLinkTexts(labels),
});
