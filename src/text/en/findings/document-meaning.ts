import type { DocumentMeaningFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { writeChoice } from '../../write-choice.js';
import { documentName } from './document-phrases.js';

type Repeated = DocumentMeaningFindings['bukti/unsur-berulang'];

/** What is counted, by the way it is told apart. */
const COUNTED: Readonly<Record<Repeated['sebagai'], { readonly one: string; readonly many: string }>> = {
  daftar: { one: 'element', many: 'elements' },
  perangkat_daerah: { one: 'perangkat daerah', many: 'perangkat daerah' },
  daerah_lain: { one: 'region', many: 'regions' },
};

/** About what a document is said to show, in English. */
export const documentMeaningTexts = (labels: Labels): FindingTexts<DocumentMeaningFindings> => ({
  'bukti/unsur-berulang': {
    judul: 'The same element named repeatedly',
    pesan: (args) => {
      const { sebagai, unsur, dihitung } = args;
      const counted = `one ${COUNTED[sebagai].one}${sebagai === 'daerah_lain' ? '' : ` (${labels.code(dihitung)})`}`;
      return unsur.length > 1
        ? `${documentName(args, labels)}: ${labels.list(unsur)} count as ${counted}.`
        : `${documentName(args, labels)}: ${labels.list(unsur)} is named more than once but counts as ${counted}.`;
    },
    saran: ({ sebagai }) => `Add other, different ${COUNTED[sebagai].many}, or lower the claim.`,
    penjelasan:
      'What counts is what differs: units of one perangkat daerah are one perangkat daerah, a region stays one region in two spellings, and a kind of actor stays one however many represent it. This finding appears where the claim would hold only if all were counted separately. Units are recognised by their names and by the register in the inventory.',
  },
  'bukti/unsur-tak-dikenal': {
    judul: 'Unknown element',
    pesan: (args) => {
      const hint = args.saran === undefined ? '' : ` Is ${writeChoice(args.saran, labels)} meant?`;
      return `${documentName(args, labels)}: "${args.unsur}" is not an element that counts.${hint}`;
    },
    saran: ({ daftar }) => `Use one of ${labels.either(daftar.map((code) => writeChoice(code, labels)))}.`,
    penjelasan:
      'This indicator counts elements of a closed list; others add nothing. Write the group, not the name of a person or body. Example: "unsur: [pemerintah, akademisi, media]".',
  },
  'bukti/unsur-tergabung': {
    judul: 'Several names in one entry',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.unsur}" is counted as one, for it is not clear whether several are meant.`,
    saran: ({ sebagai }) =>
      sebagai === 'daerah_lain'
        ? 'If several regions are meant, write each as an entry of its own, with the word Kabupaten or Kota.'
        : 'If several are meant, write each as an entry of its own.',
    penjelasan:
      'One entry of unsur should give one name. An entry that gives several is divided only where every part is sure: regions with the word Kabupaten or Kota, offices with the word Dinas, Badan or the like. All else counts as one, since some names hold the word "dan" or a comma. Correct is: "unsur: [Kabupaten Tapin, Kota Banjarbaru]".',
  },
  'bukti/daerah-sendiri': {
    judul: 'Replication in the own region',
    pesan: (args) =>
      `${documentName(args, labels)}: ${args.daerah} is the own region and does not count as one that replicates.`,
    saran: () =>
      'Name other regions that replicate the innovation, with their documents, or lower the claim.',
    penjelasan:
      'Replication means that another region uses the innovation. Use in districts, villages or units of the own region does not count. Example: "unsur: [Kabupaten Tapin, Kota Banjarbaru]".',
  },
  'bukti/pilihan-tak-dikenal': {
    judul: 'Unknown choice',
    pesan: (args) => {
      const hint = args.saran === undefined ? '' : ` Is ${writeChoice(args.saran, labels)} meant?`;
      return `${documentName(args, labels)}: the choice "${args.ditemukan}" is not in the list of this indicator.${hint}`;
    },
    saran: ({ daftar }) => `Use one of ${labels.either(daftar.map((code) => writeChoice(code, labels)))}.`,
    penjelasan:
      'The level of this indicator is decided by a choice from a closed list, and other choices give none. The list may differ between editions. Example: "pilihan: daring".',
  },
  'bukti/penandatangan-kurang': {
    judul: 'Signatory does not fit',
    pesan: (args) =>
      `${documentName(args, labels)} is signed by ${labels.code(args.penandatangan)}; asked is ${labels.either(args.diminta.map(labels.code))}.`,
    saran: () => 'Attach a document signed by the official asked for, correct the field, or lower the claim.',
    penjelasan:
      'The rank of the signatory decides the level: an assignment by the head of an office is worth level 2, while level 3 asks for the signature of the regional head or on their behalf. A decree said to be on behalf of the regional head but signed in own name contradicts its kind. Example: "penandatangan: kdh".',
  },
  'bukti/monev-internal': {
    judul: 'Study made inside the office',
    pesan: (args) =>
      `${documentName(args, labels)} is claimed as an external evaluation but signed by ${labels.code(args.penandatangan)}.`,
    saran: () =>
      'Attach research or a study by an outside party, such as a university; if this report is internal, make it a report of monitoring (kind of document: laporan_monev) and adjust the claim.',
    penjelasan:
      'The highest level of monitoring and evaluation asks for a judgement from outside. A report made and signed inside the regional government is easily judged internal, which is level 1. If the researchers do come from outside, write "penandatangan: luar".',
  },
  'bukti/baru-minat': {
    judul: 'Letters only, no replication yet',
    pesan: (args) =>
      `${documentName(args, labels)}: the replication is shown by an exchange of letters only, which is easily judged mere interest.`,
    saran: () =>
      'Attach a replication document, a cooperation agreement or a statement of the region that applies the innovation.',
    penjelasan:
      'Replication is proven if another region has applied the innovation. A request, a visit or a letter of interest shows interest only. Letters still count here, but should have proof of use beside them.',
  },
  'bukti/bukan-tentang-inovasi': {
    judul: 'Survey not about the innovation',
    pesan: (args) =>
      `${documentName(args, labels)} does not contain the name of the innovation, so it seems to be a survey of the whole office.`,
    saran: () =>
      'Attach a satisfaction survey of the service of this innovation; if the name of the innovation is in it, state it (field memuat: nama_inovasi).',
    penjelasan:
      'What is assessed is the monitoring and evaluation of the innovation. The yearly satisfaction survey of the whole office says nothing about one innovation. Example: "memuat: [nama_inovasi]".',
  },
});
