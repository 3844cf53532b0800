import type { FileStateFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName, eitherFormat, someOf } from './document-phrases.js';

const STATES = {
  kosong: 'kosong (0 bita)',
  rusak: 'rusak dan tidak dapat dibuka',
  terkunci: 'terkunci kata sandi',
} as const;

const REMEDIES = {
  kosong: 'Salin ulang berkas itu dari asalnya; biasanya unduhan atau penyalinannya terputus.',
  rusak: 'Buka berkas itu dengan program biasa; bila tidak terbuka, pindai atau unduh ulang.',
  terkunci: 'Simpan ulang tanpa kata sandi, misalnya lewat "Cetak ke PDF", lalu ganti berkasnya.',
} as const;

const LIMITS = {
  terlalu_besar: 'terlalu besar untuk dibuka program ini',
  lewat_waktu: 'terlalu lama dibaca, jadi pembacaannya dihentikan',
  lewat_memori: 'memerlukan terlalu banyak memori, jadi pembacaannya dihentikan',
  tak_terbaca: 'tidak dapat dibaca dari tempat penyimpanannya',
} as const;

const SCANS = {
  tidak_diminta: 'Periksa sendiri nama inovasi, nomor, dan tanggalnya, atau jalankan lagi dengan --ocr.',
  tanpa_hasil:
    'OCR tidak menemukan kata yang dapat dibaca; periksa sendiri nama inovasi, nomor, dan tanggalnya, atau pindai ulang lebih jelas.',
  dihentikan:
    'OCR dihentikan karena terlalu lama atau memerlukan terlalu banyak memori; periksa sendiri nama inovasi, nomor, dan tanggalnya.',
} as const;

const CONTENTS = {
  teks: 'kata-katanya sama',
  gambar: 'gambarnya sama',
  berkas: 'isinya sama persis',
} as const;

