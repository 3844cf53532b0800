import type { Clue } from '../../../evidence/scan/scan-result.js';
import type { Labels } from '../../labels.js';
import type { ScanTexts } from '../../scan-texts.js';
import { writeCount } from '../../write-count.js';

/** The report on a scanned folder in Indonesian. */
export function makeScan(labels: Labels): ScanTexts {
  const count = (number: number) => writeCount(number, labels);
  return {
    judul: (folder) => `Pindaian folder ${folder}`,
    ringkasan: (seen, placed, unsure, ignored) =>
      `${count(seen)} berkas terlihat: ${count(placed)} ditempatkan, ${count(unsure)} belum pasti, ${count(ignored)} dilewati`,
    inovasi_judul: (innovations) => `Inovasi (${count(innovations)})`,
    tanpa_inovasi: 'Tidak ada folder yang tampak sebagai inovasi.',
    tanpa_nama: '(nama belum diketahui)',
    tanpa_perangkat_daerah: '(perangkat daerah belum diketahui)',
    hitungan: (placed, filled, indicators, unsure) =>
      `${count(placed)} berkas pada ${count(filled)} dari ${count(indicators)} indikator; ${count(unsure)} belum pasti`,
    belum_judul: (files) => `Belum ditempatkan (${count(files)})`,
    diabaikan_judul: (files) => `Dilewati (${count(files)})`,
    alasan_belum: {
      inovasi_tidak_diketahui: 'inovasinya tidak diketahui',
      tanpa_petunjuk: 'tidak ada petunjuk indikatornya',
      petunjuk_berlawanan: 'petunjuknya saling berlawanan',
      beberapa_mungkin: 'cocok untuk beberapa indikator',
      petunjuk_lemah: 'petunjuknya belum cukup',
      lampiran_profil: 'tampak sebagai lampiran profil inovasi, bukan bukti indikator',
      bukti_spd: 'berada di folder SPD: bukti daerah, bukan bukti inovasi',
      format_tidak_diterima: 'format berkasnya tidak diterima indikator itu',
    },
    alasan_diabaikan: {
      berkas_sistem: 'milik sistem operasi',
      berkas_kunci: 'tanda bahwa dokumen sedang dibuka',
      berkas_sementara: 'berkas sementara',
      pintasan: 'pintasan, bukan dokumennya',
      arsip: 'arsip; buka dulu isinya',
      kosong: 'tidak berisi apa pun',
      tautan_simbolik: 'tautan ke tempat lain, tidak diikuti',
      bukan_berkas: 'bukan berkas biasa',
      tak_terbaca: 'tidak dapat dibaca',
      folder_tak_terbaca: 'folder tidak dapat dibaca',
      folder_terlalu_dalam: 'folder terlalu dalam',
      folder_kosong: 'folder kosong',
      nama_bermasalah: 'namanya memuat tanda yang tidak dapat ditulis; ganti namanya',
      keluaran: 'berkas hasil pindaian ini sendiri',
    },
    petunjuk: (clue) => describeClue(clue, labels),
    dugaan: (indicator, percent) => `${indicator} (${count(percent)} %)`,
    mungkin: (guesses) => `mungkin ${labels.either(guesses)}`,
    catatan: (percent, clues, fields) => {
      const placed = `Ditempatkan mesin, yakin ${count(percent)} %: ${labels.list(clues)}.`;
      return fields.length === 0
        ? `${placed} Periksa kembali.`
        : `${placed} Dibaca mesin dari nama atau isi berkas: ${labels.list(fields)}. Periksa kembali.`;
    },
    kolom: {
      berkas: 'Berkas',
      inovasi: 'ID Inovasi',
      keadaan: 'Keadaan',
      dugaan: 'Dugaan',
      petunjuk: 'Petunjuk',
      dilewati: 'Berkas yang Dilewati',
    },
    langkah_judul: 'Langkah berikutnya',
    langkah_isi: (withoutRegion) =>
      withoutRegion
        ? 'Isi nama pemda dan profil setiap inovasi; klaim tidak pernah diisi oleh mesin.'
        : 'Isi profil setiap inovasi; klaim tidak pernah diisi oleh mesin.',
    langkah_belum: (sheet, unsure) => {
      if (unsure === 0)
        return sheet === undefined
          ? 'Periksa sekilas berkas yang dilewati; daftarnya ada di akhir draf.'
          : `Periksa sekilas berkas yang dilewati di lembar "${sheet}", lalu hapus lembar itu.`;
      return sheet === undefined
        ? `Tulis ${count(unsure)} berkas yang belum ditempatkan pada indikatornya; daftarnya ada di akhir draf.`
        : `Pindahkan ${count(unsure)} berkas yang belum pasti dari lembar "${sheet}" ke lembar Data Dukung, lalu hapus lembar itu.`;
    },
    langkah_ocr: (scans, options) =>
      `${count(scans)} berkas yang belum pasti hanya berisi gambar tulisan; sebelum mengisi draf, coba lagi dengan ${options}.`,
    langkah_periksa: (command) => `Periksa draf: ${command}`,
    dipotong: (hidden, option) =>
      `${count(hidden)} lagi tidak ditampilkan; pakai ${option} untuk semuanya. Draf memuat semuanya.`,
  };
}

function describeClue(clue: Clue, labels: Labels): string {
  switch (clue.kind) {
    case 'folder':
      return `folder "${clue.folder}"`;
    case 'nomor':
      return clue.tempat === 'folder'
        ? `folder bernomor ${clue.nomor}`
        : `nama berkas bernomor ${clue.nomor}`;
    case 'kata':
      return `kata "${clue.kata}" dalam namanya`;
    case 'isi':
      return `isinya tampak sebagai ${labels.list(clue.ciri.map(labels.paperSign))}${clue.sumber === 'ocr' ? ' (bacaan OCR)' : ''}`;
    case 'video':
      return 'isinya video';
    case 'gambar':
      return 'isinya gambar';
    case 'tak_terbuka':
      if (clue.keadaan === 'terpotong') return 'berkas ini terpotong, akhirnya tidak ada';
      return clue.keadaan === 'rusak'
        ? 'berkas ini rusak, tidak dapat dibuka'
        : 'berkas ini terkunci kata sandi, tidak dapat dibuka';
  }
}
