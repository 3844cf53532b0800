import type { Separator } from '../../../inventory/import/csv-separator.js';
import type { RowKind } from '../../../inventory/import/report.js';
import type { ImportTexts } from '../../import-texts.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';
import { answerInIndonesian } from './import-answers.js';
import { askInIndonesian, IGNORED_COLUMNS, REJECTED_ROWS } from './import-questions.js';

const SEPARATORS: Readonly<Record<Separator, string>> = { ';': 'titik koma', ',': 'koma', '\t': 'tab' };

const ROW_KINDS: Readonly<Record<RowKind, string>> = {
  diterima: 'diterima',
  ditolak: 'ditolak',
  judul: 'judul di atas daftar',
  kepala: 'judul kolom',
  penomoran: 'nomor kolom',
  judul_kelompok: 'judul kelompok',
  jumlah: 'jumlah',
  kosong: 'kosong',
  contoh: 'contoh',
};

/** The mapping report in Indonesian. */
export function makeImport(labels: Labels): ImportTexts {
  return {
    judul: (file) => `Pemetaan ${file}`,
    csv: ({ encoding, separator }) =>
      `CSV dengan pemisah ${SEPARATORS[separator]}, aksara ${encoding.toUpperCase()}`,
    peran: { daftar: 'daftar inovasi', menurun: 'profil menurun', bukti: 'daftar data dukung', spd: 'SPD' },
    lembar: (name, what) => `Lembar ${name}: ${what}`,
    lembar_tersembunyi: 'tersembunyi',
    tidak_dibaca: {
      bukan_daftar: 'tidak dibaca, bukan daftar inovasi',
      spd: 'tidak dibaca, tampak berisi SPD',
      tersembunyi: 'tidak dibaca, lembar tersembunyi',
      daftar_lain: 'tidak dibaca, daftar lain',
      kosong: 'tidak dibaca, tanpa isi',
      tidak_dipilih: 'tidak dibaca menurut pemetaan',
    },
    kepala: (first, last) =>
      first === last ? `judul kolom di baris ${first}` : `judul kolom di baris ${first} sampai ${last}`,
    kolom: 'Kolom yang dibaca',
    kolom_diabaikan: 'Kolom yang tidak dibaca',
    alasan_kolom: IGNORED_COLUMNS,
    jumlah_isian: (count) => `${writeCount(count, labels)} isian`,
    baris: (read, parts) => `${writeCount(read, labels)} baris berisi: ${parts.join(', ')}`,
    jenis_baris: ROW_KINDS,
    hitungan_baris: (count, kind) => `${writeCount(count, labels)} ${ROW_KINDS[kind]}`,
    baris_lain: 'Baris yang tidak dibaca sebagai isian',
    alasan_baris: REJECTED_ROWS,
    perubahan: (count) => `Isian yang ditulis lain (${writeCount(count, labels)})`,
    alasan_perubahan: {
      spasi: 'spasi dan tanda tak terlihat dirapikan',
      html: 'tag HTML dihapus',
      tanggal: 'tanggal ditulis baku',
      nomor_seri_tanggal: 'nomor seri dibaca sebagai tanggal',
      urutan_tanggal_kolom: 'urutan hari dan bulan menurut isian lain di kolom itu',
      tanggal_nol: 'tanggal nol dikosongkan',
      angka: 'angka ditulis tanpa keraguan',
      angka_dari: 'angka di depan kata "dari"',
      pilihan: 'pilihan ditulis baku',
      urusan: 'nama urusan ditulis baku',
      koordinat: 'koordinat ditulis baku',
      koordinat_tertukar: 'lintang dan bujur ditukar',
      jenis_bentuk_tertukar: 'jenis dan bentuk ditukar',
      centang: 'tanda centang atau kata dibaca',
      skor_ke_level: 'skor dibagi bobot menjadi level',
      level_dikosongkan: 'indikator tanpa level yang terbaca dikosongkan',
      teks_ke_level: 'teks dibaca sebagai level',
      garis_miring: 'nama berkas dirapikan',
      beberapa_berkas: 'beberapa berkas dipisah',
      tautan_sel: 'alamat tautan dipakai, bukan teksnya',
      nip_rusak: 'nomor yang dibulatkan lembar kerja dikosongkan',
      tanda_kosong: 'tanda hubung dibaca kosong',
      dari_judul_kelompok: 'perangkat daerah dari judul kelompok',
      dari_nama_lembar: 'perangkat daerah dari nama lembar atau berkas',
      id_dibuat: 'kode inovasi dibuatkan',
    },
    dikosongkan: '(dikosongkan)',
    tanpa_perubahan: 'Semua isian dibaca seperti tertulis.',
    pertanyaan_judul: (count) => `Yang perlu ditegaskan (${writeCount(count, labels)})`,
    tanpa_pertanyaan: 'Tidak ada yang perlu ditegaskan.',
    pertanyaan: (question) => askInIndonesian(question, labels),
    jawaban: answerInIndonesian,
    dibaca_langsung: (file, innovations) =>
      `${file}: daftar milik sendiri dibaca langsung, ${writeCount(innovations, labels)} inovasi`,
    satu_baris: (file, { inovasi, baris, kolom, kolom_lain, pertanyaan }) =>
      `${file}: ${baris === 0 ? 'tidak ada daftar yang terbaca' : `${writeCount(inovasi, labels)} inovasi dari ${writeCount(baris, labels)} baris`}, ${kolom} kolom dibaca, ${kolom_lain} tidak, ${writeCount(pertanyaan, labels)} hal perlu ditegaskan`,
    pilih_isi_indikator:
      'ganti "?" dengan level (angka 0 sampai 3), skor (bobot kali level), atau ada (hanya tanda ada atau tidak)',
    selengkapnya: (file) =>
      `Yang perlu ditegaskan ada di antara temuan masukan/. Pemetaan lengkap: iga konversi ${file} draf.xlsx`,
    label: {
      kolom: 'kolom',
      tidak_dibaca: 'tidak dibaca',
      baris: 'baris',
      ditolak: 'ditolak',
      ditulis_lain: 'ditulis lain',
    },
    dipotong: (hidden, option) =>
      `${writeCount(hidden, labels)} lagi tidak ditampilkan; pakai ${option} untuk semuanya.`,
  };
}
