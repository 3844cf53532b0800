import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PROGRAM = 'tesseract.js';
const DATA = '@tesseract.js-data/ind';

/** Of the two sets of data in the package; both read the same words right, and this one needs less time (measured). */
const DATA_SET = '4.0.0';

/** The packages that OCR needs and that are not installed, as the package registry names them. Nothing is loaded. */
export function missingOcrPackages(): readonly string[] {
  return [PROGRAM, DATA].filter((name) => findPackage(name) === undefined);
}

/** Folder with the packed data of the Indonesian language; undefined when the package is not installed. */
export function ocrData(): string | undefined {
  const folder = findPackage(DATA);
  return folder === undefined ? undefined : join(folder, DATA_SET);
}

function findPackage(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
