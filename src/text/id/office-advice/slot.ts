import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';
import { levelAsked } from '../findings/slot-phrases.js';

/** What an office says about the level or a value of an indicator, in Indonesian. */
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
    `Buka dokumennya, lalu sebutkan yang belum disebut itu. Bila ternyata tidak terpenuhi, lengkapi dokumennya atau turunkan klaim.${levelAsked(args, args.klaim)}`,
  'indikator/ambang-rancu': ({ rancu }) =>
    `Cocokkan angkanya dengan dokumen dan sebutkan selengkapnya. Sebelum ada kepastian, yang diandalkan level ${rancu.lower}.`,
  'indikator/nilai-tak-wajar': ({ sebab }) =>
    sebab === 'di_atas_batas_tertinggi'
      ? 'Pastikan angka dan dasar hitungnya benar, dan siapkan penjelasannya.'
      : 'Cocokkan dengan dokumennya, lalu sebutkan angka yang benar.',
  'indikator/durasi-berlawanan': () =>
    'Cocokkan lama penciptaan pada dokumen dengan waktu uji coba dan waktu penerapan, lalu sebutkan mana yang keliru.',
  'indikator/basis-tak-dikenal': ({ daftar }) =>
    daftar.length === 0
      ? 'Tidak ada yang perlu diserahkan; dasar hitung itu akan kami hapus.'
      : `Sebutkan dasar hitung yang dipakai: ${labels.either(daftar.map(labels.code))}.`,
});
