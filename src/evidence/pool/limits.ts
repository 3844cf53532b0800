/** What one file may take before its reading is ended. */
export interface InspectionLimits {
  /** Milliseconds for one file. */
  readonly milliseconds: number;
  /** Megabytes by which the process may grow while files are open. */
  readonly megabytes: number;
  /** Files open at the same time. */
  readonly workers: number;
}

/** A careful scan of 300 pages takes a few seconds; OCR takes some seconds a page. */
const MILLISECONDS = 20_000;
const MILLISECONDS_WITH_OCR = 180_000;

/** Beside the program itself, so that a whole run stays below 600 MB. */
const MEGABYTES = 400;

/** Laptops of offices have few cores, and a shared drive gets no faster by more hands. */
const MOST_WORKERS = 4;

/** The limits of a run. @param cores of the machine */
export function chooseLimits(cores: number, ocr: boolean): InspectionLimits {
  return {
    milliseconds: ocr ? MILLISECONDS_WITH_OCR : MILLISECONDS,
    megabytes: MEGABYTES,
    workers: Math.max(1, Math.min(MOST_WORKERS, cores)),
  };
}

/** Milliseconds for one file: in a run with OCR a file that is opened without it gets no more than it ever does. */
export function timeLimit({ milliseconds }: InspectionLimits, ocr: boolean): number {
  return ocr ? milliseconds : Math.min(milliseconds, MILLISECONDS);
}
