import type { FileCondition, Inspection, InspectionRequest } from '../schema/inspection.js';

/** To a worker: one file to open. */
export interface WorkerTask {
  readonly request: InspectionRequest;
}

/** From a worker: what it saw; undefined when the file could not be read from the drive. */
export interface WorkerAnswer {
  readonly inspection: Inspection | undefined;
}

/** How the reading of one file ended: with what was seen, or at a limit, or because the drive did not give it. */
export type InspectionOutcome =
  | { readonly kind: 'terlihat'; readonly inspection: Inspection }
  | { readonly kind: 'dihentikan'; readonly keadaan: Extract<FileCondition, 'lewat_waktu' | 'lewat_memori'> }
  | { readonly kind: 'tak_terbaca' };
