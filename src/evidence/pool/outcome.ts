import type { FileCondition, Inspection } from '../schema/inspection.js';

/** How the reading of one file ended: with what was seen, or at a limit, or because the drive did not give it. */
export type InspectionOutcome =
  | { readonly kind: 'terlihat'; readonly inspection: Inspection }
  | { readonly kind: 'dihentikan'; readonly keadaan: Extract<FileCondition, 'lewat_waktu' | 'lewat_memori'> }
  | { readonly kind: 'tak_terbaca' };
