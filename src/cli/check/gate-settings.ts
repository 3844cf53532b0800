import { KnownFailure } from '../../base/known-failure.js';
import { findNearest } from '../../base/nearest.js';
import type { Rational } from '../../base/rational.js';
import { readPercentage } from '../../base/read-number.js';
import type { Catalog } from '../../edition/model.js';
import type { GateSettings } from '../../report/policy/settings.js';
import { readChoiceOption, refuseOption } from '../choice-option.js';
import type { LoadedConfiguration } from '../configuration/load.js';
import { FAIL_ON, GAP_BASES, SCORE_BASES } from '../configuration/schema.js';
import type { GateOptions } from './request.js';

/** The gate: the command line wins over the configuration, the configuration over the defaults. */
export function resolveGate(
  options: GateOptions,
  loaded: LoadedConfiguration,
  catalog: Catalog,
): GateSettings {
  const set = loaded.configuration.gerbang ?? {};
  return {
    failOn:
      options.gagalPada === undefined
        ? (set.gagal_pada ?? 'galat')
        : readChoiceOption('--gagal-pada', options.gagalPada, FAIL_ON),
    minimumIndex:
      options.minimalIndeks === undefined
        ? set.minimal_indeks
        : limit('--minimal-indeks', options.minimalIndeks),
    minimumPredikat:
      options.minimalPredikat === undefined
        ? configuredPredikat(loaded, catalog)
        : namedPredikat(options.minimalPredikat, catalog),
    maximumGap:
      options.maksCelah === undefined
        ? set.maks_celah
        : // The gap is a percentage and may be written as one.
          limit('--maks-celah', options.maksCelah, options.maksCelah.replace(/\s*%\s*$/, '')),
    scoreKind:
      options.dasar === undefined
        ? (set.dasar ?? 'terbukti')
        : readChoiceOption('--dasar', options.dasar, SCORE_BASES),
    gapBasis:
      options.dasarCelah === undefined
        ? (set.dasar_celah ?? 'sid')
        : readChoiceOption('--dasar-celah', options.dasarCelah, GAP_BASES),
  };
}

function namedPredikat(text: string, catalog: Catalog): string {
  const found = findPredikat(text, catalog);
  if (found !== undefined) return found;
  throw refuseOption('--minimal-predikat', text, predikatNames(catalog).join(' | '));
}

/** Its edition is known only now, so the schema of the configuration could not judge it. */
function configuredPredikat({ configuration, places, file = '' }: LoadedConfiguration, catalog: Catalog) {
  const { gerbang } = configuration;
  const text = gerbang?.minimal_predikat;
  if (gerbang === undefined || text === undefined) return undefined;
  const found = findPredikat(text, catalog);
  if (found !== undefined) return found;
  const list = predikatNames(catalog);
  const issue = { kind: 'not_in_list', found: text, nearest: findNearest(text, list), list } as const;
  const key = 'minimal_predikat';
  const problem = { path: ['gerbang', key], key, place: places.of(gerbang, key), issue, accepted: false };
  throw new KnownFailure({ code: 'konfigurasi-salah', args: { berkas: file, masalah: [problem] } });
}

function predikatNames(catalog: Catalog): string[] {
  return catalog.predikat.map(({ nama }) => nama);
}

/** Whatever the case and whatever stands between the words. */
function findPredikat(text: string, catalog: Catalog): string | undefined {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return predikatNames(catalog).find((nama) => nama.toLowerCase() === wanted);
}

function limit(option: string, text: string, bare = text): Rational {
  const reading = readPercentage(bare);
  if (reading.ok) return reading.value;
  throw refuseOption(option, text, { nilai: 'percentage' });
}
