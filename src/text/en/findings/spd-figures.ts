import type { SpdFindings } from '../../../assess/findings/spd.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { askFigureFirst, codesWithMeaning, levelAsked, rowName, yearCounted } from './slot-phrases.js';

/** The findings about the figures of a row. */
type FigureFindings = Pick<
  SpdFindings,
  | 'spd/klaim-melebihi-nilai'
  | 'spd/klaim-di-bawah-nilai'
  | 'spd/ambang-rancu'
  | 'spd/pilihan-tak-dikenal'
  | 'spd/dasar-pertumbuhan-nol'
  | 'spd/nilai-berbeda'
  | 'spd/nilai-tak-wajar'
>;

export const spdFigureTexts = (labels: Labels): FindingTexts<FigureFindings> => ({
  'spd/klaim-melebihi-nilai': {
    judul: 'SPD claim exceeds its figure',
    pesan: (args) =>
      `${rowName(args)} claims level ${args.klaim}, but ${labels.found(args.ditemukan)} gives level ${args.nilai_level} only.`,
    saran: (args) =>
      askFigureFirst(args, labels) +
      `Correct the figure, or lower the claim to level ${args.nilai_level}.${levelAsked(args, args.klaim)}`,
    penjelasan:
      'The level of an SPD indicator follows from its figure or choice, not from the claim. A claim above the figure will not be accepted, however complete the documents. If the claim is left empty, the level is reckoned from the figure.',
  },
  'spd/klaim-di-bawah-nilai': {
    judul: 'SPD claim below its figure',
    pesan: (args) =>
      `${rowName(args)} claims level ${args.klaim}, although ${labels.found(args.ditemukan)} gives level ${args.nilai_level}.`,
    saran: (args) =>
      askFigureFirst(args, labels) +
      `Raise the claim to level ${args.nilai_level}, or remove it so that it follows the figure.`,
    penjelasan:
      'An indicator never counts more than the level claimed. A claim below the figure gives away points the region is entitled to. The claim may be left empty: the level then follows the figure.',
  },
  'spd/ambang-rancu': {
    judul: 'SPD figure at an unclear limit',
    pesan: (args) =>
      `${rowName(args)}: by the limits as printed, ${labels.doubt(args.rancu)}. Level ${args.rancu.lower} was taken.`,
    saran: (args) =>
      `Compare the figure with the official document, then ask BSKDN which level holds. Until there is an answer, rely on level ${args.rancu.lower}.`,
    penjelasan:
      'The printed limits of several SPD indicators overlap or leave a gap; 5.23, for instance, is within level 2 and level 3. This program does not decide silently: the lower level is taken and both readings are named. A figure with all its decimals may settle the doubt.',
  },
  'spd/pilihan-tak-dikenal': {
    judul: 'Unknown SPD choice',
    pesan: (args) => `${rowName(args)}: the choice "${args.ditemukan}" is not known, so it gives no level.`,
    saran: (args) => {
      const guess = args.saran === undefined ? '' : `Perhaps ${args.saran} is meant. `;
      return `${guess}Write one of these: ${codesWithMeaning(args.daftar, labels)}.`;
    },
    penjelasan:
      'This indicator is judged by one choice out of a list that the edition lays down. A choice outside the list gives no level, even if the document is right. Example: "opini_bpk: {pilihan: wtp}".',
  },
  'spd/dasar-pertumbuhan-nol': {
    judul: 'Growth cannot be reckoned',
    pesan: (args) =>
      `${rowName(args)}: the figure of ${yearCounted(args, 2)} is ${labels.number(args.t2)}, so its growth cannot be reckoned.`,
    saran: (args) =>
      `Check the figure of ${yearCounted(args, 2)}. If it is right, ask BSKDN how it is to be judged.`,
    penjelasan:
      'Growth is the difference of T-1 and T-2 divided by T-2, in percent. From zero or a negative figure it has no meaning, so the level of this indicator is unknown. A zero often means that the figure has not been entered yet.',
  },
  'spd/nilai-tak-wajar': {
    judul: 'SPD figure not plausible',
    pesan: (args) => {
      const number = labels.number(args.nilai);
      const value = args.satuan === undefined ? number : labels.amount(args.nilai, args.satuan);
      return `${rowName(args)}: ${nameFigure(args, value)} is not plausible; ${plausible(args, labels)}.`;
    },
    saran: () =>
      'Compare it with the official document, comma and unit included, then correct the figure if it is wrong.',
    penjelasan:
      'A percentage outside 0 to 100, a negative count or an extraordinary growth is nearly always a slip: a comma left out, years swapped, or rupiah mixed with millions of rupiah. The level still follows from the figure as written, so a wrong one can raise an index that will not be accepted. What is plausible is the judgement of this program, not a rule.',
  },
  'spd/nilai-berbeda': {
    judul: 'SPD value differs from its figures',
    pesan: (args) =>
      `${rowName(args)}: the value is given as ${labels.number(args.dinyatakan)}, but the figures of ${yearCounted(args, 1)} and ${yearCounted(args, 2)} give ${labels.number(args.terhitung)}; the value given is used.`,
    saran: (args) =>
      `Reckon it again, then correct the value or remove it so that it follows from ${yearCounted(args, 1)} and ${yearCounted(args, 2)}.`,
    penjelasan:
      'Where both the value and the figures of two years are given, they must agree to two decimals. Usual causes: T-1 and T-2 exchanged, a wrong sign for a decrease, or another unit. Whoever judges the document reckons again, so the difference may cost the level.',
  },
});

function nameFigure(args: SpdFindings['spd/nilai-tak-wajar'], value: string): string {
  const [first, second] = [yearCounted(args, 1), yearCounted(args, 2)];
  switch (args.isian) {
    case 'nilai':
      return `the value ${value}`;
    case 't1':
      return `the figure ${value} of ${first}`;
    case 't2':
      return `the figure ${value} of ${second}`;
    case 'pertumbuhan':
      return `the result ${value} of the figures of ${first} and ${second}`;
  }
}

function plausible(args: SpdFindings['spd/nilai-tak-wajar'], labels: Labels): string {
  const { dari, sampai, bulat, pecahan } = args;
  if (pecahan)
    return 'a figure below 1 is usually a fraction not yet written as a percentage, or a comma out of place';
  const whole = bulat ? 'a whole number, ' : '';
  const from = labels.number(dari);
  return sampai === undefined
    ? `it must be ${whole}${from} or more`
    : `expected is ${whole}${from} to ${labels.number(sampai)}`;
}
