import { KnownFailure } from '../../base/known-failure.js';
import type { Rational } from '../../base/rational.js';
import { readChoice } from '../../base/read-choice.js';
import { readNumber } from '../../base/read-number.js';
import type { Reading } from '../../base/reading.js';
import type { Catalog } from '../../edition/model.js';
import type { GateSettings } from '../../report/policy/settings.js';
import { type Configuration, FAIL_ON, GAP_BASES, SCORE_BASES } from '../configuration/schema.js';
import type { GateOptions } from './request.js';

/** The gate: the command line wins over the configuration, the configuration over the defaults. */
export function resolveGate(
  options: GateOptions,
  configuration: Configuration,
  catalog: Catalog,
): GateSettings {
  const set = configuration.gerbang ?? {};
  const predikat = options.minimalPredikat ?? set.minimal_predikat;
  return {
    failOn:
      options.gagalPada === undefined
        ? (set.gagal_pada ?? 'galat')
        : chosen('--gagal-pada', options.gagalPada, FAIL_ON),
    minimumIndex:
      options.minimalIndeks === undefined
        ? set.minimal_indeks
        : limit('--minimal-indeks', options.minimalIndeks),
    minimumPredikat: predikat === undefined ? undefined : findPredikat(predikat, catalog),
    maximumGap: options.maksCelah === undefined ? set.maks_celah : limit('--maks-celah', options.maksCelah),
    scoreKind:
      options.dasar === undefined ? (set.dasar ?? 'terbukti') : chosen('--dasar', options.dasar, SCORE_BASES),
    gapBasis:
      options.dasarCelah === undefined
        ? (set.dasar_celah ?? 'sid')
        : chosen('--dasar-celah', options.dasarCelah, GAP_BASES),
  };
}

function findPredikat(text: string, catalog: Catalog): string {
  const names = catalog.predikat.map(({ nama }) => nama);
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const found = names.find((nama) => nama.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw refusal('--minimal-predikat', text, names.join(' | '));
}

function chosen<Code extends string>(option: string, text: string, codes: readonly Code[]): Code {
  return requireValue(option, text, readChoice(text, codes), codes.join(' | '));
}

function limit(option: string, text: string): Rational {
  return requireValue(option, text, readNumber(text), '65,01');
}

function requireValue<Value>(option: string, text: string, reading: Reading<Value>, expected: string): Value {
  if (reading.ok) return reading.value;
  throw refusal(option, text, expected);
}

function refusal(opsi: string, ditemukan: string, diharapkan: string): KnownFailure {
  return new KnownFailure({ code: 'opsi-salah', args: { opsi, ditemukan, diharapkan } });
}
