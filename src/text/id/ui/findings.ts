import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** The words around the list of findings. */
export function makeFindingWords(labels: Labels): UiTexts['temuan'] {
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'Temuan',
    ringkasan: (errors, warnings, hints, waived) => {
      const all = `${count(errors)} galat, ${count(warnings)} peringatan, ${count(hints)} info`;
      return waived === 0 ? all : `${all}, ${count(waived)} dikecualikan`;
    },
    tidak_ada: 'Tidak ada temuan.',
    seluruh_daerah: 'Seluruh daerah',
    dampak: (points) => `dampak ${labels.number(points)} poin`,
    lakukan: 'Lakukan:',
    sumber: 'Sumber:',
    asumsi: 'asumsi',
    dikecualikan: (reason) => `dikecualikan: ${reason}`,
    dipotong: (hidden, option) => `${count(hidden)} lainnya tidak ditampilkan; tambahkan ${option}.`,
    jelaskan: (code) => `Penjelasan: iga jelaskan ${code}`,
  };
}
