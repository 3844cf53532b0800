import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { countNoun } from './count-noun.js';

/** What the program is doing, on the error stream. */
export function makeProgress(labels: Labels): UiTexts['kemajuan'] {
  return {
    membaca: (files) => `Reading ${countNoun(files, 'file', labels)}`,
    mencari: (files) => `Looking up ${countNoun(files, 'evidence file', labels)}`,
    tak_terbaca: (file, rows) =>
      `${countNoun(rows, 'row', labels)} of ${file} had no place in the inventory; see the comments at the end of the new file.`,
    ditulis: (file) => `Result written to ${file}`,
  };
}
