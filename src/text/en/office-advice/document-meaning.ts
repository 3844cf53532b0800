import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

const COUNTED = { daftar: 'element', perangkat_daerah: 'perangkat daerah', daerah_lain: 'region' } as const;

/** What an office says about what a document is said to show, in English. */
export const documentMeaningAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'bukti/unsur-tak-dikenal'
  | 'bukti/unsur-tergabung'
  | 'bukti/pilihan-tak-dikenal'
  | 'bukti/penandatangan-kurang'
  | 'bukti/monev-internal'
  | 'bukti/bukan-tentang-inovasi'
> => ({
  'bukti/unsur-tak-dikenal': ({ daftar }) =>
    `Tell us which element is meant: ${labels.either(daftar.map(labels.code))}.`,
  'bukti/unsur-tergabung': ({ sebagai }) =>
    `If several are meant, name each ${COUNTED[sebagai]} by itself${sebagai === 'daerah_lain' ? ', with the word Kabupaten or Kota' : ''}.`,
  'bukti/pilihan-tak-dikenal': ({ daftar }) =>
    `Tell us which is meant: ${labels.either(daftar.map(labels.code))}.`,
  'bukti/penandatangan-kurang': ({ diminta }) =>
    `Attach a document signed by ${labels.either(diminta.map(labels.code))}; if that is who signed, tell us; if there is none, lower the claim.`,
  'bukti/monev-internal': () =>
    'Attach a study by an outside party, such as a university; if there is only an internal report, lower the claim.',
  'bukti/bukan-tentang-inovasi': () =>
    'Attach a satisfaction survey about the service of this innovation; if the name is there after all, tell us on which page.',
});
