import type { JunitTexts } from '../../plain-view-texts.js';

export const JUNIT_WORDS: JunitTexts = {
  gerbang: 'Gerbang',
  syarat: {
    gagal_pada: 'Tidak ada temuan yang menggagalkan',
    minimal_indeks: 'Indeks mencapai ambang',
    minimal_predikat: 'Predikat tercapai',
    maks_celah: 'Celah tidak melebihi ambang',
  },
  tanpa_galat: (innovation) => `${innovation} · tanpa galat`,
};
