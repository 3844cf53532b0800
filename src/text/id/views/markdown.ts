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
    lainnya: (hidden) => `${writeCount(hidden, labels)} temuan lainnya ada di laporan lengkap.`,
    dan_lainnya: (name, others) => `${name} dan ${writeCount(others, labels)} lainnya`,
  };
}
