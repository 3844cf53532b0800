import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';

/** What the program is doing, on the error stream. */
export function makeProgress(labels: Labels): UiTexts['kemajuan'] {
  return {
    membaca: (files) => `Reading ${countNoun(files, 'file', labels)}`,
    membuka: (done, total, seconds) => {
      const opening = `Opening file ${writeCount(done, labels)} of ${writeCount(total, labels)}`;
      return seconds === undefined ? opening : `${opening}, about ${writeLeft(seconds)} left`;
    },
    mencari: (files) => `Looking up ${countNoun(files, 'evidence file', labels)}`,
    menelusuri: (files) => `Walking the folder, ${countNoun(files, 'file', labels)} so far`,
    ditulis: (file) => `Result written to ${file}`,
  };
}

function writeLeft(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
