import { KnownFailure } from '../../base/known-failure.js';
import { findNearest } from '../../base/nearest.js';
import { comparePlaces } from '../../base/place.js';
import type { Places } from '../../base/places.js';
import type { ShapeProblem } from '../../base/shape-problem.js';
import { type Edition, findIndicator, findSpdRow } from '../../edition/model.js';
import type { OfficePolicy } from '../../report/policy/settings.js';
import { isRow, nearestRow } from '../configuration/check-names.js';
import type { LoadedConfiguration } from '../configuration/load.js';
import type { Waiver } from '../configuration/schema.js';

/**
 * The office's severities and waivers. A finding code or indicator that does not exist is refused: a typing mistake
 * must not leave a waiver without effect.
 *
 * @throws KnownFailure naming every unknown code and indicator
 */
export function resolvePolicy(
  loaded: LoadedConfiguration,
  edition: Edition,
  codes: readonly string[],
): OfficePolicy {
  const { configuration, places, file } = loaded;
  const severities = Object.entries(configuration.aturan ?? {});
  const waivers = configuration.pengecualian ?? [];
  const aliases = configuration.alias?.perangkat_daerah ?? {};
  const problems = [
    ...severities.flatMap(([code]) => unknownKey(code, configuration.aturan ?? {}, places, codes)),
    ...loaded.unknownEfforts.filter(({ key }) => !isRow(key, edition)),
    ...waivers.flatMap((waiver, index) => unknownNames(waiver, index, places, codes, edition)),
  ];
  if (problems.length > 0) {
    const masalah = problems.sort((left, right) => comparePlaces(left.place, right.place));
    throw new KnownFailure({ code: 'konfigurasi-salah', args: { berkas: file ?? '', masalah } });
  }
  return {
    severities: new Map(severities),
    aliasPlaces: new Map(Object.keys(aliases).map((alias) => [alias, places.of(aliases, alias)])),
    waivers: waivers.map((waiver) => ({
      code: waiver.aturan,
      innovation: waiver.inovasi,
      indicator: keyOf(waiver.indikator, edition),
      reason: waiver.alasan,
      until: waiver.sampai,
      place: places.of(waiver),
    })),
  };
}

function unknownKey(
  code: string,
  severities: object,
  places: Places,
  codes: readonly string[],
): ShapeProblem[] {
  if (codes.includes(code)) return [];
  const issue = { kind: 'unknown_key', nearest: findNearest(code, codes), known: [] } as const;
  return [{ path: ['aturan', code], key: code, place: places.of(severities, code), issue, accepted: false }];
}

/** The key under which findings name an indicator or a row of the regional unit. */
function keyOf(name: string | undefined, edition: Edition): string | undefined {
  if (name === undefined) return undefined;
  return (findIndicator(edition, name) ?? findSpdRow(edition, name))?.kunci;
}

function unknownNames(
  waiver: Waiver,
  index: number,
  places: Places,
  codes: readonly string[],
  edition: Edition,
): ShapeProblem[] {
  const problem = (key: 'aturan' | 'indikator', found: string, nearest: string | undefined): ShapeProblem => {
    const issue = { kind: 'not_in_list', found, nearest, list: [] } as const;
    const path = ['pengecualian', index, key];
    return { path, key, place: places.of(waiver, key), issue, accepted: false };
  };
  const { aturan, indikator } = waiver;
  const problems: ShapeProblem[] = [];
  if (!codes.includes(aturan)) problems.push(problem('aturan', aturan, findNearest(aturan, codes)));
  if (indikator !== undefined && !isRow(indikator, edition))
    problems.push(problem('indikator', indikator, nearestRow(indikator, [edition])));
  return problems;
}
