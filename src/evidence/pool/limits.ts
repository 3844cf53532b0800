/** What one file may take before its reading is ended. */
export interface InspectionLimits {
  /** Milliseconds for one file. */
  readonly milliseconds: number;
  /** Megabytes by which the process may grow while files are open. */
  readonly megabytes: number;
  /** Files open at the same time. */
  readonly workers: number;
}

/** Reading a document of 300 pages takes a few seconds; OCR takes 2 to 8 seconds a page, and reads at most 12. */
const MILLISECONDS = 20_000;
const MILLISECONDS_WITH_OCR = 300_000;

/** Beside the program itself, so that a whole run stays below 600 MB. */
const MEGABYTES = 400;

/** Two files at a time with 12 pages of A4 at 300 dots per inch each: some 470 MB, measured. */
const MEGABYTES_WITH_OCR = 700;

/** Laptops of offices have few cores, and a shared drive gets no faster by more hands. */
const MOST_WORKERS = 4;

/** Each starts one thread for OCR, which takes some 150 MB; while that one works, the other waits. */
const MOST_WORKERS_WITH_OCR = 2;

/** The limits of a run. @param cores of the machine */
export function chooseLimits(cores: number, ocr: boolean): InspectionLimits {
  return {
    milliseconds: ocr ? MILLISECONDS_WITH_OCR : MILLISECONDS,
    megabytes: ocr ? MEGABYTES_WITH_OCR : MEGABYTES,
    workers: Math.max(1, Math.min(ocr ? MOST_WORKERS_WITH_OCR : MOST_WORKERS, cores)),
  };
}

/** Milliseconds for one file: in a run with OCR a file that is opened without it gets no more than it ever does. */
export function timeLimit({ milliseconds }: InspectionLimits, ocr: boolean): number {
  return ocr ? milliseconds : Math.min(milliseconds, MILLISECONDS);
}
