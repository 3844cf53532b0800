import type { Basis } from '../../base/vocabulary.js';

/** Rests on the file itself as this program opened it: that it is empty, locked or damaged is no opinion. */
export const FILE_BASIS: Basis = { keyakinan: 'A', sumber: 'isi_berkas' };

/** Rests on what a machine read in a file. It may err, so such a finding never fails a check by itself. */
export const MACHINE_BASIS: Basis = { keyakinan: 'C', sumber: 'bacaan_mesin' };
