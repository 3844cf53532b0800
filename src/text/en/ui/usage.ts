import type { Labels } from '../../labels.js';
import { readUsageError, type UsageError } from '../../usage-error.js';

/** A mistake in the command line, said in one or two sentences. */
export function explainUsage(code: string, message: string, labels: Labels): string {
  const error = readUsageError(code, message);
  const sentence = explain(error, message, labels);
  if (error.suggestions.length === 0) return sentence;
  return `${sentence} Perhaps ${labels.either(error.suggestions)} is meant.`;
}

function explain(error: UsageError, message: string, labels: Labels): string {
  const { kind, word = '', value = '' } = error;
  switch (kind) {
    case 'unknown_command':
      return `Command "${word}" is not known. See iga --help.`;
    case 'unknown_option':
      return `Option ${word} is not known. See --help.`;
    case 'missing_argument':
      return `This command needs <${word}>. See --help.`;
    case 'missing_value':
      return `Option ${word} has no value yet.`;
    case 'missing_option':
      return `Option ${word} is required.`;
    case 'invalid_value':
      return explainValue(error, labels);
    case 'too_many_arguments':
      return explainCount(error, labels);
    case 'conflicting_option':
      return `Option ${word} cannot be used together with ${value}.`;
    case 'no_command':
      return 'Name a command. See iga --help.';
    case 'other':
      return `The command cannot be run ("${message.replace(/^error: /, '')}"). See --help.`;
  }
}

function explainValue({ word = '', value = '', choices }: UsageError, labels: Labels): string {
  const expected = choices.length === 0 ? '' : `, expected ${labels.either(choices)}`;
  return `Value "${value}" of ${word} cannot be used${expected}.`;
}

function explainCount({ word, expected = '', got = '' }: UsageError, labels: Labels): string {
  const command = word === undefined ? 'this command' : `the command ${word}`;
  return `Too many words behind ${command}: at most ${labels.number(expected)}, found ${labels.number(got)}.`;
}
