import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says about its innovation as a whole, in Indonesian. */
export const profileAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'profil/penerapan-di-luar-jendela'
  | 'profil/penerapan-terlalu-baru'
  | 'profil/tahapan-bukan-penerapan'
  | 'profil/urutan-tanggal'
  | 'profil/tanggal-masa-depan'
  | 'profil/kriteria-tidak-terpenuhi'
  | 'profil/kriteria-belum-dinyatakan'
  | 'profil/koordinat-janggal'
  | 'profil/urusan-tak-dikenal'
  | 'profil/nama-mirip'
  | 'profil/kematangan-saja'
  | 'profil/kematangan-berbeda'
  | 'profil/kematangan-di-luar-batas'
  | 'profil/lampiran-salah'
  | 'agregat/perangkat-daerah-tanpa-inovasi'
> => ({
  'profil/penerapan-di-luar-jendela': ({ pengembangan, pasti }) => {
    if (!pasti) return 'Sebutkan waktu penerapan dan waktu pengembangan sampai harinya.';
    return pengembangan === undefined
      ? 'Bila inovasi dikembangkan di dalam rentang itu, sebutkan waktu pengembangannya; bila tidak, inovasi ini tidak dikirim.'
      : 'Cocokkan kedua tanggal dengan dokumennya; bila memang demikian, inovasi ini tidak dikirim.';
  },
  'profil/penerapan-terlalu-baru': ({ pasti }) =>
    pasti
      ? 'Sebutkan tanggal yang benar bila ini keliru; bila benar, inovasi ini dilaporkan pada edisi berikutnya.'
      : 'Sebutkan waktu penerapan sampai harinya.',
  'profil/tahapan-bukan-penerapan': () =>
    'Beri tahu kami bila inovasi sudah diterapkan; bila belum, inovasi ini belum dikirim.',
  'profil/urutan-tanggal': ({ lebih_dulu, sesudahnya }) =>
    `Cocokkan ${labels.field(lebih_dulu)} dan ${labels.field(sesudahnya)} dengan dokumennya, lalu sebutkan tanggal yang benar.`,
  'profil/tanggal-masa-depan': ({ kunci }) =>
    `Sebutkan ${labels.field(kunci)} yang benar; bila memang belum terjadi, beri tahu kami.`,
  'profil/kriteria-tidak-terpenuhi': () =>
    'Beri tahu kami bila jawaban itu keliru; bila benar, inovasi ini tidak dapat dikirim.',
  'profil/kriteria-belum-dinyatakan': () => 'Jawab setiap kriteria itu dengan ya atau tidak.',
  'profil/koordinat-janggal': ({ saran }) =>
    saran === undefined
      ? 'Sebutkan koordinat yang benar, lintang lalu bujur, misalnya -3.41, 114.85.'
      : `Sebutkan koordinat yang benar, lintang lalu bujur; mungkin ${saran}.`,
  'profil/urusan-tak-dikenal': ({ saran }) =>
    saran === undefined
      ? 'Sebutkan urusan pemerintahannya menurut daftar resmi, misalnya Kesehatan.'
      : `Beri tahu kami apakah "${saran}" yang dimaksud; bila bukan, sebutkan urusannya menurut daftar resmi.`,
  'profil/nama-mirip': () =>
    'Beri tahu kami apakah keduanya dua inovasi atau satu; bila satu, sebutkan nama yang dipakai.',
  'profil/kematangan-saja': () => 'Isi klaim dan serahkan data dukung setiap indikator.',
  'profil/kematangan-berbeda': () =>
    'Periksa level yang diklaim pada setiap indikator, lalu sebutkan yang keliru.',
  'profil/kematangan-di-luar-batas': () =>
    'Sebutkan skor yang benar menurut hasil resmi, atau isi klaim dan serahkan data dukung setiap indikator.',
  'profil/lampiran-salah': (args) => aboutAttachment(args, labels),
  'agregat/perangkat-daerah-tanpa-inovasi': () =>
    'Usulkan sedikitnya satu inovasi yang sudah diterapkan, beserta data dukungnya; bila sudah pernah, beri tahu kami namanya.',
});

function aboutAttachment(
  { sebab, format, saran }: ProfileFindings['profil/lampiran-salah'],
  labels: Labels,
): string {
  switch (sebab) {
    case 'format':
      return `Simpan ulang lampirannya sebagai ${labels.either(format.map((ending) => ending.toUpperCase()))}, lalu serahkan.`;
    case 'tak_terbuka':
      return 'Serahkan berkas yang dapat dibuka tanpa kata sandi.';
    case 'terlalu_besar':
      return 'Perkecil berkasnya, misalnya dengan memindai 150-200 dpi, lalu serahkan lagi.';
    case 'salinan':
      return 'Beri tahu kami apakah salinan itu yang dimaksud; bila bukan, serahkan berkas yang benar.';
    case 'hilang':
    case 'di_luar_folder':
      return saran === undefined
        ? 'Serahkan berkasnya; bila sudah pernah, beri tahu kami.'
        : `Beri tahu kami apakah "${saran}" yang dimaksud; bila bukan, serahkan berkasnya.`;
  }
}
