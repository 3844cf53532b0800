import type { PlaceIndex } from '../base/places.js';
import { NOT_NAMED } from './decode-inventory.js';
import { sameRegion } from './match-region.js';
import type { MergeConflict, Pemda } from './model.js';
import { normalizeName } from './normalize-name.js';

type Department = NonNullable<Pemda['perangkat_daerah']>[number];

/**
 * The one region of all parts. The first that is named counts, the others complete what it leaves out; one that is
 * surely another region is a conflict. The registers are joined.
 */
export function mergePemda(
  given: readonly (Pemda | undefined)[],
  conflicts: MergeConflict[],
  places: PlaceIndex,
): Pemda {
  const stated = given.filter((pemda) => pemda !== undefined);
  const first = stated.find(({ nama }) => nama !== NOT_NAMED) ?? stated[0];
  if (first === undefined) return { nama: NOT_NAMED };
  if (stated.length === 1) return first;
  let merged: Pemda = first;
  for (const other of stated) {
    if (other.nama === NOT_NAMED || sameRegion(regionName(first), regionName(other)) !== 'no') {
      merged = { ...other, ...merged };
    } else {
      conflicts.push({ part: 'pemda', ignored: other, kept: first });
    }
  }
  const register = stated.flatMap((pemda) => pemda.perangkat_daerah ?? []);
  merged = { ...merged, perangkat_daerah: mergeRegister(register, places) };
  places.adopt(merged, first);
  return merged;
}

/** A name that says its kind already is read the same with it put before. */
function regionName({ nama, jenis }: Pemda): string {
  return jenis === undefined ? nama : `${jenis} ${nama}`;
}

/** One entry per perangkat daerah, with the other names that any part gives it. */
function mergeRegister(register: readonly Department[], places: PlaceIndex): Department[] {
  const byName = new Map<string, Department>();
  for (const department of register) {
    const key = normalizeName(department.nama);
    const known = byName.get(key);
    if (known === undefined) {
      byName.set(key, department);
      continue;
    }
    const alias = [...new Set([...(known.alias ?? []), ...(department.alias ?? [])])];
    const joined: Department = { ...department, ...known, alias: alias.length === 0 ? undefined : alias };
    places.adopt(joined, known);
    byName.set(key, joined);
  }
  return [...byName.values()];
}
