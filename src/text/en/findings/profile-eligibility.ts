import type { ProfileFindings } from '../../../assess/findings/profile.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** The findings that say whether, and when, an innovation may be reported. */
type EligibilityFindings = Pick<
  ProfileFindings,
  | 'profil/penerapan-di-luar-jendela'
  | 'profil/penerapan-terlalu-baru'
  | 'profil/tahapan-bukan-penerapan'
  | 'profil/urutan-tanggal'
  | 'profil/tanggal-masa-depan'
  | 'profil/kriteria-tidak-terpenuhi'
  | 'profil/kriteria-belum-dinyatakan'
>;

/** Sentences about eligibility and dates, in English. */
export const eligibilityTexts = (labels: Labels): FindingTexts<EligibilityFindings> => ({
  'profil/penerapan-di-luar-jendela': {
    judul: 'Applied before the period of this edition',
    pesan: ({ penerapan, pengembangan, dari, sampai, pasti }) => {
      const range = labels.range([{ dari, sampai }]);
      if (!pasti) return `It is not certain that this innovation was applied or developed within ${range}.`;
      const development =
        pengembangan === undefined
          ? 'no date of further development is stated'
          : `its further development (${labels.day(pengembangan)}) lies outside it as well`;
      return `The date of application, ${labels.day(penerapan)}, lies outside ${range}, and ${development}. The innovation cannot be reported in this edition.`;
    },
    saran: ({ pengembangan, pasti }) => {
      if (!pasti) return 'Write the dates of application and development to the day, such as 2024-06-01.';
      return pengembangan === undefined
        ? 'If the innovation was developed further within that period, fill in the date of development (waktu_pengembangan); if not, do not send it this year (write "kirim: tidak").'
        : 'Check both dates against the documents; if they are right, do not send the innovation this year (write "kirim: tidak").';
    },
    penjelasan:
      'Innovations are assessed if they were applied between 1 January two years before the year of the edition and 31 December of the year before it; for edition 2026 that is 1 January 2024 to 31 December 2025. Older ones are accepted only if developed further within that period. One that is not eligible is taken to score zero but to stay in the divisor (an assumption), which lowers the index. Example: "waktu_penerapan: 2021-05-01" with "waktu_pengembangan: 2025-03-01".',
  },
  'profil/penerapan-terlalu-baru': {
    judul: 'Applied after the period of this edition',
    pesan: ({ penerapan, sampai, pasti }) =>
      pasti
        ? `The date of application, ${labels.day(penerapan)}, lies after the limit of ${labels.day(sampai)}. The innovation cannot be reported in this edition yet.`
        : `The date of application, ${labels.day(penerapan)}, may lie after the limit of ${labels.day(sampai)}.`,
    saran: ({ pasti }) =>
      pasti
        ? 'Correct the date if it is mistyped; if it is right, do not send the innovation this year (write "kirim: tidak") and report it in the next edition.'
        : 'Write the date of application to the day, such as 2025-06-01.',
    penjelasan:
      'An innovation applied after 31 December of the year before the edition cannot be reported yet. It is taken to score zero and to add nothing to the number of innovations, but to stay in the divisor (an assumption). Held back, it can still be reported in the next edition, whose period is expected to cover its date.',
  },
  'profil/tahapan-bukan-penerapan': {
    judul: 'Not at the stage of application',
    pesan: ({ tahapan }) =>
      `The stage of the innovation is still ${labels.code(tahapan)}; what is assessed are innovations that are applied.`,
    saran: () =>
      'Update the stage if the innovation is applied by now; if not, hold it back with "kirim: tidak".',
    penjelasan:
      'The official form knows three stages: inisiatif, uji coba (trial) and penerapan (application). That only the last is assessed is how this program reads the guide, so an innovation at another stage is in doubt, not refused. Example: "tahapan: penerapan".',
  },
  'profil/urutan-tanggal': {
    judul: 'Dates in the wrong order',
    pesan: ({ lebih_dulu, tanggal_lebih_dulu, sesudahnya, tanggal_sesudahnya }) =>
      tanggal_lebih_dulu === tanggal_sesudahnya
        ? `The ${labels.field(sesudahnya)} equals the ${labels.field(lebih_dulu)} (${labels.day(tanggal_sesudahnya)}) but should come after it.`
        : `The ${labels.field(sesudahnya)} (${labels.day(tanggal_sesudahnya)}) comes before the ${labels.field(lebih_dulu)} (${labels.day(tanggal_lebih_dulu)}).`,
    saran: ({ lebih_dulu, sesudahnya }) =>
      `Check the ${labels.field(lebih_dulu)} and the ${labels.field(sesudahnya)} against the documents and correct the wrong one.`,
    penjelasan:
      'A trial is not later than the application, and further development comes after it. Reversed dates are mostly slips, or day and month swapped, and may move the innovation out of the period that counts. A date of month or year precision counts as reversed only if nothing else is possible.',
  },
  'profil/tanggal-masa-depan': {
    judul: 'Date still to come',
    pesan: ({ kunci, tanggal, hari_ini }) =>
      `The ${labels.field(kunci)} is ${labels.day(tanggal)}, which has not come yet on the day of the check (${labels.day(hari_ini)}).`,
    saran: ({ kunci }) => `Correct the ${labels.field(kunci)}; leave it blank if it has not happened.`,
    penjelasan:
      'The dates of trial, application and development record what has happened. A date still to come is mostly a mistyped year, or a plan that may not be reported yet.',
  },
  'profil/kriteria-tidak-terpenuhi': {
    judul: 'Criteria of an innovation not met',
    pesan: ({ kriteria }) =>
      `Criteria stated as not met: ${labels.list(kriteria.map(labels.field))}. The innovation may not be reported.`,
    saran: () =>
      'Correct the answer if it is wrong; if it is right, hold the innovation back with "kirim: tidak".',
    penjelasan:
      'Article 6 of PP 38/2017 asks for all five criteria at once: renewal, benefits, no burden or restriction, within the authority of the region, replicable. An innovation that fails one of them is taken to score zero but to stay in the divisor (an assumption).',
  },
  'profil/kriteria-belum-dinyatakan': {
    judul: 'Criteria of an innovation not stated',
    pesan: ({ kriteria }) => `Criteria not answered yet: ${labels.list(kriteria.map(labels.field))}.`,
    saran: () => 'Answer every criterion with ya (yes) or tidak (no) in the field kriteria.',
    penjelasan:
      'Article 6 of PP 38/2017 asks for all five criteria at once. Until they are answered the innovation counts, but its eligibility is not certain. Example: "kriteria: {pembaharuan: ya, manfaat: ya, tanpa_beban: ya, kewenangan: ya, replikasi: ya}".',
  },
});
