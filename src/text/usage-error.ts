/** A usage error, taken apart so that another language can say it. */
export interface UsageError {
  readonly kind: UsageErrorKind;
  /** The offending command, option or argument, as the user or the help wrote it. */
  readonly word: string | undefined;
  /** The value that does not fit, or the other option of a conflict. */
  readonly value: string | undefined;
  readonly suggestions: readonly string[];
  /** Allowed values; empty when the parser does not list them. */
  readonly choices: readonly string[];
  /** How many arguments the command takes. */
  readonly expected: string | undefined;
  readonly got: string | undefined;
}

export type UsageErrorKind =
  | 'unknown_command'
  | 'unknown_option'
  | 'missing_argument'
  | 'missing_value'
  | 'missing_option'
  | 'invalid_value'
  | 'too_many_arguments'
  | 'conflicting_option'
  | 'no_command'
  | 'other';

const KINDS: ReadonlyMap<string, UsageErrorKind> = new Map([
  ['commander.unknownCommand', 'unknown_command'],
  ['commander.unknownOption', 'unknown_option'],
  ['commander.missingArgument', 'missing_argument'],
  ['commander.optionMissingArgument', 'missing_value'],
  ['commander.missingMandatoryOptionValue', 'missing_option'],
  ['commander.invalidArgument', 'invalid_value'],
  ['commander.excessArguments', 'too_many_arguments'],
  ['commander.conflictingOption', 'conflicting_option'],
  ['commander.help', 'no_command'],
  ['commander.helpDisplayed', 'no_command'],
]);

const SUGGESTION = /\s*\(Did you mean (?:one of )?(?<suggestions>.+?)\?\)\s*$/su;
const CHOICES = /Allowed choices are (?<choices>.+?)\.\s*$/su;
const COUNTS = /Expected (?<expected>\d+) arguments? but got (?<got>\d+)/u;

/** The first that fits tells which quoted word is which. */
const WORDS: readonly RegExp[] = [
  /command-argument value '(?<value>.*)' is invalid for argument '(?<word>[^']*)'/su,
  /option '(?<word>[^']*)' (?:argument|value) '(?<value>.*)' (?:from env '[^']*' )?is invalid/su,
  /option '(?<word>[^']*)' cannot be used with option '(?<value>[^']*)'/su,
  /too many arguments for '(?<word>.*)'\./su,
  /'(?<word>.*)'/su,
];

/**
 * Takes apart what the command line parser says in English.
 * @param code such as "commander.unknownOption"
 */
export function readUsageError(code: string, message: string): UsageError {
  const body = message.replace(SUGGESTION, '');
  const words = WORDS.map((pattern) => pattern.exec(body)).find((match) => match !== null)?.groups;
  const counts = COUNTS.exec(body)?.groups;
  return {
    kind: KINDS.get(code) ?? 'other',
    word: words?.word,
    value: words?.value,
    suggestions: splitList(SUGGESTION.exec(message)?.groups?.suggestions),
    choices: splitList(CHOICES.exec(body)?.groups?.choices),
    expected: counts?.expected,
    got: counts?.got,
  };
}

function splitList(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(', ');
}
