import { listEditions, loadEdition } from '../edition/load.js';
import type { Edition } from '../edition/model.js';
import type { ImportIndicator } from '../inventory/import/indicators.js';
import type { ImportSpdRow } from '../inventory/import/spd-rows.js';
import type { ForeignSetting } from '../inventory/import-tables.js';

/**
 * The indicators of an edition for the importer of foreign workbooks, with the names and wordings of the other
 * editions, newest first: lists live longer than editions.
 */
export function describeIndicators(edition: Edition, others: readonly Edition[]): readonly ImportIndicator[] {
  return edition.catalog.sid.map(({ kunci, kode, nama, bobot, level }) => {
    const same = others.flatMap((other) => other.indicatorByKey.get(kunci) ?? []);
    return {
      kunci,
      kode,
      bobot: bobot.nilai,
      nama: [nama, ...same.map((indicator) => indicator.nama)],
      teks: [level.teks, ...same.map((indicator) => indicator.level.teks)],
    };
  });
}

/** Printed names of the indicators of the regional unit, in all editions. */
export function listSpdNames(editions: readonly Edition[]): readonly string[] {
  return [...new Set(editions.flatMap(({ catalog }) => catalog.spd.baris.map(({ nama }) => nama)))];
}

/** The indicators of the regional unit in an edition, with the names they have in the others. */
export function describeSpdRows(edition: Edition, others: readonly Edition[]): readonly ImportSpdRow[] {
  return edition.catalog.spd.baris.map(({ kunci, kode, nama, bobot, level }) => {
    const same = others.flatMap((other) => other.spdRowByKey.get(kunci) ?? []);
    return {
      kunci,
      kode,
      bobot: bobot.nilai,
      nama: [nama, ...same.map((row) => row.nama)],
      teks: [level.teks, ...same.map((row) => row.level.teks)],
      pilihan: level.ukur.cara === 'pilihan' ? Object.keys(level.ukur.pilihan) : undefined,
    };
  });
}

/** All that the importer needs to know of an edition, with all editions that come with the program as the others. */
export async function loadImportNames(
  edition: Edition,
): Promise<Pick<ForeignSetting, 'indicators' | 'spdRows' | 'spdNames' | 'year'>> {
  const codes = (await listEditions()).map(({ kode }) => kode).reverse();
  const all = await Promise.all(codes.map(loadEdition));
  const others = all.filter(({ catalog }) => catalog.kode !== edition.catalog.kode);
  return {
    indicators: describeIndicators(edition, others),
    spdRows: describeSpdRows(edition, others),
    spdNames: listSpdNames([edition, ...others]),
    year: edition.catalog.tahun,
  };
}
