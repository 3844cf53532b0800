import type { Labels } from '../../labels.js';
import type { MarkdownTexts } from '../../plain-view-texts.js';
import { writeCount } from '../../write-count.js';

export function makeMarkdownWords(labels: Labels): MarkdownTexts {
  return {
    terlemah: 'Variabel terlemah',
    catatan: 'Catatan',
    didahulukan: 'Yang perlu didahulukan',
    kolom: {
      dampak: 'Dampak (poin)',
      temuan: 'Temuan',
      pada: 'Pada',
      perangkat_daerah: 'Perangkat daerah',
    },
    lainnya: (rows, shown, hidden) => {
      const listed = `${writeCount(rows, labels)} baris di atas mencakup ${writeCount(shown, labels)} temuan`;
      return hidden === 0
        ? `${listed}.`
        : `${listed}; ${writeCount(hidden, labels)} temuan lainnya ada di laporan lengkap.`;
    },
    dan_lainnya: (name, others) => `${name} dan ${writeCount(others, labels)} lainnya`,
  };
}
