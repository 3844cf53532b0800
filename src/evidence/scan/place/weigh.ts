import type { Guess } from '../scan-result.js';

/**
 * What one clue says: the indicators it fits, and how seldom (0 to 1) a file of any other indicator bears it. The
 * numbers are judgement, not measurement: a folder is named with care, a number is often only a running one.
 */
export interface WeighedClue {
  readonly fits: readonly string[];
  /** Indicators where such a file is often handed in although it does not count. */
  readonly tolerated: readonly string[];
  readonly otherwise: number;
  /** Clues of one topic say the same thing twice, so only the strongest of those that fit the same counts. */
  readonly topic: string;
}

/** Likeliness of a clue under an indicator it does not fit. */
export const SELDOM = {
  folderName: 0.003,
  folderNumber: 0.006,
  fileNumber: 0.012,
  doubtfulNumber: 0.03,
  /** Words that fit one indicator, and words that fit several. */
  word: 0.008,
  sharedWord: 0.05,
  /** The title of the paper. */
  content: 0.01,
  video: 0.01,
  /** The title as OCR read it, or one that papers of any matter bear. */
  vagueContent: 0.05,
  picture: 0.2,
  /** A paper that is handed in under an indicator although it does not count there. */
  uncounted: 0.2,
} as const;

/** Likeliness under an indicator that tolerates it. */
const TOLERATED = 0.3;

/** From this many percent on a file is placed. */
export const SURE = 80;

/** How likely each indicator is, in percent rounded down, most likely first; all together at most 100. */
export function weigh(clues: readonly WeighedClue[], indicators: readonly string[]): readonly Guess[] {
  if (clues.length === 0) return [];
  const strongest = new Map<string, WeighedClue>();
  for (const clue of clues) {
    const key = `${clue.topic} ${[...clue.fits].sort().join(' ')}`;
    const known = strongest.get(key);
    if (known === undefined || clue.otherwise < known.otherwise) strongest.set(key, clue);
  }
  const counted = [...strongest.values()].filter(({ fits }) => fits.length > 0);
  const shares = indicators.map((indikator) => {
    let share = 1;
    for (const clue of counted) share *= likeliness(clue, indikator);
    return { indikator, share };
  });
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return shares
    .map(({ indikator, share }) => ({ indikator, keyakinan: Math.floor((share / sum) * 100) }))
    .sort((left, right) => right.keyakinan - left.keyakinan);
}

function likeliness({ fits, tolerated, otherwise }: WeighedClue, indikator: string): number {
  if (fits.includes(indikator)) return 1;
  return tolerated.includes(indikator) ? Math.max(TOLERATED, otherwise) : otherwise;
}
