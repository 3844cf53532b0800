import { ELSEWHERE } from './elsewhere.js';
import { LAW_AND_TEAM } from './law-and-team.js';
import type { NameWords } from './meaning.js';
import { PLAN_AND_BUDGET } from './plan-and-budget.js';
import { RESULT } from './result.js';
import { SERVICE } from './service.js';
import { TRAINING_AND_PARTNERS } from './training-and-partners.js';

/**
 * How offices call their files. Only words that mean one thing wherever they stand: "laporan", "surat", "dokumen" and
 * "inovasi" are left out. Where a word fits several indicators, as "SK tim" does, all of them are named, so that it decides
 * nothing alone.
 */
export const NAME_WORDS: readonly NameWords[] = [
  ...LAW_AND_TEAM,
  ...PLAN_AND_BUDGET,
  ...TRAINING_AND_PARTNERS,
  ...SERVICE,
  ...RESULT,
  ...ELSEWHERE,
];

/** Kinds of document that any picture may be: they say nothing of the indicator that the file itself does not say. */
export const PICTURE_KINDS: readonly string[] = ['foto', 'tangkapan_layar'];
