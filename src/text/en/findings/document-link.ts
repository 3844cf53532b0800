import type { DocumentFileFindings, LinkDoubt } from '../../../assess/findings/document.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { documentName } from './document-phrases.js';

type LinkFindings = Pick<
  DocumentFileFindings,
  'bukti/tanpa-tautan' | 'bukti/tautan-diragukan' | 'bukti/media-milik-pemda'
>;

/** What may keep the assessor from seeing what the link should show. */
const DOUBTS: Readonly<Record<LinkDoubt, { readonly found: string; readonly remedy: string }>> = {
  folder: {
    found: 'leads to a folder or a list of links, not to one document',
    remedy: 'Replace it with a direct link to one document that anyone can open.',
  },
  pendek: {
    found: 'is a short link, whose target may change or expire',
    remedy: 'Open it and write the full address it leads to.',
  },
  bukan_alamat: {
    found: 'is not an address that begins with http:// or https://',
    remedy: 'Write one full address, such as https://www.youtube.com/watch?v=...',
  },
  lokal: {
    found: 'opens on the own computer or network only',
    remedy: 'Put the document where everybody can open it, or attach it as a file.',
  },
  pribadi: {
    found: 'is a page of a personal account that nobody else can see',
    remedy: 'Take the sharing link of the document or video and let anyone with the link open it.',
  },
};

export const documentLinkTexts = (labels: Labels): FindingTexts<LinkFindings> => ({
  'bukti/tanpa-tautan': {
    judul: 'Link not stated',
    pesan: (args) => `${documentName(args, labels)} states no link, which the level claimed asks for.`,
    saran: () => 'Fill in tautan with the address where the document can be opened, or lower the claim.',
    penjelasan:
      'A document is proven to be online only by an address that anyone can open. An online book without a link counts as an electronic book, and a picture without a link gives no level. Example: "tautan: https://dinkes.contohkab.go.id/panduan".',
  },
  'bukti/tautan-diragukan': {
    judul: 'Doubtful link',
    pesan: (args) => `${documentName(args, labels)}: the link "${args.tautan}" ${DOUBTS[args.sebab].found}.`,
    saran: ({ sebab }) => DOUBTS[sebab].remedy,
    penjelasan:
      'Assessors open links months after sending, without an account of the office. Folders, short links, personal pages and addresses of an office network often do not open or show something else, and are then judged a mismatch. Only the form of the address is looked at here; try it yourself on a device that is signed in nowhere.',
  },
  'bukti/media-milik-pemda': {
    judul: 'Government medium claimed as independent',
    pesan: (args) =>
      `${documentName(args, labels)} is claimed as news in an independent medium, but the link "${args.tautan}" is a government address (go.id).`,
    saran: () =>
      'Attach news from a medium that the region does not own, or change pilihan to media_pemda and adjust the claim.',
    penjelasan:
      'The highest level of this indicator asks for news in a medium that is not owned by the region. Addresses in go.id belong to the government, mostly to the region itself, and news there is worth level 2 only. If the site is not owned by the region, leave it and add a note.',
  },
});
