import type { LinkClass } from '../../../evidence/links/host-classes.js';
import { readLink } from '../../../evidence/links/read-link.js';
import type { LinkDoubt } from '../../findings/document.js';

/** Sorts of addresses that may not open for the assessor, or may show something else. */
const DOUBTS: Partial<Readonly<Record<LinkClass, LinkDoubt>>> = {
  lokal: 'lokal',
  folder: 'folder',
  kumpulan_tautan: 'folder',
  halaman_pribadi: 'pribadi',
  pendek: 'pendek',
};

/** What is doubtful about a link by its form; undefined when nothing is. Nothing is opened. */
export function doubtLink(link: string): LinkDoubt | undefined {
  const reading = readLink(link);
  if (reading.bentuk === 'berkas_lokal') return 'lokal';
  // What a person can mend is still no address for the application that takes it.
  return reading.bentuk === 'utuh' ? DOUBTS[reading.kelas] : 'bukan_alamat';
}

/** True when the link leads to a site of the government (go.id). */
export function isGovernmentSite(link: string): boolean {
  const reading = readLink(link);
  return reading.bentuk === 'utuh' && reading.kelas === 'pemerintah';
}
