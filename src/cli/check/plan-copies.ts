import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { KnownFailure } from '../../base/known-failure.js';
import { isFolder } from '../../input/look.js';
import { readBinaryFile } from '../../input/read-text-file.js';
import { looksLikeWorkbook } from '../../inventory/excel/refuse-other-file.js';

/** A workbook, and where its marked copy goes. */
export interface CopyPlan {
  readonly source: string;
  readonly target: string;
}

/** The copies to be made, and the inputs that have no cells to be marked. */
export interface CopyPlans {
  readonly copies: readonly CopyPlan[];
  readonly skipped: readonly string[];
}

/**
 * Decides where the marked copies go, before anything is checked. Beside the workbooks a check may read other files,
 * such as the YAML file with the figures of the region; these are passed over.
 *
 * @param target a file for a single workbook; a folder, there already or named with a slash at its end, for any number
 * @throws KnownFailure when no input is a workbook, or several are to go into one file
 */
export async function planCopies(files: readonly string[], target: string): Promise<CopyPlans> {
  const sources: string[] = [];
  const skipped: string[] = [];
  for (const file of withoutRepetition(files)) ((await isWorkbook(file)) ? sources : skipped).push(file);
  const [first = ''] = skipped;
  if (sources.length === 0) throw new KnownFailure({ code: 'tandai-bukan-excel', args: { berkas: first } });
  return { copies: await nameCopies(sources, target), skipped };
}

async function nameCopies(sources: readonly string[], target: string): Promise<CopyPlan[]> {
  if (target.endsWith('/') || target.endsWith(sep) || (await isFolder(target))) {
    return nameInFolder(sources).map(({ source, name }) => ({ source, target: join(target, name) }));
  }
  const [source = ''] = sources;
  if (sources.length > 1) {
    throw new KnownFailure({
      code: 'tandai-perlu-folder',
      args: { tujuan: target, jumlah: sources.length },
    });
  }
  const ending = extname(source);
  if (extname(target).toLowerCase() !== ending.toLowerCase()) {
    const args = { opsi: '--tandai', ditemukan: target, diharapkan: `salinan${ending}` };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  return [{ source, target }];
}

/** By its content: a workbook may be called .csv. */
async function isWorkbook(file: string): Promise<boolean> {
  const { content } = await readBinaryFile(file);
  return looksLikeWorkbook(content);
}

/** Copies keep the names of their workbooks; of those with one name, each gets the name of its folder in front. */
function nameInFolder(sources: readonly string[]): { readonly source: string; readonly name: string }[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const own = basename(source);
    const isShared = sources.filter((other) => keyOf(basename(other)) === keyOf(own)).length > 1;
    const folder = basename(dirname(resolve(source)));
    const wanted = isShared && folder !== '' ? `${folder}-${own}` : own;
    const name = freeName(wanted, taken);
    taken.add(keyOf(name));
    return { source, name };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const ending = extname(wanted);
  const stem = basename(wanted, ending);
  let name = wanted;
  for (let number = 2; taken.has(keyOf(name)); number += 1) name = `${stem}-${number}${ending}`;
  return name;
}

/** Some systems take names for the same that differ in capitals or in how an accent is stored. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function withoutRepetition(files: readonly string[]): string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const isNew = !seen.has(resolve(file));
    seen.add(resolve(file));
    return isNew;
  });
}
