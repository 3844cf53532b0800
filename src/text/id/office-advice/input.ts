import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says where a value of its own could not be read, in Indonesian. */
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
      ? `Sebutkan ${labels.field(kunci)} yang benar.`
      : `Sebutkan ${labels.field(kunci)} yang benar; apakah ${angka}?`,
  'masukan/pilihan-tak-dikenal': ({ kunci, saran, daftar }) => {
    const asked = `Sebutkan ${labels.field(kunci)} yang dimaksud: ${labels.either(daftar.map(labels.code))}.`;
    return saran === undefined ? asked : `${asked} Mungkin ${labels.code(saran)}.`;
  },
  'masukan/angka-rancu': ({ kunci, bacaan: [whole, fraction], maks }) =>
    maks === undefined
      ? `Sebutkan ${labels.field(kunci)} yang benar: bilangan bulat ${whole}, atau pecahan ${labels.number(fraction)}.`
      : `Sebutkan ${labels.field(kunci)} yang benar, paling tinggi ${labels.number(maks)}.`,
  'masukan/tanggal-rancu': ({ kunci, bacaan: [taken, other] }) =>
    `Sebutkan ${labels.field(kunci)} yang benar: ${labels.day(taken)} atau ${labels.day(other)}.`,
  'masukan/isian-wajib-hilang': ({ kunci }) => `Sebutkan ${labels.field(kunci)}.`,
});
