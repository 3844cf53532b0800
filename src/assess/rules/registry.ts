import { AGGREGATE_RULES } from './aggregate/index.js';
import { DOCUMENT_RULES } from './document/index.js';
import { FILE_RULES } from './file/index.js';
import { INPUT_RULES } from './input/index.js';
import { PROFILE_RULES } from './profile/index.js';
import type { Rule } from './rule.js';
import { SLOT_RULES } from './slot/index.js';
import { SPD_RULES } from './spd/index.js';

/** Every rule that needs the assessment alone. Rules that look at a score stand in the score room. */
export const RULES: readonly Rule[] = [
  ...INPUT_RULES,
  ...PROFILE_RULES,
  ...SPD_RULES,
  ...SLOT_RULES,
  ...DOCUMENT_RULES,
  ...FILE_RULES,
  ...AGGREGATE_RULES,
];
