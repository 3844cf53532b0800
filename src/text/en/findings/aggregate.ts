import type { AggregateFindings } from '../../../assess/findings/aggregate.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';

/** Sentences of `agregat/` in English. */
export const aggregateTexts = (labels: Labels): FindingTexts<AggregateFindings> => ({
  'agregat/kosong': {
    judul: 'Nothing to score yet',
    pesan: () => 'No innovation is sent and the SPD score is not known, so there is nothing to reckon with.',
    saran: () =>
      'Fill in the list of innovations and the SPD; make sure that at least one innovation is not marked "kirim: tidak".',
    penjelasan:
      'The index has three parts: the SPD score, the mean maturity of the innovations, and the score for the number of innovations. Without any of them there is no index. Usually the wrong file was opened, the sheet is still empty, or all innovations are held back.',
  },
  'agregat/yandas-kurang': {
    judul: 'Too few basic services represented',
    pesan: ({ syarat, terpenuhi, belum, skor_hilang }) =>
      `Of the urusan (fields of government) of basic services, ${terpenuhi === 0 ? 'none' : count(labels, terpenuhi)} of the ${count(labels, syarat)} required ${terpenuhi === 0 ? 'is' : 'are'} represented. Missing: ${labels.list(belum.map(quote))}. Therefore the score for the number of innovations is 0${Number(skor_hilang) === 0 ? '' : ` instead of ${labels.number(skor_hilang)}`}.`,
    saran: ({ syarat, terpenuhi, belum }) =>
      `Send innovations for at least ${count(labels, syarat - terpenuhi)}${terpenuhi === 0 ? '' : ' more'} urusan: ${labels.either(belum.map(quote))}. Also check the main urusan of the innovations you have: it may be misspelt or not the fitting one.`,
    penjelasan:
      'The score for the number of innovations is given only if enough of the six compulsory urusan of basic services are represented among the innovations sent; otherwise this part is 0 altogether, however many innovations there are. The 2026 edition requires 5 of 6. Only the main urusan counts, for instance "urusan: Kesehatan". An innovation that may not be reported does not represent its urusan, and a spelling that is merely similar does not count as proven.',
  },
  'agregat/di-bawah-pembagi': {
    judul: 'Fewer innovations than the divisor',
    pesan: ({ inovasi, pembagi }) =>
      `${inovasi === 0 ? 'No innovation is sent' : `The number of innovations sent is ${count(labels, inovasi)}`}, but the sum of the maturity scores is always divided by at least ${count(labels, pembagi)}.`,
    saran: ({ inovasi, pembagi }) =>
      `Prepare innovations that may be reported and send at least ${count(labels, pembagi - inovasi)}${inovasi === 0 ? '' : ' more'}.`,
    penjelasan:
      'Mean maturity is the sum of the scores of all innovations divided by their number, but the divisor is never smaller than the limit of the edition (12 in 2026). With 8 innovations of score 70, for instance, the mean is 8 x 70 / 12 = 46.67. Below the limit every further innovation raises the mean, whatever its score.',
  },
  'agregat/di-bawah-ambang-untung': {
    judul: 'This innovation lowers the index',
    pesan: ({ dasar, skor, ambang }) =>
      `The ${labels.code(dasar)} score of this innovation is ${labels.number(skor)}. Below ${labels.number(ambang)}, sending it makes the index of the region lower than holding it back.`,
    saran: ({ ambang, yandas_terpenuhi }) =>
      `Complete this innovation until its score is at least ${labels.number(ambang)}, or do not send it for now (write "kirim: tidak"). The figure holds if only this one is held back: hold back one at a time and check again after each.${yandas_terpenuhi ? '' : ' But first represent enough urusan of basic services: from then on every innovation adds to the score for the number of innovations, and this limit falls.'}`,
    penjelasan:
      'One more innovation adds to the score for the number of innovations, but it also joins the divisor of mean maturity. If its score is far below the mean, the loss is greater than the gain. An example from 2026: with 20 innovations of score 70, number 21 pays from a score of 62.02 on; with a score of 50 the index falls by 0.23. The limit is reckoned for one innovation with all others as they are now; holding back many at once can do harm, because the divisor does not fall below the limit of the edition and urusan of basic services may be lost. An innovation that may not be reported is not named here: its own finding already advises to hold it back.',
  },
  'agregat/perangkat-daerah-tanpa-inovasi': {
    judul: 'An office has no innovation yet',
    pesan: ({ nama }) => `${nama} is registered, but no innovation names it or a unit below it.`,
    saran: ({ nama }) =>
      `Ask ${nama} for a proposal, or check whether an innovation you have writes its name differently.`,
    penjelasan:
      'The register of offices in the inventory says who is expected to report, in the spirit of "one office, one innovation". The guide of the index does not demand it, so this is only a reminder. An innovation of a puskesmas or a school counts for its office if the parent is named, for instance "induk: Dinas Kesehatan". Different names can be brought together with "alias" or "singkatan".',
  },
  'agregat/deklarasi-berbeda': {
    judul: 'Announced figures disagree',
    pesan: ({ apa, kelompok, dinyatakan, terbaca }) => {
      const announced = count(labels, dinyatakan);
      const read = count(labels, terbaca);
      if (apa === 'jumlah_rincian')
        return `The announced number of innovations is ${announced}, but its breakdown adds up to ${read}.`;
      if (apa === 'jumlah_inovasi')
        return `The announced number of innovations is ${announced}, but the inventory holds ${read}.`;
      return `For the group ${labels.code(kelompok ?? '')} the announced number is ${announced}, but the inventory holds ${read}.`;
    },
    saran: ({ apa }) =>
      apa === 'jumlah_rincian'
        ? 'Compare the total with its breakdown and correct the figure that is wrong.'
        : 'Look for innovations that are missing or listed twice, or correct the announced figure.',
    penjelasan:
      'Figures in letters, speeches and lists often disagree. They do not change the index, but a difference usually means that an innovation was left out or entered twice. All innovations of the files are counted, also those held back. Groups are compared only if every innovation states "jenis_unit", for instance puskesmas; those without a group of their own belong to "perangkat_daerah".',
  },
  'agregat/zona-pembulatan': {
    judul: 'The predikat depends on rounding',
    pesan: ({ dasar, indeks_tepat, batas, predikat, tanpa_pembulatan }) =>
      `The index (${labels.list(dasar.map(labels.code))}) is exactly ${labels.number(indeks_tepat)}. It reaches ${predikat} only by being rounded to ${labels.number(batas)}; without rounding it is ${tanpa_pembulatan}.`,
    saran: ({ batas }) =>
      `Raise the score a little until the index before rounding is at least ${labels.number(batas)}.`,
    penjelasan:
      'The index is reported with two decimals, while the reckoning gives more. It is not certain whether the predikat is decided before or after rounding, so both readings are named. An example from 2026: 65.006 is rounded to 65.01 and reads as Sangat Inovatif, although without rounding it is still Inovatif. One more piece of evidence is usually enough to leave this zone.',
  },
  'agregat/edisi-bukan-resmi': {
    judul: 'This edition is not fully official',
    pesan: ({ kode, status }) =>
      `The catalog of edition ${kode} says of itself: ${labels.code(status)}. An index reckoned with it is an estimate.`,
    saran: () =>
      'Use the figures for preparation only, and compare them with the official guide as soon as it is available.',
    penjelasan:
      'Every edition says how official it is. Some were put together from incomplete texts, are provisional, or are a forecast for a coming year. Their limits and formulas may differ from the real assessment, so index and predikat should not be quoted as official results.',
  },
});

function count(labels: Labels, number: number): string {
  return labels.number(String(number));
}

/** Names of urusan contain commas and "dan", so in a list each needs its own bounds. */
function quote(name: string): string {
  return `"${name}"`;
}
