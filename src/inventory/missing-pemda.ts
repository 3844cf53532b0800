import type { Place } from '../base/place.js';
import { comparePlaces } from '../base/place.js';
import type { PlaceIndex } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { NOT_NAMED } from './decode-inventory.js';
import type { InventoryPart } from './inventory-part.js';

/**
 * The problems of all parts, with what they say of the region's name settled: one of the files has to name the region,
 * and where none does it is said once.
 *
 * @param parts in order of the names of their files
 */
export function joinProblems(parts: readonly InventoryPart[], places: PlaceIndex): ShapeProblem[] {
  const isNamed = parts.some(
    ({ content }) => content.pemda !== undefined && content.pemda.nama !== NOT_NAMED,
  );
  let isSaid = isNamed;
  const problems = parts
    .flatMap((part) => part.problems)
    .filter((problem) => {
      if (!isMissingName(problem)) return true;
      const isFirst = !isSaid;
      isSaid = true;
      return isFirst;
    });
  // What stands in the place of the region and could not be read has been reported there.
  const isWritten = problems.some(({ path }) => path[0] === 'pemda' && path.length === 1);
  return isSaid || isWritten ? problems : [...problems, ...missingPemda(parts, places)];
}

function isMissingName({ path, issue }: ShapeProblem): boolean {
  return path[0] === 'pemda' && path[1] === 'nama' && path.length === 2 && issue.kind === 'missing';
}

/** In the file that has a key or a sheet for the region; in the first when none has. */
function missingPemda(parts: readonly InventoryPart[], places: PlaceIndex): ShapeProblem[] {
  const prepared = parts.map(({ content }) => ownPlace(content, places)).find((place) => place !== undefined);
  const place = prepared ?? startOf(parts[0], places);
  if (place === undefined) return [];
  return [{ path: ['pemda'], key: 'pemda', place, issue: { kind: 'missing' }, accepted: false }];
}

/** Where the region belongs in a file, if that is anywhere else than in the file as a whole. */
function ownPlace(content: object, places: PlaceIndex): Place | undefined {
  const place = places.of(content, 'pemda');
  return comparePlaces(place, places.of(content)) === 0 ? undefined : place;
}

function startOf(part: InventoryPart | undefined, places: PlaceIndex): Place | undefined {
  if (part === undefined) return undefined;
  const { berkas } = part.file;
  return { ...places.of(part.content), berkas };
}
