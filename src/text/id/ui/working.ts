import { isZero } from '../../is-zero.js';
import type { Labels } from '../../labels.js';
import { lookUp } from '../../look-up.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

/** The working of `iga skor`: every line can be redone by hand. */
export function makeWorking(labels: Labels, scores: UiTexts['skor']): UiTexts['kerja'] {
  const { number } = labels;
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'Cara hitung',
    dasar: (kind) => `Level yang dipakai: ${lookUp(scores, kind) ?? kind}`,
    tidak_layak: 'tidak layak, dihitung 0',
    kematangan_saja: 'skor kematangan saja, tanpa level indikator',
    jumlah: 'Jumlah',
    spd: 'Satuan Pemerintahan Daerah (SPD)',
    spd_total: (points) => `Skor SPD = ${number(points)}, ditulis sebagai jumlah tanpa rincian`,
    spd_kosong: 'SPD belum diisi, jadi skor total dan indeks belum diketahui',
    sid: 'Satuan Inovasi Daerah (SID)',
    rata: (sum, divisor, sent, minimum, mean) =>
      `Kematangan = jumlah skor SID ${number(sum)} : pembagi ${count(divisor)} (yang lebih besar dari ${count(minimum)} dan ${count(sent)} inovasi) = ${number(mean)}`,
    jumlah_inovasi: (counted, perInnovation, points, most) => {
      if (counted > 0 && isZero(points)) {
        return `Jumlah inovasi = ${number(points)}: ${count(counted)} × ${number(perInnovation)} baru dihitung bila syarat pelayanan dasar terpenuhi`;
      }
      const limit =
        counted > most
          ? `paling banyak ${count(most)} dari ${count(counted)} inovasi`
          : `paling banyak ${count(most)}`;
      return `Jumlah inovasi = ${count(Math.min(counted, most))} × ${number(perInnovation)} = ${number(points)} (dihitung ${limit})`;
    },
    gerbang_yandas: (present, wanted, met) =>
      met
        ? `Syarat pelayanan dasar terpenuhi: ${count(present)} urusan terwakili, syarat ${count(wanted)}`
        : `Syarat pelayanan dasar belum terpenuhi: ${count(present)} urusan terwakili, syarat ${count(wanted)}`,
    gerbang_tidak_ada: 'Edisi ini tidak mensyaratkan urusan pelayanan dasar',
    total: (spd, maturity, quantity, total) =>
      `Skor total = SPD ${number(spd)} + kematangan ${number(maturity)} + jumlah inovasi ${number(quantity)} = ${number(total)}`,
    indeks: (total, maximum, exact, index) =>
      `Indeks = skor total ${number(total)} : skor tertinggi ${number(maximum)} × 100 = ${number(exact)}, dibulatkan ${number(index)}`,
    predikat: (predikat) => `Predikat = ${predikat}`,
    tidak_diketahui: 'belum diketahui',
  };
}
