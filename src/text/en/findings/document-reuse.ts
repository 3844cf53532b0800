import type { DocumentFileFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName, someOf } from './document-phrases.js';

type ReuseFindings = Pick<
  DocumentFileFindings,
  | 'bukti/berkas-dipakai-ulang'
  | 'bukti/berkas-rangkap'
  | 'bukti/berkas-untuk-banyak-kegiatan'
  | 'bukti/kolase'
  | 'bukti/identitas-berbeda'
  | 'bukti/nomor-sama-berkas-beda'
>;

export const documentReuseTexts = (labels: Labels): FindingTexts<ReuseFindings> => ({
  'bukti/berkas-dipakai-ulang': {
    judul: 'File used for several innovations',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" is also used for ${someOf(args.lain, args.jumlah, labels)}.`,
    saran: () => 'Attach a document of this innovation, or correct the record that was mixed up.',
    penjelasan:
      'Every innovation has to be proven by documents of its own; the same file under two of them is easily judged a mismatch for both. Regulations, decrees and documents of planning and budget may be shared, because one paper covers many innovations. If this document does name both, add a note and make sure that each name is in it.',
  },
  'bukti/berkas-rangkap': {
    judul: 'One file for several indicators',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" is used for indicators ${labels.list(args.indikator)}.`,
    saran: () => 'Attach a different document for each indicator, with the contents it asks for.',
    penjelasan:
      'Every indicator asks for other contents, so one picture or report seldom proves two. Decrees, assignment letters and orders may stand under several, because they name the team, its roles and its offices at once. If this file does contain everything, note which page is meant.',
  },
  'bukti/berkas-untuk-banyak-kegiatan': {
    judul: 'One file for several events',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" is used for ${args.kegiatan.length} events (${labels.list(args.kegiatan)}).`,
    saran: () =>
      'Attach the attendance list and the decree, duty letter or invitation of each event; do not count an event without papers of its own.',
    penjelasan:
      'Training is counted by event, and each event needs papers of its own. One set of papers used for several events is judged as one event. One certificate is enough for the whole indicator.',
  },
  'bukti/kolase': {
    judul: 'One picture for several methods',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" is used for ${labels.list(args.pilihan.map(labels.code))}, but one picture counts for one method only.`,
    saran: () => 'Attach a picture of its own for each method.',
    penjelasan:
      'This indicator counts the methods by which information is given, and each has to be shown by a picture of its own. A collage counts for one method only. Separate the pictures and write one evidence record for each file.',
  },
  'bukti/identitas-berbeda': {
    judul: 'One file, two identities',
    pesan: (args) => {
      const write = (value: string) => (args.isian === 'tanggal' ? labels.day(value) : `"${value}"`);
      return `${documentName(args, labels)}: the ${labels.field(args.isian)} of "${args.berkas}" is ${write(args.tertulis)} here and ${write(args.lain)} elsewhere.`;
    },
    saran: ({ isian }) => `Open the file and write the same ${labels.field(isian)} everywhere.`,
    penjelasan:
      'A document has one number and one date. If two records of the same file differ, one of them is wrong, and a field that differs from the paper is judged a mismatch. If the file holds several documents, split it into one file for each.',
  },
  'bukti/nomor-sama-berkas-beda': {
    judul: 'One document under several file names',
    pesan: (args) =>
      `${documentName(args, labels)}: the document numbered "${args.nomor}" of ${labels.day(args.tanggal)} stands in ${args.jumlah} files: ${someOf(args.berkas, args.jumlah, labels)}.`,
    saran: () => 'Choose one scan that is complete and legible and use it everywhere, or correct the number.',
    penjelasan:
      'The same kind, number and date mean the same document. Kept under several names, nobody can tell which scan is complete and signed, and a bad one is easily uploaded. Copies of the same file name in the folders of several innovations are not warned about.',
  },
});
