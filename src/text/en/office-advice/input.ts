import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says where a value of its own could not be read, in English. */
export const inputAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'masukan/tipe-salah'
  | 'masukan/pilihan-tak-dikenal'
  | 'masukan/angka-rancu'
  | 'masukan/tanggal-rancu'
  | 'masukan/isian-wajib-hilang'
> => ({
  'masukan/tipe-salah': ({ kunci, angka }) =>
    angka === undefined
      ? `Tell us the right ${labels.field(kunci)}.`
      : `Tell us the right ${labels.field(kunci)}; is it ${angka}?`,
  'masukan/pilihan-tak-dikenal': ({ kunci, saran, daftar }) => {
    const asked = `Tell us which ${labels.field(kunci)} is meant: ${labels.either(daftar.map(labels.code))}.`;
    return saran === undefined ? asked : `${asked} Perhaps ${labels.code(saran)}.`;
  },
  'masukan/angka-rancu': ({ kunci, bacaan: [whole, fraction], maks }) =>
    maks === undefined
      ? `Tell us the right ${labels.field(kunci)}: the whole number ${whole}, or the fraction ${labels.number(fraction)}.`
      : `Tell us the right ${labels.field(kunci)}, at most ${labels.number(maks)}.`,
  'masukan/tanggal-rancu': ({ kunci, bacaan: [taken, other] }) =>
    `Tell us the right ${labels.field(kunci)}: ${labels.day(taken)} or ${labels.day(other)}.`,
  'masukan/isian-wajib-hilang': ({ kunci }) => `Tell us the ${labels.field(kunci)}.`,
});
