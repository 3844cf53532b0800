import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';
import { eitherFormat } from '../findings/document-phrases.js';

/** What an office hands in where a file or a link is wanting or mixed up, in Indonesian. */
export const documentFileAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'bukti/tanpa-berkas'
  | 'bukti/berkas-hilang'
  | 'bukti/format-salah'
  | 'bukti/tanpa-tautan'
  | 'bukti/media-milik-pemda'
  | 'bukti/folder-inovasi-lain'
  | 'bukti/berkas-dipakai-ulang'
  | 'bukti/identitas-berbeda'
  | 'bukti/nomor-sama-berkas-beda'
  | 'bukti/isi-bukan-format'
  | 'bukti/isi-sama-berkas-beda'
  | 'bukti/durasi-video-berbeda'
> => ({
  'bukti/tanpa-berkas': () => 'Serahkan berkas dokumen ini, atau sebutkan alamat tautannya.',
  'bukti/berkas-hilang': ({ saran }) =>
    saran === undefined
      ? 'Serahkan berkas itu; bila sudah pernah diserahkan, beri tahu kami.'
      : `Beri tahu kami apakah "${saran}" yang dimaksud; bila bukan, serahkan berkasnya.`,
  'bukti/format-salah': ({ diterima }) =>
    `Simpan ulang dokumennya sebagai ${eitherFormat(diterima, labels)}, lalu serahkan.`,
  'bukti/tanpa-tautan': () => 'Sebutkan alamat tautan tempat dokumen itu dapat dibuka, atau turunkan klaim.',
  'bukti/media-milik-pemda': () =>
    'Lampirkan berita dari media yang bukan milik pemerintah daerah, atau turunkan klaim.',
  'bukti/folder-inovasi-lain': () =>
    'Pastikan dokumen itu memang tentang inovasi ini; bila keliru, serahkan dokumen yang benar.',
  'bukti/berkas-dipakai-ulang': () =>
    'Lampirkan dokumen milik inovasi ini sendiri; bila berkasnya tertukar, sebutkan yang benar.',
  'bukti/identitas-berbeda': ({ isian }) => `Buka berkasnya, lalu sebutkan ${isian} yang benar.`,
  'bukti/nomor-sama-berkas-beda': () =>
    'Sebutkan berkas mana yang lengkap dan terbaca; bila dokumennya memang berbeda, sebutkan nomor yang benar.',
  'bukti/isi-bukan-format': ({ diterima }) =>
    diterima.length === 0
      ? 'Simpan ulang dalam bentuk yang dimaksud, lalu serahkan lagi.'
      : `Simpan ulang sebagai ${eitherFormat(diterima, labels)}, lalu serahkan; mengganti nama berkasnya saja tidak cukup.`,
  'bukti/isi-sama-berkas-beda': () =>
    'Sebutkan berkas mana yang paling jelas, atau serahkan dokumen yang sebenarnya dimaksud.',
  'bukti/durasi-video-berbeda': ({ maks }) =>
    maks === undefined
      ? 'Pastikan videonya tidak tertukar; bila tertukar, serahkan yang benar.'
      : `Potong videonya menjadi paling lama ${labels.number(maks)} menit.`,
});
