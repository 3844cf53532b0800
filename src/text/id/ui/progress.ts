import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** What the program is doing, on the error stream. */
export function makeProgress(labels: Labels): UiTexts['kemajuan'] {
  const countOf = (done: number, total: number) =>
    `${writeCount(done, labels)} dari ${writeCount(total, labels)}`;
  return {
    membaca: (files) => `Membaca ${writeCount(files, labels)} berkas`,
    membuka: (done, total, seconds) => withTimeLeft(`Membuka berkas ${countOf(done, total)}`, seconds),
    menautkan: (done, total, seconds) => withTimeLeft(`Mencoba tautan ${countOf(done, total)}`, seconds),
    mencari: (files) => `Mencari ${writeCount(files, labels)} berkas data dukung`,
    menelusuri: (files) => `Menelusuri folder, ${writeCount(files, labels)} berkas sejauh ini`,
    berkas_kunci: (files) =>
      `${writeCount(files.length, labels)} berkas dilewati, karena hanya tanda bahwa dokumennya sedang dibuka: ${labels.list(files)}. Perubahan yang belum disimpan tidak ikut terbaca.`,
    tak_terbaca: (file, rows) =>
      `${writeCount(rows, labels)} baris dari ${file} tidak mendapat tempat dalam inventaris; isinya disalin sebagai catatan di akhir berkas baru.`,
    bukan_isian: (file, names) =>
      `${names} bukan isian inventaris; isinya dalam ${file} disalin sebagai catatan di akhir berkas baru.`,
    pertanyaan_terbuka: (file, open, cells) =>
      `${writeCount(open, labels)} hal tentang ${file} masih perlu ditegaskan (lihat di atas)${cells.length === 0 ? '' : `, yang pertama di ${labels.list(cells)}`}.`,
    pertanyaan_tertinggal: (questions, open) =>
      `${questions === open ? 'Semua itu' : `${writeCount(questions, labels)} di antaranya`} tidak ikut ditulis ke berkas baru dan tidak ditanyakan lagi di sana; selesaikan dulu, atau periksa daftar aslinya dengan iga periksa.`,
    tanpa_isi: (file, target) =>
      `Tidak ada inovasi yang terbaca dari ${file} (sebabnya di atas), jadi ${target} tidak ditulis.`,
    belum_ditempatkan: (file, files, sheet, isCarried) =>
      isCarried
        ? `Lembar "${sheet}" dari ${file} (${writeCount(files, labels)} berkas) ikut disalin ke berkas baru.`
        : `${writeCount(files, labels)} berkas di lembar "${sheet}" dari ${file} belum masuk inventaris; daftarnya disalin sebagai catatan di akhir berkas baru.`,
    ditulis: (file) => `Hasil ditulis ke ${file}`,
  };
}

function withTimeLeft(doing: string, seconds: number | undefined): string {
  if (seconds === undefined) return doing;
  const left = seconds < 90 ? `${seconds} detik` : `${Math.round(seconds / 60)} menit`;
  return `${doing}, sisa sekitar ${left}`;
}
