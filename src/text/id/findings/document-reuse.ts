import type { DocumentFileFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName, someOf } from './document-phrases.js';

type ReuseFindings = Pick<
  DocumentFileFindings,
  | 'bukti/berkas-dipakai-ulang'
  | 'bukti/berkas-rangkap'
  | 'bukti/berkas-untuk-banyak-kegiatan'
  | 'bukti/kolase'
  | 'bukti/identitas-berbeda'
  | 'bukti/nomor-sama-berkas-beda'
>;

export const documentReuseTexts = (labels: Labels): FindingTexts<ReuseFindings> => ({
  'bukti/berkas-dipakai-ulang': {
    judul: 'Berkas dipakai untuk beberapa inovasi',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" juga dipakai inovasi ${someOf(args.lain, args.jumlah, labels)}.`,
    saran: () => 'Lampirkan dokumen milik inovasi ini sendiri, atau betulkan isian yang tertukar.',
    penjelasan:
      'Setiap inovasi harus dibuktikan dengan dokumennya sendiri; berkas yang sama pada dua inovasi mudah dinilai tidak sesuai pada keduanya. Peraturan, SK, serta dokumen perencanaan dan anggaran boleh dipakai bersama karena satu naskah memuat banyak inovasi. Bila dokumen ini memang menyebut keduanya, beri catatan dan pastikan nama masing-masing tercantum.',
  },
  'bukti/berkas-rangkap': {
    judul: 'Satu berkas untuk beberapa indikator',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" dipakai untuk indikator ${labels.list(args.indikator)}.`,
    saran: () => 'Lampirkan dokumen yang berbeda untuk setiap indikator, sesuai dengan isi yang diminta.',
    penjelasan:
      'Setiap indikator meminta isi yang berbeda, sehingga satu gambar atau laporan jarang membuktikan keduanya. SK, surat penugasan, dan surat perintah boleh dipakai bersama karena memuat tim, peran, dan perangkat daerah sekaligus. Bila berkas ini memang memuat semuanya, beri catatan halaman mana yang dimaksud.',
  },
  'bukti/berkas-untuk-banyak-kegiatan': {
    judul: 'Satu berkas untuk beberapa kegiatan',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" dipakai untuk ${args.kegiatan.length} kegiatan (${labels.list(args.kegiatan)}).`,
    saran: () =>
      'Lampirkan daftar hadir serta SK, surat tugas, atau undangan milik setiap kegiatan; kegiatan tanpa dokumen sendiri jangan dihitung.',
    penjelasan:
      'Bimtek dihitung per kegiatan, dan setiap kegiatan harus mempunyai dokumennya sendiri. Satu set dokumen yang dipakai untuk beberapa kegiatan dinilai sebagai satu kegiatan. Satu sertifikat cukup untuk seluruh indikator.',
  },
  'bukti/kolase': {
    judul: 'Satu gambar untuk beberapa cara',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" dipakai untuk ${labels.list(args.pilihan.map(labels.code))}, padahal satu gambar hanya dihitung untuk satu cara.`,
    saran: () => 'Lampirkan satu gambar tersendiri untuk setiap cara.',
    penjelasan:
      'Kemudahan informasi layanan dinilai dari banyaknya cara, dan setiap cara harus ditunjukkan dengan gambarnya sendiri. Gambar gabungan (kolase) hanya dihitung untuk satu cara. Pisahkan gambarnya, lalu tulis satu catatan bukti untuk setiap berkas.',
  },
  'bukti/identitas-berbeda': {
    judul: 'Satu berkas, dua identitas',
    pesan: (args) => {
      const write = (value: string) => (args.isian === 'tanggal' ? labels.day(value) : `"${value}"`);
      return `${documentName(args, labels)}: ${args.isian} berkas "${args.berkas}" tertulis ${write(args.tertulis)}, di tempat lain ${write(args.lain)}.`;
    },
    saran: ({ isian }) => `Buka berkasnya, lalu samakan ${isian} di semua tempat.`,
    penjelasan:
      'Satu dokumen hanya mempunyai satu nomor dan satu tanggal. Bila dua catatan tentang berkas yang sama berbeda, salah satunya keliru, dan isian yang berbeda dari naskahnya dinilai tidak sesuai. Bila berkas itu berisi beberapa dokumen, pisahkan menjadi berkas sendiri-sendiri.',
  },
  'bukti/nomor-sama-berkas-beda': {
    judul: 'Satu dokumen dengan beberapa nama berkas',
    pesan: (args) =>
      `${documentName(args, labels)}: dokumen nomor "${args.nomor}" tanggal ${labels.day(args.tanggal)} ada dalam ${args.jumlah} berkas: ${someOf(args.berkas, args.jumlah, labels)}.`,
    saran: () =>
      'Pilih satu pindaian yang lengkap dan terbaca, pakai berkas itu di semua tempat, atau betulkan nomornya.',
    penjelasan:
      'Jenis, nomor, dan tanggal yang sama berarti dokumen yang sama. Bila disimpan dengan beberapa nama, sulit diketahui mana yang lengkap dan bertanda tangan, dan pindaian yang buruk mudah ikut terunggah. Salinan dengan nama berkas yang sama di folder beberapa inovasi tidak diperingatkan.',
  },
});
