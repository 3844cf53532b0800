import type { Rule } from '../../assess/rules/rule.js';
import { diBawahAmbangUntung } from './di-bawah-ambang-untung.js';
import type { ScoreRuleContext } from './score-rule.js';
import { yandasKurang } from './yandas-kurang.js';
import { zonaPembulatan } from './zona-pembulatan.js';

/** `agregat/`, as far as scores are needed. */
export const SCORE_RULES: readonly Rule<ScoreRuleContext>[] = [
  diBawahAmbangUntung,
  yandasKurang,
  zonaPembulatan,
];
