import type { FileLink } from '../../inventory/excel/place-links.js';
import { cellOf } from '../marks/place-words.js';
import type { ReportFinding } from '../schema.js';
import type { LinkTo } from './view.js';

/** Excel opens no workbook with more links in a sheet. */
const MOST_LINKS = 65_000;

/**
 * Notes a link to where a finding stands: the file, and its cell where it is a workbook.
 *
 * @param links by the stand-ins that the library is given for them; added to
 * @returns the stand-in, or undefined where the place cannot be linked
 */
export function noteLink(
  links: Map<string, FileLink>,
  lokasi: ReportFinding['lokasi'],
  linkTo: LinkTo,
): string | undefined {
  const target = linkTo(lokasi.berkas);
  if (target === undefined || links.size >= MOST_LINKS) return undefined;
  const place = cellOf(lokasi);
  const cell = place === undefined ? undefined : { sheet: place.sheet, address: place.cell };
  const standIn = `siap-iga:${links.size + 1}`;
  links.set(standIn, { target, cell });
  return standIn;
}
