import type { FileTextFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

/** What OCR read is less sure, and every sentence that rests on it says so. */
function reader(sumber: 'lapisan_teks' | 'ocr'): string {
  return sumber === 'ocr' ? 'read by OCR' : 'read by machine';
}

/** About the words of a document, in English. */
export const fileWordTexts = (labels: Labels): FindingTexts<FileTextFindings> => ({
  'bukti/nama-tidak-tampak': {
    judul: 'Name of the innovation not seen',
    pesan: (args) => {
      const missing = `${documentName(args, labels)}: the name "${args.nama_inovasi}" was not found in "${args.berkas}" (${reader(args.sumber)})`;
      return args.cuplikan === ''
        ? `${missing}.`
        : `${missing}; the likest words are "${args.cuplikan}" (${args.skor}%).`;
    },
    saran: () =>
      'Open the document: if the name is there, ignore this finding; if not, attach the page or paper that has it.',
    penjelasan:
      'A document that does not name the innovation is often judged a mismatch, because nobody can tell what it proves. Case, blanks and hyphens make no difference, and short and long forms are known. A machine may err; whoever reads the document decides.',
  },
  'bukti/nomor-tidak-cocok': {
    judul: 'Number differs from the file',
    pesan: (args) =>
      `${documentName(args, labels)}: the number is written "${args.tertulis}", in "${args.berkas}" stands ${labels.list(args.terbaca.map(quote))} (${reader(args.sumber)}).`,
    saran: () => 'Compare with the paper and correct the number in the inventory, or replace the file.',
    penjelasan:
      'Assessors compare the number on the form with the paper attached. Different ways to write it ("Nomor 12 Tahun 2024" and "12/2024") and letters that scanning confuses count as the same. If it still differs, the files may be swapped.',
  },
  'bukti/tanggal-tidak-cocok': {
    judul: 'Date differs from the file',
    pesan: (args) => {
      const source = args.sumber === 'kamera' ? 'noted by the camera' : reader(args.sumber);
      return `${documentName(args, labels)}: the date is written ${labels.day(args.tertulis)}, in "${args.berkas}" stands ${labels.list(args.terbaca.map(labels.day))} (${source}).`;
    },
    saran: () =>
      'Compare with the paper or photo and correct the date in the inventory, or replace the file.',
    penjelasan:
      'The date decides whether a document is of the time asked for, so assessors look at it on the paper. A date of which only year or month is written agrees with every day in it. The date of a photo is noted by the camera and wrong if its clock is.',
  },
  'bukti/jenis-tidak-cocok': {
    judul: 'Kind of document differs from its contents',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" looks like ${labels.either(args.terbaca.map(labels.paperSign))} (${reader(args.sumber)}).`,
    saran: () =>
      'Look at the title of the paper: correct the kind in the inventory, or attach the document meant.',
    penjelasan:
      'The title of a paper tells its kind: a Renja is no RKPD, an SOP no technical guide, and a decision of a head of office none of the head of the region unless "on behalf of". A wrong kind makes a document a mismatch however good it is.',
  },
  'bukti/isi-tidak-tampak': {
    judul: 'Contents asked for not seen',
    pesan: (args) =>
      `${documentName(args, labels)}: ${labels.list(args.isi.map(labels.content))} not found in "${args.berkas}" (${reader(args.sumber)}).`,
    saran: () => 'Open the document and make sure; if it is not there, complete or replace the document.',
    penjelasan:
      'Some contents show in words: the role of each person, how long a service takes, a summary. If the words are not found, an annex may be missing. What the inventory states is not changed by what a machine reads.',
  },
  'bukti/sorotan-tidak-tampak': {
    judul: 'Highlight not seen',
    pesan: (args) => `${documentName(args, labels)}: no highlighted line was seen in "${args.berkas}".`,
    saran: () => 'Highlight the line of this innovation, then save the PDF.',
    penjelasan:
      'In budget and planning papers the line that supports the innovation has to be highlighted, so that assessors find it. PDF highlights and coloured bars behind words are seen. In a scan the colour is part of the picture and is not checked.',
  },
  'bukti/tanda-tangan-tidak-tampak': {
    judul: 'Signature not seen by the machine',
    pesan: (args) =>
      `${documentName(args, labels)}: the machine saw no signature in "${args.berkas}", which holds neither a picture nor an electronic signature.`,
    saran: () =>
      'Open the document; if it is not signed indeed, attach a scan of the signed paper, or the one with the electronic signature.',
    penjelasan:
      'A signature by hand is mostly kept as a picture, and an electronic one is noted in the file. A file without either often is a draft from the word processor, but a signature may also be drawn in strokes, which the machine does not know as one. Where there is any picture, such as a logo, nothing is said.',
  },
  'bukti/persentase-tidak-cocok': {
    judul: 'Percentage differs from the recap',
    pesan: (args) =>
      `${documentName(args, labels)}: ${labels.number(args.tertulis)} % is written, in "${args.berkas}" stands ${labels.list(args.terbaca.map((percent) => `${labels.number(percent)} %`))} (${reader(args.sumber)}).`,
    saran: () => 'Work it out from the recap again, then correct the value in the inventory, or the recap.',
    penjelasan:
      'The level depends on the percentage of complaints settled, and assessors look for it in the row with the sum. Up to half a percent is taken for rounding. A machine may misread a table, so look at the recap first.',
  },
  'bukti/jumlah-orang-tidak-cocok': {
    judul: 'Number of recipients differs from the list',
    pesan: (args) =>
      `${documentName(args, labels)}: ${labels.number(args.tertulis)} people are written, in "${args.berkas}" stands a total of ${labels.number(String(args.terbaca))} (read by machine).`,
    saran: () => 'Count again from the list, then correct the value in the inventory if it is wrong.',
    penjelasan:
      'The level of the benefit depends on the number of people, and assessors look for it in the list of recipients. Only lists that clearly state one total are compared, such as "Jumlah penerima : 120 orang". A machine may err, so look at the list first.',
  },
  'bukti/tahun-tidak-cocok': {
    judul: 'Year differs from the title of the document',
    pesan: (args) =>
      `${documentName(args, labels)}: the year ${args.tertulis} is written, in the title of "${args.berkas}" stands ${args.terbaca} (read by machine).`,
    saran: () => 'Look at the title, then correct the year in the inventory or replace the file.',
    penjelasan:
      'Budgets and plans count by their year, which is printed in their title. Only titles that clearly bear one year are compared. A machine may err, so look at the document first.',
  },
  'bukti/lampiran-tidak-tampak': {
    judul: 'Annex perhaps left out',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" has one page only.`,
    saran: () => 'Make sure that the annex with the name of the innovation or the team is scanned too.',
    penjelasan:
      'Regulations and decisions mostly list innovations or teams in an annex. A single page often means that the annex was left behind, though the name stands just there. If everything fits on one page, ignore this.',
  },
  'bukti/terbaca-mesin': {
    judul: 'Read by machine',
    pesan: (args) => {
      const fields = args.isian.map((field) => writeField(field, labels));
      const contents = args.memuat.map(labels.content);
      return `${documentName(args, labels)}: read in "${args.berkas}": ${labels.list([...fields, ...contents])}.`;
    },
    saran: () =>
      "Compare with the document and write it into the inventory, so that it is the office's own word.",
    penjelasan:
      'Open fields are completed from the file, so that the proven index is not too low. What the office states is never changed. A machine may err, so make sure before uploading.',
  },
  'bukti/terbaca-pindaian': {
    judul: 'Read from a scan, to be made sure of',
    pesan: (args) => {
      const read = [
        ...(args.nomor === undefined ? [] : [`${labels.field('nomor')} ${quote(args.nomor)}`]),
        ...(args.tanggal === undefined ? [] : [`${labels.field('tanggal')} ${labels.day(args.tanggal)}`]),
        ...args.memuat.map(labels.content),
      ];
      return `${documentName(args, labels)}: OCR read ${labels.list(read)} in the scan "${args.berkas}".`;
    },
    saran: () =>
      'Compare with the document; if it is right and not written yet, write it into the inventory yourself.',
    penjelasan:
      'With --ocr the program reads the pictures of pages. Letters and figures of a scan are easily taken for others, so this is only a hint: it fills in nothing and changes no score. Only what the office writes counts.',
  },
});

function quote(text: string): string {
  return `"${text}"`;
}

/** The only value a machine takes from a file is the length of a video, in minutes. */
function writeField(
  { isian, nilai }: FileTextFindings['bukti/terbaca-mesin']['isian'][number],
  labels: Labels,
): string {
  switch (isian) {
    case 'nomor':
      return `${labels.field(isian)} ${quote(nilai)}`;
    case 'tanggal':
      return `${labels.field(isian)} ${labels.day(nilai)}`;
    case 'nilai':
      return `a length of ${labels.number(nilai)} min`;
  }
}
