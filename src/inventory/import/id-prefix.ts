import { normalizeName } from '../normalize-name.js';

const LONGEST_PREFIX = 20;

/**
 * How made-up ids of a file begin, so that those of several files of one region differ: "opd/Dinas Sosial.xlsx" gives
 * DINAS-SOSIAL. INV where the name of the file has no letter or digit.
 */
export function idPrefixOfFile(file: string): string {
  const name = file
    .slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
    .replace(/\.[^.]*$/, '');
  const prefix = normalizeName(name).replaceAll(' ', '-').toUpperCase().slice(0, LONGEST_PREFIX);
  return prefix.replace(/-$/, '') || 'INV';
}
