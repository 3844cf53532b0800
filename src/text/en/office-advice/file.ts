import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says where a machine read something else in a document than was written down, in English. */
export const fileAdvice: OfficeAdviceOf<
  | 'bukti/nama-tidak-tampak'
  | 'bukti/nomor-tidak-cocok'
  | 'bukti/tanggal-tidak-cocok'
  | 'bukti/jenis-tidak-cocok'
  | 'bukti/persentase-tidak-cocok'
  | 'bukti/jumlah-orang-tidak-cocok'
  | 'bukti/tahun-tidak-cocok'
> = {
  'bukti/nama-tidak-tampak': () =>
    'Open the document: if the name is there, tell us on which page; if not, attach the page or document that has it.',
  'bukti/nomor-tidak-cocok': () =>
    'Compare it with the paper and tell us the right number, or hand in the right file.',
  'bukti/tanggal-tidak-cocok': () =>
    'Compare it with the paper or photo and tell us the right date, or hand in the right file.',
  'bukti/jenis-tidak-cocok': () =>
    'Look at the title of the paper: tell us what kind of document it is, or hand in the one that is meant.',
  'bukti/persentase-tidak-cocok': () => 'Reckon again from the recap and tell us the right percentage.',
  'bukti/jumlah-orang-tidak-cocok': () => 'Count again from the list and tell us the right number.',
  'bukti/tahun-tidak-cocok': () => 'Look at its title and tell us the right year, or hand in the right file.',
};
