import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the optional packages lie on this machine. */
export interface OcrPackages {
  /** Folder with the packed data of the Indonesian language. */
  readonly data: string;
}

/** What `--ocr` needs beside the program, as the package registry names it. */
export const OCR_PACKAGES = ['tesseract.js', '@tesseract.js-data/ind'] as const;

/** Of the two sets of data in the package; both read the same words right, and this one needs less time (measured). */
const DATA_SET = '4.0.0';

/** Finds the optional packages without loading them; undefined when one of them is not installed. */
export function findOcrPackages(from: string = import.meta.url): OcrPackages | undefined {
  const { resolve } = createRequire(from);
  try {
    const [, data] = OCR_PACKAGES.map((name) => dirname(resolve(`${name}/package.json`)));
    return data === undefined ? undefined : { data: join(data, DATA_SET) };
  } catch {
    return undefined;
  }
}
