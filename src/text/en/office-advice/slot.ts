import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';
import { levelAsked } from '../findings/slot-phrases.js';

/** What an office says about the level or a value of an indicator, in English. */
export const slotAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'indikator/belum-dipastikan'
  | 'indikator/ambang-rancu'
  | 'indikator/nilai-tak-wajar'
  | 'indikator/durasi-berlawanan'
  | 'indikator/basis-tak-dikenal'
> => ({
  'indikator/belum-dipastikan': (args) =>
    `Open the document and tell us what is not stated. If it turns out not to be met, complete the document or lower the claim.${levelAsked(args, args.klaim)}`,
  'indikator/ambang-rancu': ({ rancu }) =>
    `Compare the figure with the document and tell us all its digits. Until this is settled, level ${rancu.lower} is relied on.`,
  'indikator/nilai-tak-wajar': ({ sebab }) =>
    sebab === 'di_atas_batas_tertinggi'
      ? 'Make sure that the figure and its basis are right, and have an explanation ready.'
      : 'Compare it with the document and tell us the right figure.',
  'indikator/durasi-berlawanan': () =>
    'Compare the creation time in the document with the dates of trial and application, and tell us which is wrong.',
  'indikator/basis-tak-dikenal': ({ daftar }) =>
    daftar.length === 0
      ? 'There is nothing to hand in; we shall remove that basis.'
      : `Tell us the basis that is used: ${labels.either(daftar.map(labels.code))}.`,
});
