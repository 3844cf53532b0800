import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says where a value of its own is missing, in English. */
export const inputAdvice = (labels: Labels): OfficeAdviceOf<'masukan/isian-wajib-hilang'> => ({
  'masukan/isian-wajib-hilang': ({ kunci }) => `Tell us the ${labels.field(kunci)}.`,
});
