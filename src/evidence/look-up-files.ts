import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { compareText } from '../base/compare-text.js';
import { findNearest } from '../base/nearest.js';
import type { FileFact, FileFacts } from './file-facts.js';
import { ignoredByName } from './scan/ignored-names.js';

/** What one folder holds: its real path and its entries by name as a file system that ignores case sees them. */
interface Folder {
  readonly real: string;
  readonly names: readonly string[];
  readonly entries: ReadonlyMap<string, Dirent>;
  /** By the name as it stands on disk: where case counts, two names may differ in nothing else. */
  readonly exact: ReadonlyMap<string, Dirent>;
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
  for (const path of new Set(paths)) facts.set(path, await lookUp(path, root, realRoot, folders));
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

async function lookUp(
  path: string,
  root: string,
  realRoot: string | undefined,
  folders: Map<string, Folder | undefined>,
): Promise<FileFact> {
  if (leadsOut(path)) return { state: 'di_luar_folder' };
  const steps = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  let current = root;
  for (const [index, step] of steps.entries()) {
    const folder = await listFolder(current, folders);
    if (folder === undefined || realRoot === undefined) return { state: 'hilang', saran: undefined };
    if (!isInside(folder.real, realRoot)) return { state: 'di_luar_folder' };
    const entry = folder.exact.get(step) ?? folder.entries.get(fold(step));
    if (entry === undefined)
      return { state: 'hilang', saran: suggest(steps.slice(0, index), step, steps.slice(index + 1), folder) };
    current = join(current, entry.name);
    if (index === steps.length - 1) return await judgeEntry(entry, current, realRoot);
  }
  // A path without a step names the evidence folder itself, which is no file.
  return { state: 'hilang', saran: undefined };
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

async function listFolder(
  path: string,
  folders: Map<string, Folder | undefined>,
): Promise<Folder | undefined> {
  if (folders.has(path)) return folders.get(path);
  const folder = await readFolder(path);
  folders.set(path, folder);
  return folder;
}

async function readFolder(path: string): Promise<Folder | undefined> {
  const real = await realPathOf(path);
  if (real === undefined) return undefined;
  try {
    const list = await readdir(real, { withFileTypes: true });
    return {
      real,
      // A lock file that an office program left behind is never what somebody meant.
      names: list.map((entry) => entry.name).filter((name) => ignoredByName(name) !== 'berkas_kunci'),
      exact: new Map(list.map((entry) => [entry.name, entry])),
      entries: new Map(list.map((entry) => [fold(entry.name), entry])),
    };
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** What the file system refuses counts as not there; the finding names the path. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
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
  folder: Folder,
): string | undefined {
  const nearest = findCopy(step, folder.names) ?? findNearest(step, folder.names);
  return nearest === undefined ? undefined : [...before, nearest, ...after].join('/');
}

/**
 * The same name but for the marks that browsers and file managers give to copies, as in "SK (1).pdf". Nearer than any
 * other name, though the letters alone may say otherwise: "y (1).pdf" is a copy of "y.pdf" and not a slip for "x (1).pdf".
 */
function findCopy(name: string, names: readonly string[]): string | undefined {
  const wanted = withoutCopyMark(name);
  return names.filter((other) => withoutCopyMark(other) === wanted).sort(compareText)[0];
}

function withoutCopyMark(name: string): string {
  return fold(name)
    .replace(/(?:\s*\(\d{1,2}\))+(?=\.[^.]*$|$)/, '')
    .replace(/\s+(?=\.[^.]*$|$)/, '');
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
