import type { Certainty } from '../base/vocabulary.js';
import { type FactScope, listFacts, PRESENCE, type StatedFact } from './list-facts.js';
import type { Edition } from './model.js';

/** One fact that two editions state differently, or that only one of them states. */
export interface EditionDifference {
  readonly scope: FactScope;
  /** What the fact is about: an item of the formula, a predikat, the key of an indicator ... */
  readonly key: string;
  /** Which of its facts, such as `bobot`, `level.2`, `ukur.batas.3`, `bukti.sertifikat`. */
  readonly field: string;
  /** As the catalogs write it, in keys and numbers with a point; undefined where it is not stated. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly certaintyBefore: Certainty | undefined;
  readonly certaintyAfter: Certainty | undefined;
}

/**
 * What is different in `right`, reckoned from the catalogs alone. The same fact with another certainty is no
 * difference. An indicator, SPD row or variable that only one edition has is one difference, with the field
 * {@link PRESENCE}. The order is that of the catalogs; what only `right` has stands behind what it follows there.
 */
export function compareEditions(left: Edition, right: Edition): readonly EditionDifference[] {
  const before = indexFacts(left);
  const after = indexFacts(right);
  const differences: EditionDifference[] = [];
  for (const id of mergeOrders([...before.keys()], [...after.keys()])) {
    const old = before.get(id);
    const young = after.get(id);
    const fact = old ?? young;
    if (fact === undefined || old?.value === young?.value) continue;
    if (isCoveredByPresence(fact, before, after)) continue;
    differences.push({
      scope: fact.scope,
      key: fact.key,
      field: fact.field,
      before: old?.value,
      after: young?.value,
      certaintyBefore: old?.certainty,
      certaintyAfter: young?.certainty,
    });
  }
  return differences;
}

type FactIndex = ReadonlyMap<string, StatedFact>;

function indexFacts(edition: Edition): FactIndex {
  return new Map(listFacts(edition.catalog).map((fact) => [idOf(fact.scope, fact.key, fact.field), fact]));
}

/** A key comes from a catalog and may hold any sign, so the parts are kept apart by JSON. */
function idOf(scope: FactScope, key: string, field: string): string {
  return JSON.stringify([scope, key, field]);
}

function isCoveredByPresence(
  { scope, key, field }: StatedFact,
  before: FactIndex,
  after: FactIndex,
): boolean {
  if (field === PRESENCE) return false;
  const presence = idOf(scope, key, PRESENCE);
  return before.has(presence) !== after.has(presence);
}

function mergeOrders(left: readonly string[], right: readonly string[]): string[] {
  const merged = [...left];
  const known = new Set(left);
  let anchor = -1;
  for (const id of right) {
    if (known.has(id)) anchor = merged.indexOf(id);
    else {
      anchor += 1;
      merged.splice(anchor, 0, id);
    }
  }
  return merged;
}
