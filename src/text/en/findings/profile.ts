import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { profileContentTexts } from './profile-contents.js';
import { eligibilityTexts } from './profile-eligibility.js';

/** Sentences of `profil/` in English. */
export const profileTexts = (labels: Labels): FindingTexts<ProfileFindings> => ({
  ...eligibilityTexts(labels),
  ...profileContentTexts(labels),
});
