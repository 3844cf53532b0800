import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../base/compare-text.js';
import type { PlaceIndex } from '../base/places.js';
import type { InventoryPart } from './inventory-part.js';
import { mergePemda } from './merge-pemda.js';
import { joinProblems } from './missing-pemda.js';
import type { Inventory, MergeConflict } from './model.js';

/**
 * Joins the parts of one regional government. Innovations are put one after another; what can stand only once is
 * taken from the first file in order of name that has it, so the order of the arguments never matters.
 */
export function mergeInventory(parts: readonly InventoryPart[], places: PlaceIndex): Inventory {
  const sorted = [...parts].sort((left, right) => compareText(left.file.berkas, right.file.berkas));
  const contents = sorted.map((part) => part.content);
  const conflicts: MergeConflict[] = [];
  const spd = firstOf(
    'spd',
    contents.map((content) => content.spd),
    conflicts,
  );
  const deklarasi = firstOf(
    'deklarasi',
    contents.map((content) => content.deklarasi),
    conflicts,
  );
  return {
    files: sorted.map((part) => part.file),
    pemda: mergePemda(
      contents.map((content) => content.pemda),
      conflicts,
      places,
    ),
    editions: distinct(contents.map((content) => content.edisi)),
    deklarasi,
    riwayat: contents.flatMap((content) => content.riwayat ?? []),
    pembanding: contents.flatMap((content) => content.pembanding ?? []),
    spd,
    inovasi: contents.flatMap((content) => content.inovasi ?? []),
    places,
    problems: joinProblems(sorted, places),
    conflicts,
    questions: sorted.flatMap(({ questions }) => questions ?? []),
    imports: sorted.flatMap(({ imported }) => imported ?? []),
  };
}

function firstOf<Value extends object>(
  part: MergeConflict['part'],
  given: readonly (Value | undefined)[],
  conflicts: MergeConflict[],
): Value | undefined {
  const [first, ...others] = given.filter((value) => value !== undefined);
  if (first === undefined) return undefined;
  for (const other of others) {
    if (!isDeepStrictEqual(first, other)) conflicts.push({ part, ignored: other, kept: first });
  }
  return first;
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort(compareText);
}
