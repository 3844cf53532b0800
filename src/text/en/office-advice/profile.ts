import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';

/** What an office says about its innovation as a whole, in English. */
export const profileAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'profil/penerapan-di-luar-jendela'
  | 'profil/penerapan-terlalu-baru'
  | 'profil/tahapan-bukan-penerapan'
  | 'profil/urutan-tanggal'
  | 'profil/tanggal-masa-depan'
  | 'profil/kriteria-tidak-terpenuhi'
  | 'profil/kriteria-belum-dinyatakan'
  | 'profil/koordinat-janggal'
  | 'profil/urusan-tak-dikenal'
  | 'profil/nama-mirip'
  | 'profil/kematangan-saja'
  | 'profil/kematangan-berbeda'
  | 'profil/kematangan-di-luar-batas'
  | 'profil/lampiran-salah'
  | 'agregat/perangkat-daerah-tanpa-inovasi'
> => ({
  'profil/penerapan-di-luar-jendela': ({ pengembangan, pasti }) => {
    if (!pasti) return 'Tell us the dates of application and development to the day.';
    return pengembangan === undefined
      ? 'If the innovation was developed within that period, tell us when; if not, it is not sent.'
      : 'Compare both dates with the documents; if they are right, this innovation is not sent.';
  },
  'profil/penerapan-terlalu-baru': ({ pasti }) =>
    pasti
      ? 'Tell us the right date if this one is wrong; if it is right, the innovation is reported in the next edition.'
      : 'Tell us the date of application to the day.',
  'profil/tahapan-bukan-penerapan': () =>
    'Tell us if the innovation has been applied; if not, it is not sent yet.',
  'profil/urutan-tanggal': ({ lebih_dulu, sesudahnya }) =>
    `Compare ${labels.field(lebih_dulu)} and ${labels.field(sesudahnya)} with the documents and tell us the right date.`,
  'profil/tanggal-masa-depan': ({ kunci }) =>
    `Tell us the right ${labels.field(kunci)}, or that it has not happened yet.`,
  'profil/kriteria-tidak-terpenuhi': () =>
    'Tell us if that answer is wrong; if it is right, this innovation cannot be sent.',
  'profil/kriteria-belum-dinyatakan': () => 'Answer each of these criteria with yes or no.',
  'profil/koordinat-janggal': ({ saran }) =>
    saran === undefined
      ? 'Tell us the right coordinates, latitude then longitude, such as -3.41, 114.85.'
      : `Tell us the right coordinates, latitude then longitude; perhaps ${saran}.`,
  'profil/urusan-tak-dikenal': ({ saran }) =>
    saran === undefined
      ? 'Tell us its urusan from the official list, such as Kesehatan.'
      : `Tell us whether "${saran}" is meant; if not, name its urusan from the official list.`,
  'profil/nama-mirip': () => 'Tell us whether these are two innovations or one; if one, which name is used.',
  'profil/kematangan-saja': () => 'Claim a level for every indicator and hand in its evidence.',
  'profil/kematangan-berbeda': () =>
    'Check the level claimed for every indicator and tell us which is wrong.',
  'profil/kematangan-di-luar-batas': () =>
    'Tell us the right score from the official result, or claim a level for every indicator and hand in its evidence.',
  'profil/lampiran-salah': (args) => aboutAttachment(args, labels),
  'agregat/perangkat-daerah-tanpa-inovasi': () =>
    'Propose at least one innovation that is applied, with its evidence; if you have done so, tell us its name.',
});

function aboutAttachment(
  { sebab, format, saran }: ProfileFindings['profil/lampiran-salah'],
  labels: Labels,
): string {
  switch (sebab) {
    case 'format':
      return `Save the attachment as ${labels.either(format.map((ending) => ending.toUpperCase()))} and hand it in.`;
    case 'tak_terbuka':
      return 'Hand in a file that opens without a password.';
    case 'terlalu_besar':
      return 'Make the file smaller, for example by scanning at 150-200 dpi, and hand it in again.';
    case 'salinan':
      return 'Tell us whether that copy is meant; if not, hand in the right file.';
    case 'hilang':
    case 'di_luar_folder':
      return saran === undefined
        ? 'Hand in the file; if you have done so, tell us.'
        : `Tell us whether "${saran}" is meant; if not, hand in the file.`;
  }
}
