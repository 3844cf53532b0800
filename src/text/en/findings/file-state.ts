import type { FileStateFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName, eitherFormat, someOf } from './document-phrases.js';

const STATES = {
  kosong: 'is empty (0 bytes)',
  rusak: 'is damaged and does not open',
  terkunci: 'is locked by a password',
} as const;

const REMEDIES = {
  kosong: 'Copy the file again from where it came; a download or a copy was probably cut off.',
  rusak: 'Open the file with an ordinary program; if it does not open, scan or download it again.',
  terkunci: 'Save it without a password, for example by "Print to PDF", and replace the file.',
} as const;

const LIMITS = {
  terlalu_besar: 'is too large for this program to open',
  lewat_waktu: 'takes too long to read, so reading was stopped',
  lewat_memori: 'needs too much memory, so reading was stopped',
  tak_terbaca: 'could not be read from its drive',
} as const;

const SCANS = {
  tidak_diminta: 'Check the name of the innovation, number and date yourself, or run again with --ocr.',
  tanpa_hasil:
    'OCR found no words it could read; check the name of the innovation, number and date yourself, or scan it again more clearly.',
  dihentikan:
    'OCR was stopped because it took too long or too much memory; check the name of the innovation, number and date yourself.',
} as const;

const CONTENTS = {
  teks: 'have the same words',
  gambar: 'show the same picture',
  berkas: 'have exactly the same contents',
} as const;

/** About a file as a whole, in English. */
export const fileStateTexts = (labels: Labels): FindingTexts<FileStateFindings> => ({
  'bukti/berkas-tak-terbuka': {
    judul: 'File cannot be opened',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" ${STATES[args.keadaan]}.`,
    saran: ({ keadaan }) => REMEDIES[keadaan],
    penjelasan:
      'An assessor cannot open a file that is empty, damaged or locked, so it proves nothing and does not count. After sending, no file can be replaced. Open every file once on another computer before it is uploaded.',
  },
  'bukti/berkas-terpotong': {
    judul: 'End of the file not in order',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" opens, but its end is damaged or perhaps cut off.`,
    saran: () => 'Take the file again from where it came, and see whether all pages are there.',
    penjelasan:
      'The end of the file is not as it should be, mostly because copying or downloading was interrupted. This program still opens it, but does not know whether pages are missing, and other programs may refuse it. As nobody knows which program the assessor uses, replace it by the whole file.',
  },
  'bukti/berkas-salinan': {
    judul: 'A copy was taken instead',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" is not there; "${args.salinan}" was checked instead.`,
    saran: () => 'Make sure that this file is the one that is meant, then write both names alike.',
    penjelasan:
      'Browsers and file managers add "(1)" to the names of copies. Where there is just one such file and no other document uses it, it is the one that is checked. A copy may hold an older or a newer paper, so make sure before uploading.',
  },
  'bukti/dokumen-kosong': {
    judul: 'Document looks empty',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" (${args.halaman} pages) holds neither text nor pictures.`,
    saran: () => 'Open the document; if it is empty indeed, replace it by the one that is meant.',
    penjelasan:
      'Blank pages mostly come from printing to PDF gone wrong, or from a sheet that nobody filled in. Such a document shows nothing to the assessor. It differs from a scan, whose pages are pictures.',
  },
  'bukti/berkas-besar': {
    judul: 'Large file',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" has ${labels.number(args.megabita)} MB; up to ${args.batas} MB is reasonable.`,
    saran: () => 'Make the file smaller, for example by scanning at 150-200 dpi or saving it as a small PDF.',
    penjelasan:
      'No size limit for the evidence of indicators was found in the guide; this one is an assumption, so that no upload fails. The size changes no score. The size of videos is not looked at.',
  },
  'bukti/berkas-tak-terperiksa': {
    judul: 'File not examined',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" ${LIMITS[args.sebab]}.`,
    saran: () => 'Look at the file yourself; if it really is too large, make it smaller and run again.',
    penjelasan:
      'Every file is read within limits of size, time and memory, so that one file does not stop the check. A file beyond a limit is not judged at all: it need not be wrong, but nobody has looked into it.',
  },
  'bukti/isi-bukan-format': {
    judul: 'Contents are not what the name says',
    pesan: (args) => {
      const found = `${documentName(args, labels)}: "${args.berkas}" really is ${labels.fileKind(args.isi)}`;
      return args.diterima.length === 0
        ? `${found}.`
        : `${found}; ${eitherFormat(args.diterima, labels)} is accepted.`;
    },
    saran: ({ diterima }) =>
      diterima.length === 0
        ? 'Correct the ending of the file name, or save the file in the form that is meant.'
        : `Save it as ${eitherFormat(diterima, labels)}; changing the ending of the name is not enough.`,
    penjelasan:
      'What a file is shows in its contents, not in the ending of its name. A PDF called .jpg, or a web page saved as .pdf, often fails to be shown or is refused by the application. Example: open the picture, choose "Save as" and then JPEG.',
  },
  'bukti/pindaian-tanpa-teks': {
    judul: 'Scan without text',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" (${args.halaman} pages) holds pictures only, so its contents were not checked.`,
    saran: ({ ocr }) => SCANS[ocr ?? 'tidak_diminta'],
    penjelasan:
      'A scan holds only pictures of pages, so name, number and date cannot be searched in it. That is no mistake and costs no score. With --ocr the program tries to read the pictures, but the result is only a hint.',
  },
  'bukti/isi-sama-berkas-beda': {
    judul: 'Different files, same contents',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" and ${someOf(args.lain, args.jumlah, labels)} ${CONTENTS[args.apa]}.`,
    saran: () => 'Use the clearest file everywhere, or replace it by the document that is meant.',
    penjelasan:
      'One document saved several times under different names is still one document. One decision may serve several indicators, but one file is enough. The same photo for two innovations or two methods is easily judged a mismatch.',
  },
});
