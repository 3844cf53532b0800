import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';
import { eitherKind, shortKind } from '../findings/document-phrases.js';

/** What an office hands in or says about what a document is and holds, in English. */
export const documentContentAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'bukti/jenis-tak-diterima'
  | 'bukti/jenis-tak-sesuai-inovasi'
  | 'bukti/basis-lain'
  | 'bukti/di-luar-jendela'
  | 'bukti/tanggal-masa-depan'
  | 'bukti/identitas-kurang'
  | 'bukti/isi-kurang'
  | 'bukti/isian-templat'
  | 'bukti/sampul-kurang'
  | 'bukti/kegiatan-tidak-lengkap'
  | 'bukti/tanpa-sertifikat'
> => ({
  'bukti/jenis-tak-diterima': ({ diterima }) =>
    `Attach ${eitherKind(diterima, labels)}; if this document is one of these after all, tell us.`,
  'bukti/jenis-tak-sesuai-inovasi': ({ perihal, ditemukan }) => {
    const field = perihal === 'unit' ? 'sort of unit' : 'sort of innovation';
    return ditemukan === undefined
      ? `Tell us the ${field}; if it does not fit, replace the document.`
      : `Replace it with a document that is accepted for this innovation; if the ${field} is wrong, tell us the right one.`;
  },
  'bukti/basis-lain': ({ basis }) =>
    `Attach a document for the basis ${labels.code(basis)}, or tell us the basis that is used and its value.`,
  'bukti/di-luar-jendela': ({ pasti, kamera }) => {
    if (kamera)
      return 'Tell us the day of the event if the clock of the camera is wrong; if it is right, attach another photo.';
    return pasti
      ? 'Tell us the right date if this one is wrong; if it is right, attach another document from that period.'
      : 'Tell us the date of the document to the day, and when the innovation was applied.';
  },
  'bukti/tanggal-masa-depan': () =>
    'Tell us the right date from the document; a document that is not issued yet cannot be used.',
  'bukti/identitas-kurang': ({ kurang }) =>
    `Tell us the ${labels.list(kurang.map(labels.field))} that the document bears.`,
  'bukti/isi-kurang': ({ kurang }) =>
    `Attach a document with ${labels.list(kurang.map(labels.content))}; if it is there after all, tell us on which page.`,
  'bukti/isian-templat': ({ isian }) =>
    isian === 'isi'
      ? 'Open the paper; if it is not filled in, hand in the final one.'
      : `Look at the paper; if the ${labels.field(isian)} is filled in there, tell us; if not, hand in the final one.`,
  'bukti/sampul-kurang': () => 'Hand in a cover picture of the video that shows the logo.',
  'bukti/kegiatan-tidak-lengkap': ({ kurang, dasar, kegiatan }) => {
    const papers = kurang.map((part) =>
      part === 'daftar_hadir' ? shortKind(part, labels) : eitherKind(dasar, labels),
    );
    return `Attach ${papers.join(' as well as ')} of the event "${kegiatan}".`;
  },
  'bukti/tanpa-sertifikat': () => 'Attach at least one certificate of an event.',
});
