import type { Labels } from '../../labels.js';
import type { OfficeAdviceOf } from '../../office-advice.js';
import { eitherFormat } from '../findings/document-phrases.js';

/** What an office hands in where a file or a link is wanting or mixed up, in English. */
export const documentFileAdvice = (
  labels: Labels,
): OfficeAdviceOf<
  | 'bukti/tanpa-berkas'
  | 'bukti/berkas-hilang'
  | 'bukti/format-salah'
  | 'bukti/tanpa-tautan'
  | 'bukti/media-milik-pemda'
  | 'bukti/folder-inovasi-lain'
  | 'bukti/berkas-dipakai-ulang'
  | 'bukti/identitas-berbeda'
  | 'bukti/nomor-sama-berkas-beda'
  | 'bukti/isi-bukan-format'
  | 'bukti/isi-sama-berkas-beda'
  | 'bukti/durasi-video-berbeda'
> => ({
  'bukti/tanpa-berkas': () => 'Hand in the file of this document, or tell us the address of its link.',
  'bukti/berkas-hilang': ({ saran }) =>
    saran === undefined
      ? 'Hand in that file; if you have done so, tell us.'
      : `Tell us whether "${saran}" is meant; if not, hand in the file.`,
  'bukti/format-salah': ({ diterima }) =>
    `Save the document as ${eitherFormat(diterima, labels)} and hand it in.`,
  'bukti/tanpa-tautan': () => 'Tell us the address where that document can be opened, or lower the claim.',
  'bukti/media-milik-pemda': () =>
    'Attach news from a medium that does not belong to the regional government, or lower the claim.',
  'bukti/folder-inovasi-lain': () =>
    'Make sure that the document is about this innovation; if not, hand in the right one.',
  'bukti/berkas-dipakai-ulang': () =>
    'Attach a document of this innovation itself; if the files were mixed up, tell us the right one.',
  'bukti/identitas-berbeda': ({ isian }) => `Open the file and tell us the right ${labels.field(isian)}.`,
  'bukti/nomor-sama-berkas-beda': () =>
    'Tell us which file is complete and legible; if the documents do differ, tell us the right number.',
  'bukti/isi-bukan-format': ({ diterima }) =>
    diterima.length === 0
      ? 'Save it in the form that is meant and hand it in again.'
      : `Save it as ${eitherFormat(diterima, labels)} and hand it in; another file name alone is not enough.`,
  'bukti/isi-sama-berkas-beda': () =>
    'Tell us which file is clearest, or hand in the document that is really meant.',
  'bukti/durasi-video-berbeda': ({ maks }) =>
    maks === undefined
      ? 'Make sure that this is the right video; if not, hand in the right one.'
      : `Cut the video to ${labels.number(maks)} minutes at most.`,
});
