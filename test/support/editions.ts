import { loadEdition } from '../../src/edition/load.js';
import type { Edition } from '../../src/edition/model.js';

/** Every edition that comes with the program, by its year T-0. */
export const YEARS = [2023, 2024, 2025, 2026, 2027] as const;

const editions = new Map<number, Edition>();
for (const year of YEARS) editions.set(year, await loadEdition(`iga-${year}`));

/** The edition of a year; all are read once per test file. */
export function editionOf(year: number): Edition {
  const edition = editions.get(year);
  if (edition === undefined) throw new Error(`there is no edition ${year}`);
  return edition;
}
