import type { FindingHelpTexts } from '../../explanation-texts.js';

/** The words around the explanation of a finding in English. */
export const FINDING_HELP: FindingHelpTexts = {
  bertumpu_pada: 'Rests on',
  paling_tinggi_peringatan: 'As long as it rests on an assumption, this finding is at most a warning.',
  tingkat_belum_ada: 'varies',
  tanggal_dokumen: 'Dates asked of the documents of each indicator',
  butir: (count, certainty) => `${count} ${count === 1 ? 'item' : 'items'}: ${certainty}`,
  tanpa_butir: (edition) => `none in edition ${edition}`,
  lihat_indikator: 'Each indicator in full: iga explain <number>',
  atur: 'Changing its severity',
  atur_cara: 'Write in iga.config.yaml, in the folder of the inventory or one above it:',
  atur_pilihan:
    'mati: the finding is not looked for. info, peringatan (warning), galat (error): its severity.',
  kecualikan: 'Waiving it',
  kecualikan_cara:
    'The finding stays visible, but no longer fails the check, and never raises a score. A reason (alasan) is required; the other lines below aturan may be left out.',
  alasan: 'why this can be accepted',
};
