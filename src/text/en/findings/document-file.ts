import type { DocumentFileFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import { namesSeveralFiles } from '../../several-files.js';
import type { FindingTexts } from '../../texts.js';
import { documentLinkTexts } from './document-link.js';
import { documentName, eitherFormat } from './document-phrases.js';
import { documentReuseTexts } from './document-reuse.js';

/** About the file or the link of a document, in English. */
export const documentFileTexts = (labels: Labels): FindingTexts<DocumentFileFindings> => ({
  ...fileTexts(labels),
  ...documentLinkTexts(labels),
  ...documentReuseTexts(labels),
});

type OwnFindings = Pick<
  DocumentFileFindings,
  | 'bukti/tanpa-berkas'
  | 'bukti/berkas-hilang'
  | 'bukti/di-luar-folder'
  | 'bukti/format-salah'
  | 'bukti/format-tidak-dianjurkan'
  | 'bukti/folder-inovasi-lain'
>;

const fileTexts = (labels: Labels): FindingTexts<OwnFindings> => ({
  'bukti/tanpa-berkas': {
    judul: 'Document without file or link',
    pesan: (args) => `${documentName(args, labels)} names neither a file nor a link.`,
    saran: () => 'Fill in berkas with the place of the file, or tautan with its address.',
    penjelasan:
      'A document counts only if there is something to open: a file to be uploaded, or a link. A record with neither proves nothing. Example: "berkas: INV-001/perbup-12-2024.pdf".',
  },
  'bukti/berkas-hilang': {
    judul: 'File not found',
    pesan: (args) => {
      const hint = args.saran === undefined ? '' : ` A similar one: "${args.saran}".`;
      const folder = args.pencarian === undefined ? '' : ` "${args.pencarian.folder}"`;
      return `${documentName(args, labels)}: the file "${args.berkas}" is not in the evidence folder${folder}.${hint}`;
    },
    saran: ({ berkas, saran, pencarian }) => {
      if (pencarian?.adaDiInventaris === true)
        return 'The file is there when its place is taken from the folder of the inventory; run without --bukti.';
      if (namesSeveralFiles(berkas))
        return 'If several files are meant, write each as a document of its own, in a row of its own.';
      return saran === undefined
        ? 'Copy the file into the evidence folder, or correct its place in berkas.'
        : `Change berkas to "${saran}" if that is the one meant.`;
    },
    penjelasan:
      'The place of a file is taken from the evidence folder (option --bukti; without it, the folder of the inventory). A file that is not there cannot be uploaded, so its document does not count. Mind spelling, blanks and the ending of the name, such as ".pdf".',
  },
  'bukti/di-luar-folder': {
    judul: 'File outside the evidence folder',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" leads out of the evidence folder.`,
    saran: () => 'Move the file into the evidence folder and write its place from there.',
    penjelasan:
      'A place such as "C:\\Users\\..." or "../arsip/..." holds on one computer only and is not opened by this program. Keep all files in one evidence folder, so that the inventory can be checked on any computer. Example: "berkas: INV-001/sk.pdf".',
  },
  'bukti/format-salah': {
    judul: 'File type not accepted',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" is not ${eitherFormat(args.diterima, labels)}.`,
    saran: (args) => `Save the document as ${eitherFormat(args.diterima, labels)} and change berkas.`,
    penjelasan:
      'The form takes certain file types for each indicator, mostly PDF for letters and JPG or PNG for pictures. Word, Excel or ZIP files cannot be uploaded, so the document does not count. Renaming a file does not change what is in it: save or scan it again.',
  },
  'bukti/format-tidak-dianjurkan': {
    judul: 'PDF where a picture is asked',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" had better be ${eitherFormat(args.diterima, labels)}.`,
    saran: (args) => `Replace it with a picture, ${eitherFormat(args.diterima, labels)}.`,
    penjelasan:
      'For this indicator the official list names pictures only. A PDF is not refused here, but it may be judged a mismatch, and nothing can be changed after sending. Save the picture as JPG or PNG, one picture per file.',
  },
  'bukti/folder-inovasi-lain': {
    judul: 'File in the folder of another innovation',
    pesan: (args) =>
      `${documentName(args, labels)}: the file "${args.berkas}" lies in the folder of innovation ${args.lain_id}.`,
    saran: ({ lain_id }) =>
      `Make sure that this document is about this innovation and not about ${lain_id}; if it is not, replace the file.`,
    penjelasan:
      'The first folder is named like the id of another innovation, so the files were probably mixed up. A document of another innovation is judged a mismatch. Regulations, decrees and documents of planning and budget, which innovations usually share, are not warned about.',
  },
});
