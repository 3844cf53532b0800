import { describe } from 'vitest';
import { missingOcrPackages } from '../../src/evidence/inspect/ocr/ocr-packages.js';

/** A suite that needs the optional packages of OCR: without them it is passed over, and says so. */
export function describeWithOcr(name: string, suite: () => void): void {
  const missing = missingOcrPackages();
  if (missing.length > 0)
    process.stderr.write(`"${name}" is passed over: ${missing.join(', ')} not installed\n`);
  describe.skipIf(missing.length > 0)(name, suite);
}
