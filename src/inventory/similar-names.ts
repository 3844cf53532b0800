import { distance } from 'fastest-levenshtein';
import { groupBy } from '../base/group-by.js';
import { compact, type ParsedName, parseName } from './innovation-name.js';
import { listSlipForms } from './slip-forms.js';

/** Two names that may belong to one innovation, by their positions in the list; `first` < `second`. */
export interface SimilarNames {
  readonly first: number;
  readonly second: number;
  /** Whole percent; 100 only for names that are equal but for case, blanks and punctuation. */
  readonly similarity: number;
  /** Equal; the short name alone or with another long form; another version; a slip in typing. */
  readonly reason: 'sama' | 'singkatan' | 'versi' | 'salah_tik';
}

/** In letters; what is beyond tells nothing more. */
const LONGEST_FOR_PERCENT = 300;

/**
 * Finds likely duplicates among innovation names, each pair once, ordered by `first`, then `second`.
 * Names meet only in a bucket of a form that makes them a pair, so the work grows with the number of
 * names and of pairs found, not with the number of possible pairs.
 */
export function findSimilarNames(names: readonly string[]): readonly SimilarNames[] {
  const parsed = names.map(parseName);
  const pairs = new Map<number, SimilarNames>();
  const pairUp = (left: number, right: number, reason: SimilarNames['reason']): void => {
    const [first, second] = left < right ? [left, right] : [right, left];
    const [one, other] = [parsed[first], parsed[second]];
    const key = first * names.length + second;
    if (one === undefined || other === undefined || pairs.has(key)) return;
    if (reason !== 'sama' && isSeries(one.version, other.version)) return;
    const similarity = one.whole === other.whole ? 100 : measureSimilarity(one, other);
    pairs.set(key, { first, second, similarity, reason });
  };
  for (const group of groupNames(parsed, ({ whole }) => whole)) {
    forEachPair(group, (left, right) => pairUp(left, right, 'sama'));
  }
  for (const group of groupNames(parsed, ({ brand }) => compact(brand))) {
    forEachPair(group, (left, right) => {
      const isOtherVersion = parsed[left]?.version !== parsed[right]?.version;
      pairUp(left, right, isOtherVersion ? 'versi' : 'singkatan');
    });
  }
  // What a short name stands for is itself the name elsewhere.
  for (const group of groupNames(parsed, ({ long, whole }) => long ?? whole)) {
    forEachPair(group, (left, right) => pairUp(left, right, 'singkatan'));
  }
  for (const [one, other] of findSlips(parsed)) {
    for (const left of one) for (const right of other) pairUp(left, right, 'salah_tik');
  }
  return [...pairs.values()].sort((left, right) => left.first - right.first || left.second - right.second);
}

type Group = readonly number[];

/** Positions by key. A name without letters and digits is like no other. */
function groupNames(parsed: readonly ParsedName[], toGroup: (name: ParsedName) => string): readonly Group[] {
  const groups = groupBy(parsed.entries(), ([, name]) => (name.whole === '' ? undefined : toGroup(name)));
  return [...groups.values()].map((group) => group.map(([position]) => position));
}

function forEachPair<Item>(items: readonly Item[], visit: (left: Item, right: Item) => void): void {
  for (const [at, left] of items.entries()) {
    for (const right of items.slice(at + 1)) visit(left, right);
  }
}

/** "Posyandu Mawar 1" and "Posyandu Mawar 2" stand side by side, unlike two stated versions. */
function isSeries(one: string, other: string): boolean {
  return one !== other && /^(?:\d\d?|[ivx]+)$/.test(one) && /^(?:\d\d?|[ivx]+)$/.test(other);
}

interface Brand {
  readonly words: readonly string[];
  readonly names: Group;
}

/** Names whose brands are equal after one or two letters are left out of each. */
function findSlips(parsed: readonly ParsedName[]): readonly (readonly [Group, Group])[] {
  const slips = groupNames(parsed, ({ brand }) => brand.join(' ')).flatMap((names) => {
    const brand: Brand = { words: parsed[names[0] ?? 0]?.brand ?? [], names };
    return [...listSlipForms(brand.words)].map((form) => ({ form, brand }));
  });
  const buckets = groupBy(slips, ({ form }) => form);
  const found = new Map<string, readonly [Group, Group]>();
  for (const bucket of buckets.values()) {
    forEachPair(bucket, ({ brand: left }, { brand: right }) => {
      if (isOtherShortWord(left.words, right.words)) return;
      found.set(`${left.names[0]} ${right.names[0]}`, [left.names, right.names]);
    });
  }
  return [...found.values()];
}

/** "Sungai Raya" and "Sungai Jaya": in a word of four letters another letter makes another word. */
function isOtherShortWord(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length < 2) return false;
  const changed = [...left.keys()].filter((at) => left[at] !== right[at]);
  const [at = 0] = changed;
  const length = left[at]?.length ?? 0;
  return changed.length === 1 && length < 5 && length === right[at]?.length;
}

function measureSimilarity(one: ParsedName, other: ParsedName): number {
  const brands = measurePercent(compact(one.brand), compact(other.brand));
  let percent = brands;
  if (one.long !== undefined && other.long !== undefined) {
    percent = (brands + measurePercent(one.long, other.long)) / 2;
  } else if (one.long !== undefined || other.long !== undefined) {
    percent = Math.max(brands, measurePercent(one.long ?? one.whole, other.long ?? other.whole));
  }
  return Math.min(99, Math.floor(percent));
}

function measurePercent(left: string, right: string): number {
  const [one, other] = [left.slice(0, LONGEST_FOR_PERCENT), right.slice(0, LONGEST_FOR_PERCENT)];
  return 100 * (1 - distance(one, other) / Math.max(one.length, other.length, 1));
}
