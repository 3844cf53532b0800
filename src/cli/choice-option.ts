import { type FailureArgs, KnownFailure } from '../base/known-failure.js';
import { readChoice } from '../base/read-choice.js';

/** One code of a closed list, read as tolerantly as in a file. @throws KnownFailure for anything else */
export function readChoiceOption<Code extends string>(
  option: string,
  text: string,
  codes: readonly Code[],
): Code {
  const reading = readChoice(text, codes);
  if (reading.ok) return reading.value;
  throw refuseOption(option, text, codes.join(' | '));
}

/** That an option holds something else than it may. */
export function refuseOption(
  opsi: string,
  ditemukan: string,
  diharapkan: FailureArgs['opsi-salah']['diharapkan'],
): KnownFailure {
  return new KnownFailure({ code: 'opsi-salah', args: { opsi, ditemukan, diharapkan } });
}
