import type { Certainty } from '../../base/vocabulary.js';
import type { EditionDifference } from '../../edition/compare.js';

/** One thing that two editions state differently, in words. The lines are never empty. */
export interface ValueDifference {
  readonly kind: 'nilai';
  readonly label: string;
  /** What the label is said of, such as kinds of document; empty where the label says it all. */
  readonly about: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly certaintyBefore: Certainty | undefined;
  readonly certaintyAfter: Certainty | undefined;
}

/** Items of a list that only one of two editions has; never both empty. */
export interface ListDifference {
  readonly kind: 'daftar';
  readonly label: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export type DifferenceInWords = ValueDifference | ListDifference;

/** A difference before those that say the same are put together. */
export interface DraftDifference {
  /** Drafts with the same id are one difference. */
  readonly id: string;
  readonly label: string;
  /** What the label is said of, such as a kind of document; all those of one difference are named behind it. */
  readonly about?: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The differences in words, each once, in the order in which they come first. */
export function mergeDrafts(
  differences: readonly EditionDifference[],
  draftOf: (difference: EditionDifference) => DraftDifference,
): ValueDifference[] {
  const entries = new Map<
    string,
    { readonly draft: DraftDifference; readonly facts: EditionDifference[]; readonly about: string[] }
  >();
  for (const difference of differences) {
    const draft = draftOf(difference);
    const entry = entries.get(draft.id) ?? { draft, facts: [], about: [] };
    entry.facts.push(difference);
    if (draft.about !== undefined) entry.about.push(draft.about);
    entries.set(draft.id, entry);
  }
  return [...entries.values()].map(({ draft: { label, before, after }, facts, about }) => ({
    kind: 'nilai',
    label,
    about,
    before,
    after,
    certaintyBefore: leastSure(facts.map(({ certaintyBefore }) => certaintyBefore)),
    certaintyAfter: leastSure(facts.map(({ certaintyAfter }) => certaintyAfter)),
  }));
}

/** "Data dukung: DPA dan RKA": the label with what it is said of. */
export function nameDifference(
  { label, about }: ValueDifference,
  joinItems: (items: readonly string[]) => string,
): string {
  return about.length === 0 ? label : `${label}: ${joinItems(about)}`;
}

/** The lowest of the certainties that are stated: their letters run from sure to assumed. */
function leastSure(certainties: readonly (Certainty | undefined)[]): Certainty | undefined {
  let lowest: Certainty | undefined;
  for (const certainty of certainties) {
    if (certainty !== undefined && (lowest === undefined || certainty > lowest)) lowest = certainty;
  }
  return lowest;
}
