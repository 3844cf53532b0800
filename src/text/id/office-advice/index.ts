import type { Labels } from '../../labels.js';
import type { OfficeAdvice } from '../../office-advice.js';
import { documentContentAdvice } from './document-content.js';
import { documentFileAdvice } from './document-file.js';
import { documentMeaningAdvice } from './document-meaning.js';
import { fileAdvice } from './file.js';
import { inputAdvice } from './input.js';
import { profileAdvice } from './profile.js';
import { slotAdvice } from './slot.js';

/** What offices are asked to hand in or to say, in Indonesian. */
export const officeAdvice = (labels: Labels): OfficeAdvice => ({
  ...inputAdvice(labels),
  ...profileAdvice(labels),
  ...slotAdvice(labels),
  ...documentFileAdvice(labels),
  ...documentContentAdvice(labels),
  ...documentMeaningAdvice(labels),
  ...fileAdvice,
});
