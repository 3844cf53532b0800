import type { Texts } from '../text/language.js';
import type { ReportSlot } from './schema.js';

/** The finding about a file that is empty, broken or locked. */
export const UNREADABLE_FILE = 'bukti/berkas-tak-terbuka';

/** A level is claimed and there is nothing to show for it: somebody did fill it in. */
export function isWithoutEvidence({ klaim, status }: Pick<ReportSlot, 'klaim' | 'status'>): boolean {
  return status === 'tidak_terisi' && klaim > 0;
}

/** How a slot stands, in words that tell one without a level from one without evidence. */
export function writeStanding(slot: Pick<ReportSlot, 'klaim' | 'status'>, { ui }: Texts): string {
  return isWithoutEvidence(slot) ? ui.tanpa_data_dukung : ui.status_slot[slot.status];
}
