import { findNearest } from '../../base/nearest.js';
import type { Places } from '../../base/places.js';
import type { ShapeIssue, ShapeProblem } from '../../base/shape-problem.js';
import { loadEdition } from '../../edition/load.js';
import { type Edition, findIndicator, findSpdRow } from '../../edition/model.js';
import { listShippedCodes } from '../../edition/shipped.js';
import { URUSAN } from '../../inventory/lists/urusan.js';
import { matchUrusan } from '../../inventory/match-urusan.js';
import type { Configuration } from './schema.js';

/** Other names that lead to no urusan: they would be passed over without a word. */
export function checkAliases({ alias = {} }: Configuration, places: Places): ShapeProblem[] {
  const { urusan = {} } = alias;
  return Object.entries(urusan).flatMap(([name, target]) => {
    const issue = urusanIssue(target);
    return issue === undefined ? [] : [problemAt(['alias', 'urusan', name], places.of(urusan, name), issue)];
  });
}

/**
 * The keys of `upaya` that no edition of the program knows, as problems. A catalog of the office's own may know them
 * all the same, so who knows the edition has the last word.
 */
export async function checkEfforts(
  { upaya = {} }: Configuration,
  places: Places,
): Promise<readonly ShapeProblem[]> {
  let unknown = Object.keys(upaya);
  const asked: Edition[] = [];
  // The newest edition asks the most, so it mostly answers for all.
  for (const code of [...(await listShippedCodes())].reverse()) {
    if (unknown.length === 0) return [];
    const edition = await loadEdition(code);
    unknown = unknown.filter((key) => !isRow(key, edition));
    asked.push(edition);
  }
  return unknown.map((key) =>
    problemAt(['upaya', key], places.of(upaya, key), {
      kind: 'unknown_key',
      nearest: nearestRow(key, asked),
      known: [],
    }),
  );
}

/** True for the key or the number of an indicator or an SPD row. */
export function isRow(keyOrCode: string, edition: Edition): boolean {
  return findIndicator(edition, keyOrCode) !== undefined || findSpdRow(edition, keyOrCode) !== undefined;
}

/** The key that may be meant by a mistyped one. Numbers are not misspelt for one another. */
export function nearestRow(key: string, editions: readonly Edition[]): string | undefined {
  if (/^\d/.test(key.trim())) return undefined;
  const keys = editions.flatMap((edition) => [
    ...edition.indicatorByKey.keys(),
    ...edition.spdRowByKey.keys(),
  ]);
  return findNearest(key, keys);
}

function urusanIssue(target: string): ShapeIssue | undefined {
  const match = matchUrusan(target);
  if (match.kind === 'known') return undefined;
  const names = URUSAN.map(({ nama }) => nama);
  const nearest = match.kind === 'near' ? match.suggestion.nama : findNearest(target, names);
  return { kind: 'not_in_list', found: target, nearest, list: [] };
}

function problemAt(path: readonly string[], place: ShapeProblem['place'], issue: ShapeIssue): ShapeProblem {
  return { path, key: path.at(-1) ?? '', place, issue, accepted: false };
}
