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
    pertanyaan_terbuka: (file, questions) =>
      `${countNoun(questions, 'question', labels)} about ${file} still open (see above). The new file does not carry them and does not ask them again; settle them first, or check the list itself with iga check.`,
    ditulis: (file) => `Result written to ${file}`,
  };
}
