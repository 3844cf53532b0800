import { distance } from 'fastest-levenshtein';
import { PLAIN_FIELDS } from './fields.js';
import { findSynonym } from './synonyms.js';

/** More slips than this make another word. */
const MOST_SLIPS = 3;

/** The field that a wrong key probably means: one known under that heading, or one spelt nearly so. */
export function nearestField(key: string): string | undefined {
  const synonym = findSynonym(key.replaceAll('_', ' '));
  if (synonym !== undefined) return synonym;
  const slips = (field: string): number => distance(field, key.toLowerCase());
  const [nearest] = PLAIN_FIELDS.toSorted((left, right) => slips(left) - slips(right));
  return nearest !== undefined && slips(nearest) <= MOST_SLIPS ? nearest : undefined;
}
