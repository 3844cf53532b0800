import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

const COUNTED = { daftar: 'unsur', perangkat_daerah: 'perangkat daerah', daerah_lain: 'daerah' } as const;

/** What an office says about what a document is said to show, in Indonesian. */
export const documentMeaningAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'bukti/unsur-tak-dikenal'
  | 'bukti/unsur-tergabung'
  | 'bukti/pilihan-tak-dikenal'
  | 'bukti/penandatangan-kurang'
  | 'bukti/monev-internal'
  | 'bukti/bukan-tentang-inovasi'
> => ({
  'bukti/unsur-tak-dikenal': ({ daftar }) =>
    `Sebutkan unsur yang dimaksud: ${labels.either(daftar.map(labels.code))}.`,
  'bukti/unsur-tergabung': ({ sebagai }) =>
    `Bila yang dimaksud beberapa, sebutkan nama setiap ${COUNTED[sebagai]} satu per satu${sebagai === 'daerah_lain' ? ', lengkap dengan kata Kabupaten atau Kota' : ''}.`,
  'bukti/pilihan-tak-dikenal': ({ daftar }) =>
    `Sebutkan yang dimaksud: ${labels.either(daftar.map(labels.code))}.`,
  'bukti/penandatangan-kurang': ({ diminta }) =>
    `Lampirkan dokumen yang ditandatangani ${labels.either(diminta.map(labels.code))}; bila penandatangannya memang itu, beri tahu kami; bila tidak ada, turunkan klaim.`,
  'bukti/monev-internal': () =>
    'Lampirkan penelitian atau kajian pihak luar, misalnya perguruan tinggi; bila hanya ada laporan internal, turunkan klaim.',
  'bukti/bukan-tentang-inovasi': () =>
    'Lampirkan survei kepuasan atas layanan inovasi ini; bila nama inovasi memang ada, tunjukkan di halaman mana.',
});
