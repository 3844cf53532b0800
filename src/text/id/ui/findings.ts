import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** The words around the list of findings. */
export function makeFindingWords(labels: Labels): UiTexts['temuan'] {
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'Temuan',
    ringkasan: (errors, warnings, hints, waived) => {
      const all = `${count(errors)} galat, ${count(warnings)} peringatan, ${count(hints)} info`;
      return waived === 0 ? all : `${all}, ${count(waived)} dikecualikan`;
    },
    tidak_ada: 'Tidak ada temuan.',
    seluruh_daerah: 'Seluruh daerah',
    dampak: (points) => `dampak ${labels.number(points)} poin`,
    termasuk: 'termasuk dampak di atas',
    dampak_tiap: (least, most) =>
      least === most
        ? `Dampak tiap indikator ${labels.number(least)} poin.`
        : `Dampak tiap indikator ${labels.number(least)} sampai ${labels.number(most)} poin.`,
    kosong: (total, compulsory) => {
      const title = `${count(total)} indikator belum diisi`;
      if (compulsory === 0) return title;
      return compulsory === total
        ? `${title}, semuanya wajib`
        : `${title}, ${count(compulsory)} di antaranya wajib`;
    },
    kosong_wajib: (numbers) => `Wajib: ${numbers}.`,
    kosong_lain: (numbers, besideCompulsory) => `${besideCompulsory ? 'Lainnya' : 'Indikator'}: ${numbers}.`,
    isi_kosong: (number) => `Isi klaim dan lampirkan data dukungnya (iga jelaskan ${number}).`,
    berulang: (title, total) => `${title} (${count(total)} kali)`,
    berulang_dampak: (least, most) =>
      least === most
        ? `dampak tiap kali ${labels.number(least)} poin`
        : `dampak tiap kali ${labels.number(least)} sampai ${labels.number(most)} poin`,
    berulang_pada: (names) => `Pada: ${names}.`,
    berulang_pertama: (message) => `Yang pertama: ${message}`,
    berulang_lainnya: (hidden, option) => `${count(hidden)} lainnya (${option})`,
    berulang_saran: ({ saran, tempat, jumlah, semua }, option) => {
      const where = jumlah === 1 ? tempat : `${tempat} dan ${count(jumlah - 1)} tempat lain`;
      return `Di ${where}: ${saran} Untuk ${count(semua - jumlah)} lainnya: ${option}.`;
    },
    lakukan: 'Lakukan:',
    asumsi: 'asumsi',
    dikecualikan: (reason) => `dikecualikan: ${reason}`,
    dipotong: (hidden, option) => `${count(hidden)} lainnya tidak ditampilkan; tambahkan ${option}.`,
    jelaskan: (code) => `Penjelasan: iga jelaskan ${code}`,
  };
}
