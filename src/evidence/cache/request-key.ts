import { createHash } from 'node:crypto';
import type { InspectionRequest } from '../schema/inspection.js';

/** Raised whenever the same file would be seen differently: what is kept from before is then not found any more. */
const VISION = 5;

/**
 * The name under which the outcome for one content and one question is kept. A file is opened again when its bytes
 * change, when it is asked for other names, or when OCR is asked for.
 */
export function requestKey(sha256: string, { names, ocr }: InspectionRequest): string {
  const question = JSON.stringify([VISION, sha256, ocr, [...names].sort()]);
  return createHash('sha256').update(question).digest('hex');
}
