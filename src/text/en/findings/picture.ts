import type { PictureFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

/** About pictures and videos, in English. */
export const pictureTexts = (labels: Labels): FindingTexts<PictureFindings> => ({
  'bukti/gambar-kecil': {
    judul: 'Picture too small',
    pesan: (args) =>
      `${documentName(args, labels)}: "${args.berkas}" has only ${args.lebar} x ${args.tinggi} pixels and is hard to read.`,
    saran: () => 'Attach the original picture, not a thumbnail or a copy from a messenger.',
    penjelasan:
      'Assessors have to read the words on a banner or a screen. Pictures sent by messengers or taken from previews are mostly shrunk. The limit is an assumption, so this is only a warning.',
  },
  'bukti/gambar-polos': {
    judul: 'Picture looks empty',
    pesan: (args) => `${documentName(args, labels)}: "${args.berkas}" is nearly of one colour.`,
    saran: () => 'Open the picture; if it is empty, replace it by the one that is meant.',
    penjelasan:
      'A picture of nearly one colour mostly is an empty page that was scanned along or a failed photo. It shows nothing. A machine may err, so look first.',
  },
  'bukti/foto-di-luar-wilayah': {
    judul: 'Photo taken outside Indonesia',
    pesan: (args) =>
      `${documentName(args, labels)}: by the camera's note "${args.berkas}" was taken outside Indonesia.`,
    saran: () => 'Make sure that the photo really is of this innovation.',
    penjelasan:
      'The cameras of phones note where a photo was taken. A place outside Indonesia may mean a photo from the internet or a wrong note. This is information only.',
  },
  'bukti/durasi-video-berbeda': {
    judul: 'Length of the video differs from its record',
    pesan: (args) => {
      const found = `${documentName(args, labels)}: ${labels.number(args.tertulis)} minutes are written, "${args.berkas}" really has ${labels.number(args.terukur)} minutes`;
      return args.maks === undefined
        ? `${found}.`
        : `${found}; the most is ${labels.number(args.maks)} minutes.`;
    },
    saran: ({ maks }) =>
      maks === undefined
        ? 'Correct the value in the inventory, or replace the video if it was swapped.'
        : `Cut the video to at most ${labels.number(maks)} minutes.`,
    penjelasan:
      'The length of a video is read from the file itself, so it is no guess. Assessors do not count a video longer than the guide allows. Half a minute more or less is passed over as long as the limit is kept.',
  },
});