/** About a file as a whole, in Indonesian. */
export const fileStateTexts = (labels: Labels): FindingTexts<FileStateFindings> => ({
  'bukti/berkas-tak-terbuka': {
    judul: 'Berkas tidak dapat dibuka',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" ${STATES[args.keadaan]}.`,
    saran: ({ keadaan }) => REMEDIES[keadaan],
    penjelasan:
      'Berkas yang kosong, rusak, atau terkunci tidak dapat dibuka penilai, jadi tidak membuktikan apa pun dan tidak dihitung. Setelah dikirim, berkas tidak dapat diganti. Buka setiap berkas sekali di komputer lain sebelum diunggah.',
  },
  'bukti/berkas-terpotong': {
    judul: 'Akhir berkas tidak wajar',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" dapat dibuka, tetapi bagian akhirnya rusak atau mungkin terpotong.`,
    saran: () => 'Ambil ulang berkas itu dari asalnya, lalu periksa apakah halamannya lengkap.',
    penjelasan:
      'Akhir berkas tidak seperti seharusnya, biasanya karena penyalinan atau pengunduhan terputus. Program ini masih dapat membukanya, tetapi tidak tahu apakah ada halaman yang hilang, dan program lain mungkin menolaknya. Karena tidak diketahui program apa yang dipakai penilai, gantilah dengan berkas yang utuh.',
  },
  'bukti/berkas-salinan': {
    judul: 'Salinan dipakai sebagai gantinya',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" tidak ada; yang diperiksa "${args.salinan}".`,
    saran: () => 'Pastikan berkas itu yang dimaksud, lalu samakan nama berkas dan isian berkasnya.',
    penjelasan:
      'Peramban dan pengelola berkas menambahkan "(1)" pada nama salinan. Bila hanya ada satu berkas seperti itu dan tidak dipakai dokumen lain, berkas itulah yang diperiksa. Salinan dapat berisi naskah yang lebih lama atau lebih baru, jadi pastikan sebelum diunggah.',
  },
  'bukti/dokumen-kosong': {
    judul: 'Dokumen tampak kosong',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" (${args.halaman} halaman) tidak berisi teks maupun gambar.`,
    saran: () => 'Buka dokumennya; bila memang kosong, ganti dengan dokumen yang dimaksud.',
    penjelasan:
      'Halaman kosong biasanya hasil mencetak ke PDF yang gagal atau lembar kerja yang belum diisi. Dokumen seperti itu tidak menunjukkan apa pun kepada penilai. Ini berbeda dari pindaian, yang halamannya berupa gambar.',
  },
  'bukti/berkas-besar': {
    judul: 'Berkas besar',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" berukuran ${labels.number(args.megabita)} MB; yang wajar sampai ${args.batas} MB.`,
    saran: () =>
      'Perkecil berkasnya, misalnya dengan memindai 150-200 dpi atau menyimpan ulang sebagai PDF kecil.',
    penjelasan:
      'Batas ukuran data dukung indikator tidak ditemukan dalam pedoman; batas ini perkiraan agar unggahan tidak gagal. Ukuran tidak mengubah skor. Video tidak diperiksa ukurannya.',
  },
  'bukti/berkas-tak-terperiksa': {
    judul: 'Berkas belum terperiksa',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" ${LIMITS[args.sebab]}.`,
    saran: () => 'Periksa sendiri isi berkas ini; bila memang terlalu besar, perkecil lalu jalankan lagi.',
    penjelasan:
      'Setiap berkas dibaca dengan batas ukuran, waktu, dan memori, supaya satu berkas tidak menghentikan pemeriksaan. Berkas yang melewati batas tidak dinilai apa-apa: belum tentu salah, tetapi isinya belum diperiksa.',
  },
  'bukti/isi-bukan-format': {
    judul: 'Isi berkas tidak sesuai namanya',
    pesan: (args) => {
      const found = `${documentName(args, labels)}: "${args.berkas}" sebenarnya berisi ${labels.fileKind(args.isi)}`;
      return args.diterima.length === 0
        ? `${found}.`
        : `${found}; yang diterima ${eitherFormat(args.diterima, labels)}.`;
    },
    saran: ({ diterima }) =>
      diterima.length === 0
        ? 'Betulkan akhiran nama berkasnya, atau simpan ulang dalam bentuk yang dimaksud.'
        : `Simpan ulang sebagai ${eitherFormat(diterima, labels)}; mengganti akhiran namanya saja tidak cukup.`,
    penjelasan:
      'Jenis berkas dikenali dari isinya, bukan dari akhiran namanya. PDF yang diberi nama .jpg, atau halaman web yang disimpan sebagai .pdf, sering gagal ditampilkan atau ditolak aplikasi. Contoh: buka gambarnya, pilih "Simpan sebagai", lalu pilih JPEG.',
  },
  'bukti/pindaian-tanpa-teks': {
    judul: 'Pindaian tanpa teks',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" (${args.halaman} halaman) hanya berisi gambar, jadi isinya belum diperiksa.`,
    saran: ({ ocr }) => SCANS[ocr ?? 'tidak_diminta'],
    penjelasan:
      'Pindaian hanya menyimpan gambar halaman, sehingga nama inovasi, nomor, dan tanggalnya tidak dapat dicari. Ini bukan kesalahan dan tidak mengurangi skor. Dengan --ocr program mencoba membaca gambarnya, tetapi hasilnya hanya petunjuk.',
  },
  'bukti/isi-sama-berkas-beda': {
    judul: 'Berkas berbeda, isi sama',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" dan ${someOf(args.lain, args.jumlah, labels)} ${CONTENTS[args.apa]}.`,
    saran: () =>
      'Pakai satu berkas yang paling jelas di semua tempat, atau ganti dengan dokumen yang dimaksud.',
    penjelasan:
      'Satu dokumen yang disimpan beberapa kali dengan nama berbeda tetap satu dokumen. Satu SK boleh dipakai untuk beberapa indikator, tetapi cukup satu berkas. Foto yang sama untuk dua inovasi atau dua cara mudah dinilai tidak sesuai.',
  },
});
