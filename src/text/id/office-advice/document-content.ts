import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';
import { eitherKind } from '../findings/document-phrases.js';

/** What an office hands in or says about what a document is and holds, in Indonesian. */
export const documentContentAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'bukti/jenis-tak-diterima'
  | 'bukti/jenis-tak-sesuai-inovasi'
  | 'bukti/basis-lain'
  | 'bukti/di-luar-jendela'
  | 'bukti/tanggal-masa-depan'
  | 'bukti/identitas-kurang'
  | 'bukti/isi-kurang'
  | 'bukti/isian-templat'
  | 'bukti/sampul-kurang'
  | 'bukti/kegiatan-tidak-lengkap'
  | 'bukti/tanpa-sertifikat'
> => ({
  'bukti/jenis-tak-diterima': ({ diterima }) =>
    `Lampirkan ${eitherKind(diterima, labels)}; bila dokumen ini sebenarnya memang itu, beri tahu kami.`,
  'bukti/jenis-tak-sesuai-inovasi': ({ perihal, ditemukan }) => {
    const field = perihal === 'unit' ? 'jenis unit' : 'jenis inovasi';
    return ditemukan === undefined
      ? `Sebutkan ${field} ini; bila tidak cocok, ganti dokumennya.`
      : `Ganti dengan dokumen yang diterima bagi inovasi ini; bila ${field} itu keliru, sebutkan yang benar.`;
  },
  'bukti/basis-lain': ({ basis }) =>
    `Lampirkan dokumen untuk dasar hitung ${labels.code(basis)}, atau sebutkan dasar hitung yang dipakai beserta nilainya.`,
  'bukti/di-luar-jendela': ({ pasti, kamera }) => {
    if (kamera)
      return 'Sebutkan tanggal kegiatannya bila jam kameranya salah; bila benar, lampirkan foto lain.';
    return pasti
      ? 'Sebutkan tanggal yang benar bila ini keliru; bila benar, lampirkan dokumen lain dari rentang itu.'
      : 'Sebutkan tanggal dokumen sampai harinya, dan waktu penerapan inovasinya.';
  },
  'bukti/tanggal-masa-depan': () =>
    'Sebutkan tanggal yang benar menurut dokumennya; dokumen yang belum terbit tidak dapat dipakai.',
  'bukti/identitas-kurang': ({ kurang }) =>
    `Sebutkan ${labels.list(kurang.map(labels.field))} menurut dokumennya.`,
  'bukti/isi-kurang': ({ kurang }) =>
    `Lampirkan dokumen yang memuat ${labels.list(kurang.map(labels.content))}; bila sebenarnya ada, tunjukkan di halaman mana.`,
  'bukti/isian-templat': ({ isian }) =>
    isian === 'isi'
      ? 'Buka naskahnya; bila memang belum diisi, serahkan naskah akhir yang sudah lengkap.'
      : `Periksa naskahnya; bila ${isian} di sana sudah terisi, sebutkan; bila belum, serahkan naskah akhir yang sudah lengkap.`,
  'bukti/sampul-kurang': () => 'Serahkan gambar sampul video yang memuat logo.',
  'bukti/kegiatan-tidak-lengkap': ({ kurang, dasar, kegiatan }) => {
    const papers = kurang.map((part) =>
      part === 'daftar_hadir' ? labels.kind(part) : eitherKind(dasar, labels),
    );
    return `Lampirkan ${papers.join(' serta ')} kegiatan "${kegiatan}".`;
  },
  'bukti/tanpa-sertifikat': () => 'Lampirkan sedikitnya satu sertifikat kegiatan.',
});
