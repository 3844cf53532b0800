import type { SpdFindings } from '../../../assess/findings/spd.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** The findings about the SPD as a whole. */
type TotalFindings = Pick<
  SpdFindings,
  | 'spd/tidak-ada'
  | 'spd/total-tanpa-rincian'
  | 'spd/total-melebihi-maks'
  | 'spd/total-berbeda'
  | 'spd/baris-tidak-berlaku'
>;

export const spdTotalTexts = (labels: Labels): FindingTexts<TotalFindings> => ({
  'spd/tidak-ada': {
    judul: 'No SPD yet',
    pesan: ({ maks }) =>
      `The regional unit (SPD) is not filled in, so the index cannot be reckoned yet; the SPD may be worth 0 to ${labels.number(maks)}.`,
    saran: () =>
      'Fill in the SPD indicators one by one with their documents, or for the time being their total score.',
    penjelasan:
      'The SPD is filled in once for the whole region and gives about a quarter of the score. An unknown SPD is not taken as zero: index and predikat stay empty and the report names their range. For the time being: "spd: {total: 45.00}".',
  },
  'spd/total-tanpa-rincian': {
    judul: 'SPD without its rows',
    pesan: ({ total, edisi }) =>
      edisi === undefined
        ? `Only the total of the SPD is given (${labels.number(total)}), so none of its indicators can be proven.`
        : `The SPD rows of ${edisi} are not known, so the total of ${labels.number(total)} is used as it is and stays unproven.`,
    saran: ({ edisi }) =>
      edisi === undefined
        ? 'Write the figures or choices of every SPD indicator, with their documents.'
        : 'Compare the total with the official result of that edition.',
    penjelasan:
      'A total counts the same in all scores, in the proven index too, although nothing proves it. With the rows, every level can be checked against the limits of the guide and its document. Example: "spd: {baris: {pad: {t1: 315000000000, t2: 280000000000, bukti: [...]}}}". For editions whose SPD limits were not found the catalog takes the total only; there is nothing to mend there.',
  },
  'spd/total-melebihi-maks': {
    judul: 'Impossible SPD total',
    pesan: ({ total, maks }) =>
      `The SPD total of ${labels.number(total)} lies outside the possible range, 0 to ${labels.number(maks)}, so it does not count.`,
    saran: ({ maks }) => `Check the figure; write the SPD score, between 0 and ${labels.number(maks)}.`,
    penjelasan:
      'The SPD is the sum of weight times level over all its indicators, so there is a highest possible value. A total outside it is usually the whole score, a percentage or a slip. It is not used, and the index stays empty until it is corrected.',
  },
  'spd/total-berbeda': {
    judul: 'SPD total differs from its rows',
    pesan: ({ dinyatakan, terhitung }) =>
      `The SPD total is given as ${labels.number(dinyatakan)}, but its rows add up to ${labels.number(terhitung)}; the rows are used.`,
    saran: () => 'Look for the SPD indicator that is missing or wrong, or remove the total.',
    penjelasan:
      'Where both the total and the rows are given, the rows are used: weight times level of each indicator. A difference usually means that an indicator was left out or its level has changed. The total need not be written if the rows are complete.',
  },
  'spd/baris-tidak-berlaku': {
    judul: 'SPD rows do not apply',
    pesan: ({ edisi }) => `SPD rows are given, but ${edisi} knows the total only; the rows do not count.`,
    saran: () => 'Write the SPD total of the official result, or choose an edition that knows the rows.',
    penjelasan:
      'The limits of the SPD indicators were not found for this edition, so the rows cannot be judged, and they are not guessed at with the limits of another edition. Only the total is taken, for instance "spd: {total: 45.00}".',
  },
});
