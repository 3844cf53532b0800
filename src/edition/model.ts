import type { Places } from '../base/places.js';
import type { EvidenceWindow } from './schema/acceptance.js';
import type { Catalog, Indicator, SpdRow } from './schema/catalog.js';

export type { Acceptance, Companion, EvidenceWindow } from './schema/acceptance.js';
export { ANY_KIND } from './schema/acceptance.js';
export type { Band } from './schema/bands.js';
export type { Catalog, EditionStatus, Indicator, SpdRow } from './schema/catalog.js';
export type { Fact } from './schema/leaves.js';
export type { Measure, MeasureName, MeasureOf, MeasureUnit, SpdMeasure } from './schema/measures.js';

/** One edition of the index, read and checked. */
export interface Edition {
  readonly catalog: Catalog;
  /** Of the resolved catalog, in hexadecimal: the same facts have the same hash, however they are written. */
  readonly sha256: string;
  /** The catalog's file as the user named it; for an edition that comes with the program, its path in the package. */
  readonly file: string;
  /** Where every value was written, also those that come from an inherited catalog. */
  readonly places: Places;
  readonly indicatorByKey: ReadonlyMap<string, Indicator>;
  /** By the number on the form, such as "16". */
  readonly indicatorByCode: ReadonlyMap<string, Indicator>;
  readonly spdRowByKey: ReadonlyMap<string, SpdRow>;
  /** By the number on the form, such as "2a". */
  readonly spdRowByCode: ReadonlyMap<string, SpdRow>;
}

/** Makes an edition of a catalog that has passed its self-check. */
export function createEdition(catalog: Catalog, places: Places, file: string, sha256: string): Edition {
  return {
    catalog,
    sha256,
    file,
    places,
    indicatorByKey: new Map(catalog.sid.map((indicator) => [indicator.kunci, indicator])),
    indicatorByCode: new Map(catalog.sid.map((indicator) => [indicator.kode, indicator])),
    spdRowByKey: new Map(catalog.spd.baris.map((row) => [row.kunci, row])),
    spdRowByCode: new Map(catalog.spd.baris.map((row) => [row.kode, row])),
  };
}

/** The indicator of the innovations that users call by its key or its number. */
export function findIndicator(edition: Edition, keyOrCode: string): Indicator | undefined {
  return lookUp(edition.indicatorByKey, edition.indicatorByCode, keyOrCode);
}

/** The SPD row that users call by its key or its number. */
export function findSpdRow(edition: Edition, keyOrCode: string): SpdRow | undefined {
  return lookUp(edition.spdRowByKey, edition.spdRowByCode, keyOrCode);
}

/** The calendar year T-0 of an edition. */
export function tZero(edition: Edition): number {
  return edition.catalog.tahun;
}

/** The calendar year of an offset counted from T-0: in an edition of 2026, -1 is 2025. */
export function calendarYear(edition: Edition, offset: number): number {
  return tZero(edition) + offset;
}

/**
 * The first and last day (YYYY-MM-DD, both included) of a window that counts in years; a side without a
 * limit is undefined. A window bound to dates of the profile (`tahun_dari`) has no days of its own.
 */
export function windowDays(
  edition: Edition,
  window: EvidenceWindow,
): { readonly from: string | undefined; readonly to: string | undefined } {
  return {
    from: window.dari === undefined ? undefined : `${calendarYear(edition, window.dari)}-01-01`,
    to: window.sampai === undefined ? undefined : `${calendarYear(edition, window.sampai)}-12-31`,
  };
}

function lookUp<Row>(
  byKey: ReadonlyMap<string, Row>,
  byCode: ReadonlyMap<string, Row>,
  keyOrCode: string,
): Row | undefined {
  const exact = keyOrCode.trim();
  const lower = exact.toLowerCase();
  return byKey.get(exact) ?? byCode.get(exact) ?? byKey.get(lower) ?? byCode.get(lower);
}
