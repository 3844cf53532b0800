import { groupBy } from '../../../base/group-by.js';
import { STATUS_WORDS, WRAPPER_WORDS } from '../words/common-words.js';
import { readWords, wordsOf } from '../words/read-words.js';

/** Files side by side whose names bear the same words beside all known ones. */
export interface NameGroup {
  readonly nama: string;
  readonly files: readonly string[];
}

/** Words that stand in the names of files of any innovation. */
const COMMON = new Set(
  (
    'laporan surat tim foto img image dsc scan scanned whatsapp wa at am pm pdf kepala bupati dinas halaman hal rekap ' +
    'kegiatan pelaksanaan angkatan gelombang tahap sesi hari tanggal bulan semester triwulan periode nomor no versi ver ' +
    'januari februari maret april mei juni juli agustus september oktober november desember'
  ).split(' '),
);

const SHORTEST_NAME = 4;

/**
 * The innovations that file names tell apart, as in "GEBRAKS - SOP.pdf" and "SOP LENTERA.pdf". Only names that several
 * files bear count, and only when most files bear one.
 */
export function findSharedNames(files: readonly string[]): readonly NameGroup[] {
  const candidates = new Map(files.map((file) => [file, ownRuns(file)]));
  const counts = new Map<string, number>();
  for (const runs of candidates.values())
    for (const run of new Set(runs)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const groups = groupBy(candidates, ([, runs]) => mostShared(runs, counts));
  const covered = [...groups.values()].reduce((sum, members) => sum + members.length, 0);
  if (covered * 2 <= files.length) return [];
  return [...groups].map(([name, members]) => ({
    nama: name.toUpperCase(),
    files: members.map(([file]) => file),
  }));
}

/** The words side by side that may be a name, known ones taken out: a number or a known word ends a name. */
function ownRuns(file: string): string[] {
  const { runs } = readWords(wordsOf(file.replace(/\.[^.]*$/, '')));
  return runs
    .flatMap((run) => splitAtNumbers(run))
    .map((run) => run.filter(isOwnWord).join(' '))
    .filter((run) => run.replaceAll(' ', '').length >= SHORTEST_NAME);
}

function splitAtNumbers(run: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of run) {
    if (/^(?:\p{N}+\p{L}?|v\p{N}+)$/u.test(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** Of several names in one file that other files bear too, the one that most do; the first of equals. */
function mostShared(runs: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const shared = runs.filter((run) => (counts.get(run) ?? 0) > 1);
  const [first, ...others] = shared;
  if (first === undefined) return undefined;
  return others.reduce((best, run) => ((counts.get(run) ?? 0) > (counts.get(best) ?? 0) ? run : best), first);
}

function isOwnWord(word: string): boolean {
  return !STATUS_WORDS.has(word) && !WRAPPER_WORDS.has(word) && !COMMON.has(word);
}
