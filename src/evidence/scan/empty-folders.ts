import { compareText } from '../../base/compare-text.js';

/**
 * The folders without anything at or below them, the outermost of each, in the order of their paths.
 *
 * @param listed all folders that were listed; the scanned one is blank
 * @param found all files and folders that are accounted for
 */
export function findEmptyFolders(listed: readonly string[], found: readonly string[]): string[] {
  const holding = new Set(['']);
  for (const path of found) {
    let folder = parentOf(path.replace(/\/$/, ''));
    for (; !holding.has(folder); folder = parentOf(folder)) holding.add(folder);
  }
  return listed.filter((folder) => !holding.has(folder) && holding.has(parentOf(folder))).sort(compareText);
}

/** Blank for what lies directly in the scanned folder. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
