import { listEditions, loadEdition } from '../edition/load.js';
import type { Edition } from '../edition/model.js';
import type { ImportIndicator } from '../inventory/import/indicators.js';

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

/** The same with all editions that come with the program as the others. */
export async function loadImportIndicators(edition: Edition): Promise<readonly ImportIndicator[]> {
  const codes = (await listEditions()).map(({ kode }) => kode).reverse();
  const others = await Promise.all(codes.map(loadEdition));
  return describeIndicators(
    edition,
    others.filter(({ catalog }) => catalog.kode !== edition.catalog.kode),
  );
}
