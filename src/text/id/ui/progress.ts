import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** What the program is doing, on the error stream. */
export function makeProgress(labels: Labels): UiTexts['kemajuan'] {
  return {
    membaca: (files) => `Membaca ${writeCount(files, labels)} berkas`,
    membuka: (done, total, seconds) => {
      const opening = `Membuka berkas ${writeCount(done, labels)} dari ${writeCount(total, labels)}`;
      return seconds === undefined ? opening : `${opening}, sisa sekitar ${writeLeft(seconds)}`;
    },
    mencari: (files) => `Mencari ${writeCount(files, labels)} berkas data dukung`,
    menelusuri: (files) => `Menelusuri folder, ${writeCount(files, labels)} berkas sejauh ini`,
    ditulis: (file) => `Hasil ditulis ke ${file}`,
  };
}

function writeLeft(seconds: number): string {
  return seconds < 90 ? `${seconds} detik` : `${Math.round(seconds / 60)} menit`;
}
