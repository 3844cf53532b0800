import type { DocumentContentFindings } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentKindTexts } from './document-kind.js';
import { documentName, eitherKind, indicatorPhrase, shortKind } from './document-phrases.js';

/** About what a document is, when it was made and what is in it, in English. */
export const documentContentTexts = (labels: Labels): FindingTexts<DocumentContentFindings> => ({
  ...documentKindTexts(labels),
  ...ownContentTexts(labels),
});

type OwnFindings = Omit<
  DocumentContentFindings,
  | 'bukti/jenis-tak-diterima'
  | 'bukti/jenis-tak-sesuai-inovasi'
  | 'bukti/basis-lain'
  | 'bukti/pendamping-tidak-ada'
>;

const ownContentTexts = (labels: Labels): FindingTexts<OwnFindings> => ({
  'bukti/di-luar-jendela': {
    judul: 'Date of the document outside the period',
    pesan: (args) => {
      const asked = labels.range(args.jendela);
      if (args.kamera) {
        return `${documentName(args, labels)}: by the note of the camera the photo was taken on ${labels.day(args.tanggal)}; asked is ${asked}. The note of a camera may be wrong.`;
      }
      return args.pasti
        ? `${documentName(args, labels)} is dated ${labels.day(args.tanggal)}; asked is ${asked}.`
        : `${documentName(args, labels)} is dated ${labels.day(args.tanggal)}, and it is not certain that this lies in the period asked (${asked}).`;
    },
    saran: ({ pasti, kamera }) =>
      kamera
        ? 'If the clock of the camera was wrong, write the day of the event as the date; if it was right, attach another photo.'
        : pasti
          ? 'Correct the date if it is mistyped; if it is right, attach another document from that period.'
          : 'Write the date of the document to the day, and fill in the date of application in the profile.',
    penjelasan:
      'A document counts only if it was made at the time its indicator asks for; an older or newer one does not count. For the regulation, a Perda or Perkada must be enacted before the year of the edition, and a decree must be of the year of application or of further development. Example: "tanggal: 2024-03-01".',
  },
  'bukti/tanggal-masa-depan': {
    judul: 'Date of the document still to come',
    pesan: (args) =>
      `${documentName(args, labels)} is dated ${labels.day(args.tanggal)}, after the day of the check (${labels.day(args.hari_ini)}).`,
    saran: () =>
      'Compare the date with the document and correct it; do not list a document that does not exist yet.',
    penjelasan:
      'A document dated in the future cannot exist yet, so the year is mostly mistyped. Assessors compare the date in the form with the paper. This date still lies within the period of the edition, hence only a warning.',
  },
  'bukti/identitas-kurang': {
    judul: 'Identity of the document incomplete',
    pesan: (args) =>
      `${documentName(args, labels)} does not state ${labels.list(args.kurang.map(labels.field))}.`,
    saran: ({ kurang }) => `Copy ${labels.list(kurang.map(labels.field))} from the document.`,
    penjelasan:
      'The form asks for number, date and subject of an official document. Until they are written the document is not certain: it does not count in the proven index, but does in the index "jika dipastikan" (if confirmed). Example: nomor: "12 Tahun 2024", tanggal: 2024-03-01, tentang: Inovasi Daerah.',
  },
  'bukti/isi-kurang': {
    judul: 'Contents missing in the document',
    pesan: (args) =>
      `${documentName(args, labels)} does not contain ${labels.list(args.kurang.map(labels.content))}.`,
    saran: ({ kurang }) =>
      `If the document does contain ${labels.list(kurang.map(labels.content))}, state it (field memuat: ${kurang.join(', ')}); if not, attach a document that does.`,
    penjelasan:
      'Every indicator says what must be seen in its documents, such as the name of the innovation, a signature, or a highlighted budget line. The field "memuat" is read as a complete list, so what it leaves out is not there. Example: "memuat: [nama_inovasi, tanda_tangan]". If nobody has looked yet, delete memuat, and the document is taken as not certain.',
  },
  'bukti/isian-templat': {
    judul: 'Template field left open',
    pesan: (args) =>
      args.isian === 'isi'
        ? `${documentName(args, labels)}: the file itself still holds the template mark "${args.ditemukan}"${args.sumber === 'ocr' ? ' (read by OCR)' : ''}.`
        : `${documentName(args, labels)}: the field ${args.isian} still holds the template mark "${args.ditemukan}".`,
    saran: ({ isian }) =>
      isian === 'isi'
        ? 'Open the paper; if it is not filled in, ask for the final one.'
        : `Look at the paper: if its ${labels.field(isian)} is filled in, copy it; if not, ask for the final, numbered paper.`,
    penjelasan:
      'Marks such as "{{nomor_naskah}}", "....." or "[nomor]" come from a letter template that nobody filled in. A paper issued with open fields is judged not valid. Make sure that the final paper is uploaded, not a draft.',
  },
  'bukti/video-terlalu-panjang': {
    judul: 'Video too long',
    pesan: (args) =>
      `${documentName(args, labels)} lasts ${labels.number(args.menit)} minutes; at most ${labels.number(args.maks)} are allowed.`,
    saran: ({ maks }) => `Cut the video to at most ${labels.number(maks)} minutes and upload it again.`,
    penjelasan:
      'The guide limits the length of the video. A longer one does not count at all, although this indicator has one of the largest weights. Write its length in minutes, such as "nilai: 4,5".',
  },
  'bukti/sampul-kurang': {
    judul: 'Video cover incomplete',
    pesan: (args) =>
      args.sebab === 'tidak_ada'
        ? `${documentName(args, labels)} has no cover picture beside it.`
        : `${documentName(args, labels)} does not show the logo.`,
    saran: ({ sebab }) =>
      sebab === 'tidak_ada'
        ? 'Add a cover picture with the logo (kind of document: sampul_video).'
        : 'Replace the cover with a picture that shows the logo.',
    penjelasan:
      'A cover picture (thumbnail) with the logo goes with the video. It neither adds nor takes a level, but without it the video may be judged a mismatch. Example: "jenis: sampul_video", "berkas: INV-001/sampul.jpg", "memuat: [logo]".',
  },
  'bukti/kegiatan-tidak-lengkap': {
    judul: 'Papers of an event incomplete',
    pesan: (args) =>
      `The event "${args.kegiatan}" of ${indicatorPhrase(args)} lacks ${missingPapers(args, labels)}, so it does not count.`,
    saran: (args) => `Attach ${missingPapers(args, labels)} of that event, with the same name of the event.`,
    penjelasan:
      'An event counts with an attendance list and one paper that founds it: a decree, a duty letter or an invitation. Papers of one event are recognised by the same field "kegiatan". Example: "kegiatan: Bimtek Maret 2025" on the invitation and on its attendance list.',
  },
  'bukti/tanpa-sertifikat': {
    judul: 'No certificate',
    pesan: (args) => `There is no certificate for ${indicatorPhrase(args)}; without one no event counts.`,
    saran: () => 'Attach at least one certificate of an event (kind of document: sertifikat).',
    penjelasan:
      'Training is proven by attendance list, founding paper and certificate. One certificate is enough for the whole indicator, but without it the level is 0 however many events there were. Example: "jenis: sertifikat", "berkas: INV-001/sertifikat.pdf".',
  },
});

function missingPapers(
  args: DocumentContentFindings['bukti/kegiatan-tidak-lengkap'],
  labels: Labels,
): string {
  const papers = args.kurang.map((part) =>
    part === 'daftar_hadir' ? shortKind(part, labels) : eitherKind(args.dasar, labels),
  );
  return papers.join(' as well as ');
}
