import type { Measure } from '../../edition/model.js';
import { benefit } from './benefit.js';
import { bestChoice } from './best-choice.js';
import { bestDocument } from './best-document.js';
import { bestValue } from './best-value.js';
import { distinctChoices } from './distinct-choices.js';
import { distinctElements } from './distinct-elements.js';
import { events } from './events.js';
import type { MeasureInput, MeasureResult } from './measure.js';
import { yearSet } from './year-set.js';

/** Applies the measure a catalog entry names. The compiler knows whether one is missing here. */
export function applyMeasure(measure: Measure, input: MeasureInput): MeasureResult {
  switch (measure.cara) {
    case 'dokumen_terbaik':
      return bestDocument(measure, input);
    case 'pilihan_terbaik':
      return bestChoice(measure, input);
    case 'pilihan_berbeda':
      return distinctChoices(measure, input);
    case 'unsur_berbeda':
      return distinctElements(measure, input);
    case 'nilai_terbaik':
      return bestValue(measure, input);
    case 'himpunan_tahun':
      return yearSet(measure, input);
    case 'kegiatan':
      return events(measure, input);
    case 'manfaat':
      return benefit(measure, input);
  }
}
