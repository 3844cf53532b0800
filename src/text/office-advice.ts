import type { FindingArgs, FindingCode } from '../assess/findings/finding.js';
import type { SharedCode } from '../assess/findings/mended-by.js';

/**
 * What an office has to hand in or to say, for findings whose own advice names fields of the inventory. Without a word
 * of the inventory or of this program, which the office does not have.
 */
export type OfficeAdvice = { readonly [Code in SharedCode]: (args: FindingArgs[Code]) => string };

/** The advice of some codes, such as those of one family. */
export type OfficeAdviceOf<Code extends SharedCode> = Pick<OfficeAdvice, Code>;

/** The same table as it is looked up: a code that needs no other words has none. */
export type OfficeAdviceByCode = { readonly [Code in FindingCode]?: (args: FindingArgs[Code]) => string };
