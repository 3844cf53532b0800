import type { PictureFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

/** About pictures and videos, in Indonesian. */
export const pictureTexts = (labels: Labels): FindingTexts<PictureFindings> => ({
  'bukti/gambar-kecil': {
    judul: 'Gambar terlalu kecil',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" hanya ${args.lebar} x ${args.tinggi} titik, sulit dibaca.`,
    saran: () => 'Lampirkan gambar aslinya, bukan gambar kecil atau salinan dari pesan singkat.',
    penjelasan:
      'Tulisan pada spanduk atau layar harus dapat dibaca penilai. Gambar yang dikirim lewat pesan singkat atau diambil dari pratinjau biasanya sudah diperkecil. Batas ukurannya perkiraan, jadi hanya diperingatkan.',
  },
  'bukti/gambar-polos': {
    judul: 'Gambar tampak kosong',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" hampir satu warna seluruhnya.`,
    saran: () => 'Buka gambarnya; bila memang kosong, ganti dengan gambar yang dimaksud.',
    penjelasan:
      'Gambar yang hampir satu warna biasanya halaman kosong yang ikut terpindai atau foto yang gagal. Gambar seperti itu tidak menunjukkan apa pun. Mesin dapat keliru, jadi lihat dahulu.',
  },
  'bukti/foto-di-luar-wilayah': {
    judul: 'Foto diambil di luar Indonesia',
    pesan: (args) =>
      `${documentName(args, labels)}: menurut catatan kamera, "${args.berkas}" diambil di luar Indonesia.`,
    saran: () => 'Pastikan fotonya memang dari kegiatan inovasi ini.',
    penjelasan:
      'Kamera telepon mencatat tempat foto diambil. Tempat di luar Indonesia dapat berarti foto dari internet atau catatan yang keliru. Ini hanya pemberitahuan.',
  },
  'bukti/durasi-video-berbeda': {
    judul: 'Lamanya video berbeda dari isian',
    pesan: (args) => {
      const found = `${documentName(args, labels)}: tertulis ${labels.number(args.tertulis)} menit, "${args.berkas}" sebenarnya ${labels.number(args.terukur)} menit`;
      return args.maks === undefined
        ? `${found}.`
        : `${found}; paling lama ${labels.number(args.maks)} menit.`;
    },
    saran: ({ maks }) =>
      maks === undefined
        ? 'Betulkan nilai pada inventaris, atau ganti videonya bila tertukar.'
        : `Potong videonya menjadi paling lama ${labels.number(maks)} menit.`,
    penjelasan:
      'Lamanya video dibaca dari berkasnya sendiri, jadi bukan perkiraan. Video yang lebih lama dari batas pedoman tidak dihitung oleh penilai. Selisih sampai setengah menit diabaikan selama batasnya tidak terlampaui.',
  },
});
