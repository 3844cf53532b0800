import type { SharedViewTexts } from '../../view-texts.js';

export const SHARED_WORDS: SharedViewTexts = {
  judul: (pemda) => `Gap report on the regional innovation index, ${pemda}`,
  tanda_status: { sesuai: '✓', belum_dipastikan: '?', tidak_sesuai: '✗', tidak_terisi: '–' },
};
