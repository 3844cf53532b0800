import { type MapNode, nodeAt } from '../../base/document-node.js';
import type { ShapeProblem } from '../../base/shape-problem.js';

/** The key of a mapping under which each key stands; those of the whole file under none. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ...['format', 'versi', 'isi_indikator', 'lembar'].map((key): [string, string] => [key, '']),
  ...['berkas', 'nama', 'peran', 'kepala', 'kolom'].map((key): [string, string] => [key, 'lembar']),
  ...['judul', 'isian', 'diduga'].map((key): [string, string] => [key, 'kolom']),
  ...['dari', 'sampai'].map((key): [string, string] => [key, 'kepala']),
]);

/** Says of a key that stands under another one than its own where it belongs; any other problem stays as it is. */
export function tellWhereItBelongs(problem: ShapeProblem, root: MapNode): ShapeProblem {
  const expected = problem.issue.kind === 'unknown_key' ? HOMES.get(problem.key) : undefined;
  if (expected === undefined) return problem;
  const node = nodeAt(root, problem.path);
  const found = node?.kind === 'text' ? `${problem.key}: ${node.text}` : `${problem.key}:`;
  return { ...problem, issue: { kind: 'rejected', reason: { code: 'salah_tempat', found, expected } } };
}
