import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';

/** The words around the list of findings. */
export function makeFindingWords(labels: Labels): UiTexts['temuan'] {
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'Findings',
    ringkasan: (errors, warnings, hints, waived) => {
      const all = `${countNoun(errors, 'error', labels)}, ${countNoun(warnings, 'warning', labels)}, ${count(hints)} info`;
      return waived === 0 ? all : `${all}, ${count(waived)} waived`;
    },
    tidak_ada: 'No findings.',
    seluruh_daerah: 'Whole region',
    dampak: (points) => `costs ${labels.number(points)} points`,
    termasuk: 'part of the cost above',
    dampak_tiap: (least, most) =>
      least === most
        ? `Each costs ${labels.number(least)} points.`
        : `Each costs ${labels.number(least)} to ${labels.number(most)} points.`,
    kosong: (total, compulsory) => {
      const title = `${countNoun(total, 'indicator', labels)} not filled in`;
      if (compulsory === 0) return title;
      return compulsory === total ? `${title}, all compulsory` : `${title}, ${count(compulsory)} compulsory`;
    },
    kosong_wajib: (numbers) => `Compulsory: ${numbers}.`,
    kosong_lain: (numbers, besideCompulsory) => `${besideCompulsory ? 'Others' : 'Indicators'}: ${numbers}.`,
    isi_kosong: (number) => `State the claim and attach the evidence (iga explain ${number}).`,
    berulang: (title, total) => `${title} (${countNoun(total, 'time', labels)})`,
    berulang_dampak: (least, most) =>
      least === most
        ? `each costs ${labels.number(least)} points`
        : `each costs ${labels.number(least)} to ${labels.number(most)} points`,
    berulang_pada: (names) => `In: ${names}.`,
    berulang_pertama: (message) => `The first: ${message}`,
    berulang_lainnya: (hidden, option) => `${count(hidden)} more (${option})`,
    berulang_saran: ({ saran, tempat, jumlah, semua }, option) => {
      const where = jumlah === 1 ? tempat : `${tempat} and ${count(jumlah - 1)} other places`;
      return `At ${where}: ${saran} For the ${count(semua - jumlah)} others: ${option}.`;
    },
    lakukan: 'Do this:',
    asumsi: 'assumption',
    dikecualikan: (reason) => `waived: ${reason}`,
    dipotong: (hidden, option) => `${count(hidden)} more not shown; add ${option}.`,
    jelaskan: (code) => `Explanation: iga explain ${code}`,
  };
}
