import type { DeadLink, LinkFindings } from '../../../assess/findings/file.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

const CAUSES: Readonly<Record<Exclude<DeadLink['sebab'], 'mati'>, string>> = {
  nama_tak_dikenal: 'has an address that is not on the internet',
  nama_tak_terjawab: 'has an address that cannot be looked up from this network',
  sertifikat: 'has a security certificate that is not valid',
  sibuk: 'belongs to a site that is busy',
  jaringan: 'cannot be reached from this network',
  lewat_waktu: 'takes too long to answer',
  terlalu_banyak_pengalihan: 'redirects without end',
  alamat_pribadi: 'leads to an own network that outsiders cannot open',
  porta: 'uses an unusual port, so it was not tried',
};

const CLOSED = {
  minta_masuk: 'asks to sign in',
  minta_izin: 'asks for leave of its owner',
  video_tertutup: 'is a video that is not public',
} as const;

/** About links that were tried, in English. */
export const triedLinkTexts = (labels: Labels): FindingTexts<LinkFindings> => ({
  'bukti/tautan-mati': {
    judul: 'Link does not open',
    pesan: (args) => {
      const cause = args.sebab === 'mati' ? `leads to no page (code ${args.status})` : CAUSES[args.sebab];
      return `${documentName(args, labels)}: "${args.tautan}" ${cause}.`;
    },
    saran: () =>
      'Open the link in a browser without signing in; if it does not open, replace it by the right address.',
    penjelasan:
      'Links are tried from this computer as an outsider would open them. A site may be down for a while or refuse programs, so the result is a warning only. Make sure that links open until the assessment is over.',
  },
  'bukti/tautan-tertutup': {
    judul: 'Link not open to the public',
    pesan: (args) => `${documentName(args, labels)}: "${args.tautan}" ${CLOSED[args.sebab]}.`,
    saran: () => 'Set its sharing to "anyone with the link", then try from another phone.',
    penjelasan:
      'Assessors open links without an account of the region. Folders, documents or videos with limited access cannot be seen by them. Some social media always ask to sign in; attach a screenshot there as well.',
  },
  'bukti/tautan-belum-dicoba': {
    judul: 'Links could not be checked',
    pesan: ({ jumlah }) =>
      `Not one address of ${jumlah} links could be looked up; this computer seems to have no internet, so no link is judged.`,
    saran: () => 'Run again with --periksa-tautan when the internet is there.',
    penjelasan:
      'Where no address at all is found, the cause is nearly always the network of this computer and not the links. So none is called dead. If there is internet and this message stays, open the links one by one in a browser.',
  },
});
