import type { SlotFindings } from '../../../assess/findings/slot.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { codesWithMeaning, indicatorName, oddVerdictFound, oddVerdictRemedy } from './slot-phrases.js';

/** The findings about single values of an indicator. */
type ValueFindings = Pick<
  SlotFindings,
  | 'indikator/ambang-rancu'
  | 'indikator/nilai-tak-wajar'
  | 'indikator/durasi-berlawanan'
  | 'indikator/persentase-berbeda'
  | 'indikator/basis-tak-dikenal'
  | 'indikator/putusan-janggal'
>;

export const slotValueTexts = (labels: Labels): FindingTexts<ValueFindings> => ({
  'indikator/ambang-rancu': {
    judul: 'Value at an unclear limit',
    pesan: (args) =>
      `${indicatorName(args)}: by the limits as printed, ${labels.doubt(args.rancu)}. Level ${args.rancu.lower} was taken.`,
    saran: (args) =>
      `Compare the figure with the document, then ask BSKDN which level holds. Until there is an answer, rely on level ${args.rancu.lower}.`,
    penjelasan:
      'The limits printed in the guide sometimes overlap or leave a gap, so that one value can be read as two levels. This program does not decide silently: the lower level is taken and both readings are named. Rounded figures are often the cause, so write the figure with all the decimals of the document.',
  },
  'indikator/nilai-tak-wajar': {
    judul: 'Unlikely value',
    pesan: (args) => {
      const value =
        args.satuan === undefined ? labels.number(args.nilai) : labels.amount(args.nilai, args.satuan);
      return `${indicatorName(args)}: the value of ${value} in document ${args.dokumen} is ${unlikely(args, labels)}.`;
    },
    saran: (args) =>
      args.sebab === 'di_atas_batas_tertinggi'
        ? 'Make sure that the figure and its basis are right, and have an explanation ready.'
        : 'Compare it with the document and correct the figure if it is wrong.',
    penjelasan:
      'A value below zero or above what is possible, such as a percentage over 100, is usually a slip or a wrong unit, and gives no level. A percentage below 1 is often a fraction, such as 0.81 for 81 percent; the level still follows from the figure as written. A value above all printed limits still counts, but the guide does not provide for it, so it may be refused. Write the bare figure in the unit asked for: people, days, months or percent.',
  },
  'indikator/durasi-berlawanan': {
    judul: 'Creation time contradicts the dates',
    pesan: (args) =>
      `${indicatorName(args)}: document ${args.dokumen} states ${labels.amount(args.bulan, 'bulan')}, but from trial (${labels.day(args.waktu_uji_coba)}) to application (${labels.day(args.waktu_penerapan)}) it took at least ${labels.amount(String(args.jarak_bulan), 'bulan')}.`,
    saran: () =>
      'Compare the creation time in the document with the dates of trial and application in the profile, and correct what is wrong.',
    penjelasan:
      'Creation time runs from the idea to the application, so it cannot be shorter than the time from trial to application. Whoever judges the document can compare it with the profile and come to doubt both. Dates that name only a month or a year are read with the shortest time they allow.',
  },
  'indikator/persentase-berbeda': {
    judul: 'Percentage differs from the recap',
    pesan: (args) =>
      `${indicatorName(args)}: document ${args.dokumen} states ${labels.amount(args.nilai, 'persen')}, while the recap in document ${args.rekap} states ${labels.amount(args.nilai_rekap, 'persen')}.`,
    saran: () =>
      'Reckon it again from the recap and make both agree; if they are of different years, state the year of each.',
    penjelasan:
      'The percentage of complaints settled is proven by the recap. If the picture beside it shows another figure, nobody can tell which is right, and the lower one may be taken. Documents of different years may differ, provided that their years are stated.',
  },
  'indikator/basis-tak-dikenal': {
    judul: 'Unknown basis',
    pesan: (args) =>
      args.daftar.length === 0
        ? `${indicatorName(args)} is not counted by a basis, so "${args.ditemukan}" is ignored.`
        : `${indicatorName(args)}: this edition does not know the basis "${args.ditemukan}", so there are no limits to judge it by.`,
    saran: (args) => {
      if (args.daftar.length === 0) return 'Remove the basis.';
      const guess = args.saran === undefined ? '' : `Perhaps ${args.saran} is meant. `;
      return `${guess}Write one of these: ${codesWithMeaning(args.daftar, labels)}.`;
    },
    penjelasan:
      'Benefit is judged by exactly one basis, and each basis has limits and documents of its own that cannot be exchanged. An unknown basis gives no level. The list differs between editions. Example: "basis: orang".',
  },
  'indikator/putusan-janggal': {
    judul: 'Odd verdict',
    pesan: (args) => `${indicatorName(args)}: ${oddVerdictFound(args, labels)}`,
    saran: (args) => oddVerdictRemedy(args),
    penjelasan:
      'A person\'s verdict decides the verified score: "sesuai" (matched) takes the level of the verdict or else the claim, "tidak_sesuai" (mismatched) the level of the verdict or else 0. A verdict above the claim, a mismatch whose level is no lower than the claim, and a verdict dated after today make that score untrustworthy. Example: "verifikasi: {status: tidak_sesuai, level: 1, alasan: ..., tanggal: 2026-06-02}".',
  },
});

function unlikely(
  { sebab, satuan, batas }: SlotFindings['indikator/nilai-tak-wajar'],
  labels: Labels,
): string {
  const limit = satuan === undefined ? labels.number(batas) : labels.amount(batas, satuan);
  switch (sebab) {
    case 'negatif':
      return 'below zero';
    case 'pecahan':
      return 'below one percent; perhaps a fraction not yet written as a percentage, or a comma out of place';
    case 'melebihi_maksimum':
      return `above what is possible (${limit})`;
    case 'di_atas_batas_tertinggi':
      return `above the highest limit printed (${limit})`;
  }
}
