import type { JunitTexts } from '../../plain-view-texts.js';

export const JUNIT_WORDS: JunitTexts = {
  gerbang: 'Gate',
  syarat: {
    gagal_pada: 'No finding that fails the check',
    minimal_indeks: 'The index reaches the limit',
    minimal_predikat: 'The predikat is reached',
    maks_celah: 'The gap stays within the limit',
  },
  tanpa_galat: (innovation) => `${innovation} · no galat`,
};
