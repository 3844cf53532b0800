import type { Failure, FailureArgs, FailureCode } from '../base/known-failure.js';

/** One text per reason of failure; the compiler compares the keys with the codes. */
export type FailureTexts<Text> = { readonly [Code in FailureCode]: (args: FailureArgs[Code]) => Text };

/** The text about one failure. */
export function textOfFailure<Text>(failure: Failure, texts: FailureTexts<Text>): Text {
  return select(failure, texts);
}

/** The compiler follows the code through this function, so arguments and text always belong together. */
function select<Code extends FailureCode, Text>(
  failure: { readonly code: Code; readonly args: FailureArgs[Code] },
  texts: FailureTexts<Text>,
): Text {
  return texts[failure.code](failure.args);
}
