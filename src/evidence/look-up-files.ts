import type { Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileFact, FileFacts } from './file-facts.js';
import { type Folder, isSystemError, listFolder, realPathOf } from './list-folder.js';
import { areBothMarked, findCopies, foldName, suggestName } from './near-names.js';

/** One evidence folder while the files of an inventory are looked up in it. */
interface Search {
  readonly root: string;
  /** Undefined when there is no such folder. */
  readonly realRoot: string | undefined;
  readonly folders: Map<string, Folder | undefined>;
  /** All paths of the inventory, in one way of writing. */
  readonly named: ReadonlySet<string>;
}

/**
 * Looks up every file an inventory names below the evidence folder. Folders are listed once each, because a shared
 * drive answers slowly. Names are compared without regard to case and composition, as Windows and macOS do.
 *
 * @param paths as written in the inventory, with either kind of slash
 * @param root the evidence folder
 */
export async function lookUpFiles(paths: Iterable<string>, root: string): Promise<FileFacts> {
  const folders = new Map<string, Folder | undefined>();
  const facts = new Map<string, FileFact>();
  const realRoot = (await listFolder(root, folders))?.real;
  const wanted = new Set(paths);
  const named = new Set([...wanted].map((path) => foldName(stepsOf(path).join('/'))));
  for (const path of wanted) facts.set(path, await lookUp(path, { root, realRoot, folders, named }));
  return { of: (path) => facts.get(path) ?? { state: 'tidak_diperiksa' } };
}

/** Marks paths that lead out of the folder by how they are written; touches no disk. */
export function judgePathsOnly(): FileFacts {
  // Dozens of rules ask about every path.
  const known = new Map<string, FileFact>();
  return {
    of: (path) => {
      const fact = known.get(path) ?? { state: leadsOut(path) ? 'di_luar_folder' : 'tidak_diperiksa' };
      known.set(path, fact);
      return fact;
    },
  };
}

async function lookUp(path: string, search: Search): Promise<FileFact> {
  const { root, realRoot, folders } = search;
  if (leadsOut(path)) return { state: 'di_luar_folder' };
  const steps = stepsOf(path);
  let current = root;
  for (const [index, step] of steps.entries()) {
    const folder = await listFolder(current, folders);
    if (folder === undefined || realRoot === undefined) return { state: 'hilang', saran: undefined };
    if (!isInside(folder.real, realRoot)) return { state: 'di_luar_folder' };
    const isLast = index === steps.length - 1;
    const before = steps.slice(0, index);
    const entry = folder.exact.get(step) ?? folder.entries.get(foldName(step));
    const copy = entry === undefined && isLast ? onlyCopy(before, step, folder, search.named) : undefined;
    const found = entry ?? copy;
    if (found === undefined)
      return { state: 'hilang', saran: suggest(before, step, steps.slice(index + 1), folder) };
    current = join(current, found.name);
    if (!isLast) continue;
    const fact = await judgeEntry(found, current, realRoot);
    if (copy === undefined || fact.state !== 'ada') return fact;
    return { ...fact, salinan: [...before, copy.name].join('/') };
  }
  // A path without a step names the evidence folder itself, which is no file.
  return { state: 'hilang', saran: undefined };
}

function stepsOf(path: string): readonly string[] {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.');
}

/**
 * The only file that differs from the wanted name in nothing but the mark of a copy. One that another row names is the
 * document of that row.
 */
function onlyCopy(
  before: readonly string[],
  step: string,
  { names, exact }: Folder,
  named: ReadonlySet<string>,
): Dirent | undefined {
  const [copy, ...others] = findCopies(step, names).flatMap((name) => exact.get(name) ?? []);
  if (copy === undefined || others.length > 0 || copy.isDirectory()) return undefined;
  if (areBothMarked(step, copy.name)) return undefined;
  return named.has(foldName([...before, copy.name].join('/'))) ? undefined : copy;
}

async function judgeEntry(entry: Dirent, path: string, realRoot: string): Promise<FileFact> {
  if (entry.isSymbolicLink()) return await followLink(path, realRoot);
  return entry.isDirectory() ? { state: 'hilang', saran: undefined } : { state: 'ada', path };
}

async function followLink(path: string, realRoot: string): Promise<FileFact> {
  const target = await realPathOf(path);
  if (target === undefined) return { state: 'hilang', saran: undefined };
  if (!isInside(target, realRoot)) return { state: 'di_luar_folder' };
  return (await isFolder(target)) ? { state: 'hilang', saran: undefined } : { state: 'ada', path: target };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // Gone or closed since the link was followed: nothing that could be opened as a folder.
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** `..`, a path from the root, the home folder, a drive letter or a network share. */
function leadsOut(path: string): boolean {
  const slashed = path.trim().replaceAll('\\', '/');
  return (
    slashed.startsWith('/') ||
    /^~(\/|$)/.test(slashed) ||
    /^[a-z]:/i.test(slashed) ||
    slashed.split('/').includes('..')
  );
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  // On Windows the way to another drive is no way at all but a path from that drive.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function suggest(
  before: readonly string[],
  step: string,
  after: readonly string[],
  { names }: Folder,
): string | undefined {
  const nearest = suggestName(step, names);
  return nearest === undefined ? undefined : [...before, nearest, ...after].join('/');
}
