import type { Labels } from '../../labels.js';
import type { MarkTexts } from '../../mark-texts.js';
import { writeCount } from '../../write-count.js';

/** A marked copy of the inventory's workbook, in Indonesian. */
export function makeMarks(labels: Labels): MarkTexts {
  const count = (value: number) => writeCount(value, labels);
  return {
    lembar: 'Hasil Periksa',
    judul: (region) => `Hasil periksa ${region}`,
    berkas: (file) => `Berkas ${file}`,
    petunjuk:
      'Ini salinan; berkas aslinya tidak diubah. Klik tempat temuan untuk menuju selnya. Catatan di setiap sel berwarna menyebut apa yang perlu dilakukan. Setelah diperbaiki, periksa lagi: lembar ini dan semua tanda diperbarui.',
    bagian:
      'Skor di bawah dihitung dari semua berkas yang diperiksa bersama; daftarnya hanya memuat temuan untuk berkas ini.',
    skor: 'Skor',
    warna: 'Arti warna sel',
    dikecualikan: 'dikecualikan',
    arti: {
      galat: 'harus diperbaiki',
      peringatan: 'perlu dilihat kembali',
      info: 'sekadar diketahui',
      dikecualikan: 'sudah diputuskan untuk dibiarkan',
    },
    kolom: {
      nomor: 'No',
      tingkat: 'Tingkat',
      tempat: 'Tempat',
      inovasi: 'Inovasi',
      perangkat_daerah: 'Perangkat daerah',
      temuan: 'Temuan',
      saran: 'Yang perlu dilakukan',
      dampak: 'Dampak (poin)',
      kode: 'Kode',
    },
    lainnya: (findings, sheet) => `${count(findings)} temuan lain pada sel ini ada di lembar ${sheet}.`,
    ditulis: (file, source, cells) =>
      `Salinan bertanda dari ${source} ditulis ke ${file}: ${count(cells)} sel ditandai.`,
    dilewati: (files) =>
      `Tidak ditandai karena bukan buku kerja Excel: ${labels.list(files)}. Isinya tetap ikut diperiksa.`,
  };
}
