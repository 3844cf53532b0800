import type { FileKind } from '../schema/inspection.js';

const MEGABYTE = 1024 * 1024;

/**
 * Above which a file is not opened, in bytes; its kind and its hash are known all the same.
 *
 * PDF: read as a whole, and its reader takes a multiple of that. The largest scans of a hundred pages in colour have
 * some 100 MB, and the ministry's own application takes 2 MB in the profile.
 * Pictures: read as a whole. A photo of 50 megapixels has 25 MB, a screenshot of a large screen 10 MB.
 * Videos have no limit: only their heads are read.
 */
const LIMITS: Partial<Readonly<Record<FileKind, number>>> = {
  pdf: 200 * MEGABYTE,
  jpg: 100 * MEGABYTE,
  png: 100 * MEGABYTE,
};

/** True when a file of this kind is larger than this program opens. */
export function isTooLarge(kind: FileKind, bytes: number): boolean {
  const limit = LIMITS[kind];
  return limit !== undefined && bytes > limit;
}
