import type { Labels } from '../../labels.js';
import type { LetterTexts } from '../../letter-texts.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from '../ui/count-noun.js';

const DOTS = '………………………………';

/** The same letter in English. */
export function makeLetterWords(labels: Labels): LetterTexts {
  return {
    judul: 'MEMORANDUM',
    kop: {
      pemda: (region) => `GOVERNMENT OF ${region.toUpperCase()}`,
      unit: '[NAME OF THE OFFICE]',
      alamat: '[address, telephone, website, e-mail]',
    },
    isian: {
      yth: 'To',
      dari: 'From',
      tembusan: 'Copy',
      tanggal: 'Date',
      nomor: 'Number',
      sifat: 'Priority',
      lampiran: 'Attachment',
      hal: 'Subject',
    },
    yth: (region) => `The heads of all offices of the government of ${region}`,
    sifat: 'Urgent',
    lampiran: '1 (one) document',
    tanpa_lampiran: '-',
    hal: (region, year) => `Evidence for the innovation index of ${region}, ${year}`,
    titik: DOTS,
    pembuka: (edition, region) =>
      `For the assessment ${edition}, the innovations of ${region} have been checked, with the following result:`,
    hasil: (sent, offices, day) =>
      `By ${labels.day(day)}, ${countNoun(sent, 'innovation', labels)} of ${countNoun(offices, 'office', labels)} had been checked:`,
    tanpa_berkas: 'Evidence files were not opened; only what the inventory says was checked.',
    kolom_skor: { bacaan: 'Reading', indeks: 'Index', predikat: 'Predikat' },
    belum_diketahui: 'not known yet',
    arti_skor: {
      klaim: 'by the levels claimed',
      jika_dipastikan: 'if all that is not stated turns out well',
      terbukti: 'what the evidence surely bears out',
      terverifikasi: 'as a person judged',
    },
    jarak: (predikat, border, kind, lacking) =>
      `To reach ${predikat} (an index of ${labels.number(border)}), the ${kind} index is still ${labels.number(lacking)} points short.`,
    tertinggi: (predikat) => `The highest predikat, ${predikat}, is reached.`,
    celah: (gap, unsure) => (unsure === undefined ? `${gap}.` : `${gap}; ${unsure}.`),
    tabel: {
      pengantar: (isAttached) =>
        isAttached
          ? 'What is to be completed, of the indicators of the region (SPD) and of the innovations of every office, is listed in the attachment.'
          : 'What is to be completed:',
      judul: (region, year) => `Gaps in the evidence by office, innovation index of ${region}, ${year}`,
      kolom: {
        nomor: 'No.',
        perangkat_daerah: 'Office',
        inovasi: 'Innovations',
        tidak_terisi: 'Empty',
        tidak_sesuai: 'Not borne out',
        belum_dipastikan: 'Not certain',
        nilai: 'Worth (points)',
        didahulukan: 'To be done first',
      },
      jumlah: 'Total',
      spd: 'The region itself (SPD indicators)',
      tanpa: '–',
      keterangan: (gain, spdApart, isShortened) =>
        `Empty, not borne out and not certain: numbers of indicators. Worth: what the index of the region gains once all is completed. ${
          gain
            ? 'The worth in the row Total is that of all rows together; those of single rows do not add up, because they share one formula.'
            : 'The worth is not added up, because it cannot be reckoned yet.'
        } ${spdApart ? 'The gap counts indicators of innovations alone, so the row of the SPD is not part of it. ' : ''}A – stands for none or not known.${
          isShortened ? ' The full list goes to every office in a report of its own.' : ''
        }`,
      tanpa_level: (innovations, more) =>
        `${labels.list(more === 0 ? innovations : [...innovations, countNoun(more, 'other innovation', labels)])}: claim a level for every indicator and hand in its evidence`,
      lainnya: (others) => `and ${writeCount(others, labels)} more`,
      tidak_ada: 'No office has anything left to complete.',
    },
    belum: (offices) =>
      `Offices without an innovation so far: ${labels.list(offices)}. They are asked to propose at least one that is in use, with its evidence.`,
    ditahan: (offices) =>
      `Offices whose innovations are all held back, so that none is sent: ${labels.list(offices)}.`,
    tenggat: (day) =>
      `Please let us have all this by ${day === undefined ? DOTS : labels.day(day)}, as data once sent can no longer be corrected.`,
    penutup: 'Thank you for your attention and cooperation.',
    tanda_tangan: { jabatan: `Head of ${DOTS},`, nama: DOTS, nip: 'NIP ……………………' },
    lampiran_nota: 'ATTACHMENT TO THE MEMORANDUM',
  };
}
