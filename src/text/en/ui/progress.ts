import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { countNoun } from './count-noun.js';

/** What the program is doing, on the error stream. */
export function makeProgress(labels: Labels): UiTexts['kemajuan'] {
  return {
    membaca: (files) => `Reading ${countNoun(files, 'file', labels)}`,
    mencari: (files) => `Looking up ${countNoun(files, 'evidence file', labels)}`,
    ditulis: (file) => `Result written to ${file}`,
  };
}
