import type { InspectionRequest } from '../../schema/inspection.js';
import type { Seen } from '../seen.js';

/** Opens a PDF: pages, text layer, highlights, signature, and what its words say. */
export async function inspectPdf(
  _content: Uint8Array,
  _request: Omit<InspectionRequest, 'path'>,
): Promise<Seen> {
  return { keadaan: 'tak_dibuka' };
}
