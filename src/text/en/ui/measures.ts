import type { MeasureName, SpdMeasure } from '../../../edition/model.js';

/** How a level is found, by the name of the measure. */
export const MEASURES: Readonly<Record<MeasureName | SpdMeasure['cara'], string>> = {
  dokumen_terbaik: 'The level is that of the best document that counts.',
  pilihan_terbaik: 'The level is that of the highest choice that a counting document shows.',
  pilihan_berbeda: 'The level follows from the number of different choices; one file shows one choice only.',
  unsur_berbeda: 'The level follows from the number of different elements in all counting documents.',
  nilai_terbaik: 'The level follows from the best value stated by a counting document.',
  himpunan_tahun: 'The level follows from the years that all counting documents cover.',
  kegiatan: 'The level follows from the number of events with complete papers.',
  manfaat: 'The level follows from the value on one chosen basis; each basis has limits of its own.',
  pilihan: 'The level follows from the choice entered.',
  nilai: 'The level follows from the value entered.',
  pertumbuhan: 'The level follows from the growth of year T-1 against year T-2, in percent.',
  selisih: 'The level follows from the difference between the years T-1 and T-2, in points.',
};
