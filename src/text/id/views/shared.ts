import type { SharedViewTexts } from '../../view-texts.js';

export const SHARED_WORDS: SharedViewTexts = {
  judul: (pemda) => `Laporan celah Indeks Inovasi Daerah ${pemda}`,
  tanda_status: { sesuai: '✓', belum_dipastikan: '?', tidak_sesuai: '✗', tidak_terisi: '–' },
};
