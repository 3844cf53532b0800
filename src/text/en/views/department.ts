import type { DepartmentTexts } from '../../department-texts.js';
import type { Labels } from '../../labels.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from '../ui/count-noun.js';
import { makeDepartmentMessage } from './department-message.js';

/** The reports for single offices. */
export function makeDepartmentWords(labels: Labels): DepartmentTexts {
  const count = (value: number) => writeCount(value, labels);
  const known = (value: string | null) => (value === null ? 'not known yet' : labels.number(value));
  return {
    judul: (office) => `To be completed: ${office}`,
    tentang: (region, edition, day) => `${region} · ${edition} · checked on ${labels.day(day)}`,
    tenggat: (day) => `Please complete this by ${labels.day(day)}.`,
    keikutsertaan: {
      ada: (sent, held) =>
        held === 0
          ? `${countNoun(sent, 'innovation', labels)} sent.`
          : `${countNoun(sent, 'innovation', labels)} sent, ${count(held)} held back (not sent this year).`,
      ditahan: (held) => `${countNoun(held, 'innovation', labels)} held back, so none is sent this year.`,
      lewat_unit: (units) => `No innovation of its own yet; those known belong to ${labels.list(units)}.`,
      belum: 'No innovation reported yet.',
    },
    ajakan: 'Please propose at least one innovation that is in use, with its evidence.',
    status: ({ sesuai, belum_dipastikan, tidak_sesuai, tidak_terisi }) =>
      `Indicators: ${count(sesuai)} proven, ${count(belum_dipastikan)} not certain yet, ${count(tidak_sesuai)} not borne out, ${count(tidak_terisi)} empty.`,
    tanpa_level: (innovations) =>
      `The levels of the indicators are not known, only the maturity score: ${labels.list(innovations)}.`,
    rata: (claimed, proven) =>
      `Mean score of the innovations: claimed ${known(claimed)}, proven ${known(proven)}.`,
    dampak: (points) =>
      `Once all is put right, the index of the region gains ${labels.number(points)} points (empty indicators reckoned at level 1, others at the level claimed, or at the level already proven where that is higher).`,
    tugas: {
      judul: 'To be completed',
      keterangan:
        'What is worth most comes first. Worth: what the index of the region gains, in points, when that alone is put right.',
      tidak_ada: 'Nothing. Thank you.',
      kolom: {
        nomor: 'No.',
        inovasi: 'Innovation',
        indikator: 'Indicator',
        status: 'Status',
        poin: 'Worth',
        kekurangan: 'What is wanting',
        lakukan: 'What to do',
        diminta: 'What is asked',
        dokumen: 'Documents accepted',
      },
      profil: 'Profile of the innovation',
      perangkat_daerah: 'Office',
      semua_indikator: 'All indicators',
      tanpa_poin: '–',
      poin_tertulis: (points) => `${points} points`,
      level: (claimed, proven) => `claimed ${claimed}, proven ${proven}`,
      diminta: (level, words) => `Level ${level}: ${words}`,
      dokumen: (kinds) => `Documents accepted: ${kinds}`,
      lakukan: {
        tidak_terisi: 'State the claim and attach its evidence.',
        tidak_sesuai: 'Attach a document that bears out the level claimed, or lower the claim.',
        belum_dipastikan: 'Complete what is said about the document, so that the level becomes certain.',
        semua_indikator: 'Claim a level for every indicator and hand in its evidence.',
      },
    },
    inovasi: {
      judul: 'Status of every indicator',
      tidak_ada: 'No innovation yet.',
      ditahan: 'held back, not sent this year',
      skor: (claimed, proven) =>
        proven === null
          ? `claimed score ${labels.number(claimed)}`
          : `claimed score ${labels.number(claimed)}, proven ${labels.number(proven)}`,
      inisiator: (name) => `initiated by ${name}`,
      tanpa_level: 'Only the maturity score is known, without the level of every indicator.',
      kolom: { nomor: 'No.', indikator: 'Indicator', klaim: 'Claimed', terbukti: 'Proven', status: 'Status' },
    },
    temuan: {
      judul: 'All findings',
      keterangan:
        'Everything found about the innovations of this office, also mere hints. Findings of one indicator share their impact.',
      tidak_ada: 'No findings.',
      kolom: {
        tingkat: 'Severity',
        inovasi: 'Innovation',
        temuan: 'Finding',
        lakukan: 'What to do',
        poin: 'Impact',
        kode: 'Code',
      },
    },
    pengelola: {
      judul: 'Put right by the innovation office',
      keterangan: 'The innovation office of the region takes care of these; nothing is asked of you.',
      kolom: { inovasi: 'Innovation', temuan: 'Finding' },
    },
    daftar: {
      judul: (region) => `Reports by office: ${region}`,
      keterangan: 'Every office gets a report of its own and a short message for WhatsApp.',
      kolom: {
        perangkat_daerah: 'Office',
        inovasi: 'Innovations sent',
        ditahan: 'Held back',
        tugas: 'To be completed',
        poin: 'Worth (points)',
        berkas: 'Report',
        pesan: 'Message',
      },
      ditulis: (folder, offices, silent) =>
        `Reports and messages for ${countNoun(offices, 'office', labels)} written to ${folder}${silent === 0 ? '' : `; ${count(silent)} of them without an innovation yet`}.`,
    },
    lembar: {
      tugas: 'To be completed',
      indikator: 'Indicators',
      temuan: 'Findings',
      pengelola: 'Innovation office',
      daftar: 'List',
    },
    tenggat_lewat: (deadline, today) =>
      `Note: the deadline, ${labels.day(deadline)}, is over on the day of the check, ${labels.day(today)}.`,
    pesan: makeDepartmentMessage(labels),
  };
}
