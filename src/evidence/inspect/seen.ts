import type { Inspection } from '../schema/inspection.js';

/** What opening a file of one kind adds to what is known of every file. */
export type Seen = Pick<Inspection, 'keadaan'> &
  Partial<Pick<Inspection, 'pdf' | 'teks' | 'teks_pindaian' | 'ocr' | 'gambar' | 'video'>>;
