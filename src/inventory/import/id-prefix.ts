import { normalizeName } from '../normalize-name.js';
import { innovationKey } from './record-key.js';

/** What ids begin with where the name of the file has no letter or digit. */
export const DEFAULT_PREFIX = 'INV';

const LONGEST_PREFIX = 20;

/** How names that give the same ids are told apart: by their ending, by their folder, by both. */
const LONGER_NAMES: readonly ((file: string) => string)[] = [
  (file) => `${baseOf(file)} ${endingOf(file)}`,
  (file) => `${folderOf(file)} ${baseOf(file)}`,
  (file) => `${folderOf(file)} ${baseOf(file)} ${endingOf(file)}`,
];

/**
 * How made-up ids of a file begin, so that those of several files of one region differ: "opd/Dinas Sosial.xlsx" gives
 * DINAS-SOSIAL. It depends on nothing but the name, so the ids stay the same whatever other files are read beside it.
 */
export function idPrefixOfFile(file: string): string {
  return toPrefix(baseOf(file));
}

/**
 * The same for several files, all different: only where two names are equal ("a/daftar.csv", "b/daftar.csv") do their
 * endings or folders count as well, and their order as the last resort.
 */
export function chooseIdPrefixes(files: readonly string[]): ReadonlyMap<string, string> {
  const chosen = new Map(files.map((file) => [file, idPrefixOfFile(file)]));
  for (const lengthen of LONGER_NAMES) {
    for (const group of groupEqual(chosen)) {
      for (const file of group) chosen.set(file, toPrefix(lengthen(file)));
    }
  }
  for (const group of groupEqual(chosen)) {
    for (const [index, file] of group.toSorted().entries()) {
      chosen.set(
        file,
        `${chosen.get(file) ?? DEFAULT_PREFIX}-${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index] ?? index + 1}`,
      );
    }
  }
  return chosen;
}

function groupEqual(chosen: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const [file, prefix] of chosen) {
    const key = innovationKey(prefix);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A name too long for an id keeps its beginning, and a mark of the whole that tells it from its like. */
function toPrefix(name: string): string {
  const whole = normalizeName(name).replaceAll(' ', '-').toUpperCase();
  if (whole.length <= LONGEST_PREFIX) return whole || DEFAULT_PREFIX;
  const start = whole.slice(0, LONGEST_PREFIX - MARK_LENGTH);
  return `${start.replace(/-$/, '')}-${markOf(whole)}`;
}

const MARK_LENGTH = 4;

/** Four letters or digits that nearly always differ where the texts do (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return (hash % 36 ** MARK_LENGTH).toString(36).padStart(MARK_LENGTH, '0').toUpperCase();
}

/** The name of a file without its folder and ending. */
export function baseOf(file: string): string {
  return nameOf(file).replace(/\.[^.]*$/, '');
}

function endingOf(file: string): string {
  return nameOf(file).slice(baseOf(file).length + 1);
}

function folderOf(file: string): string {
  const parts = file.split(/[\\/]/);
  return parts.at(-2) ?? '';
}

/** The name of a file without its folder. */
export function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
