import { KnownFailure } from '../../base/known-failure.js';
import { findNearest } from '../../base/nearest.js';
import type { Places } from '../../base/places.js';
import type { ShapeProblem } from '../../base/shape-problem.js';
import { type Edition, findIndicator } from '../../edition/model.js';
import type { OfficePolicy } from '../../report/policy/settings.js';
import type { LoadedConfiguration } from '../configuration/load.js';

/**
 * The office's severities and waivers. A finding code that does not exist is refused: a typing mistake must not
 * leave a waiver without effect.
 *
 * @throws KnownFailure naming every unknown code
 */
export function resolvePolicy(
  loaded: LoadedConfiguration,
  edition: Edition,
  codes: readonly string[],
): OfficePolicy {
  const { configuration, places, file } = loaded;
  const severities = Object.entries(configuration.aturan ?? {});
  const waivers = configuration.pengecualian ?? [];
  const problems = [
    ...severities.flatMap(([code]) =>
      unknownCode(code, ['aturan', code], configuration.aturan ?? {}, code, places, codes),
    ),
    ...waivers.flatMap((waiver, index) =>
      unknownCode(waiver.aturan, ['pengecualian', index, 'aturan'], waiver, 'aturan', places, codes),
    ),
  ];
  if (problems.length > 0) {
    throw new KnownFailure({ code: 'konfigurasi-salah', args: { berkas: file ?? '', masalah: problems } });
  }
  return {
    severities: new Map(severities),
    waivers: waivers.map((waiver) => ({
      code: waiver.aturan,
      innovation: waiver.inovasi,
      indicator:
        waiver.indikator === undefined
          ? undefined
          : (findIndicator(edition, waiver.indikator)?.kunci ?? waiver.indikator),
      reason: waiver.alasan,
      until: waiver.sampai,
      place: places.of(waiver),
    })),
  };
}

function unknownCode(
  code: string,
  path: ShapeProblem['path'],
  record: object,
  key: string,
  places: Places,
  codes: readonly string[],
): ShapeProblem[] {
  if (codes.includes(code)) return [];
  const issue = { kind: 'not_in_list', found: code, nearest: findNearest(code, codes), list: [] } as const;
  return [{ path, key, place: places.of(record, key), issue, accepted: false }];
}
