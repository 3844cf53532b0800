import type { OptionValues } from 'commander';
import { cleanText } from '../text/clean-text.js';
import type { Texts } from '../text/language.js';
import { loadTexts } from '../text/load-texts.js';
import { type CommandContext, refuseUnknownLanguage } from './options.js';
import type { Output } from './output.js';

/** What every step of one command needs: its words, its options, and where it may write and speak. */
export interface Run {
  readonly texts: Texts;
  readonly options: OptionValues;
  readonly output: Output;
  /** Nothing is said beside the report. */
  readonly isSilent: boolean;
  /** Results that are there already may be replaced. */
  readonly mayReplace: boolean;
  /** Says a sentence on stderr, on a line of its own, unless silence is wanted. */
  readonly say: (sentence: string) => void;
}

/** Begins a command. @throws KnownFailure for a language that there is not */
export async function startRun(options: OptionValues, { output, language }: CommandContext): Promise<Run> {
  refuseUnknownLanguage(options);
  const isSilent = options.senyap === true;
  return {
    texts: await loadTexts(language),
    options,
    output,
    isSilent,
    mayReplace: options.timpa === true,
    say: (sentence) => {
      if (!isSilent) output.note(`${cleanText(sentence)}\n`);
    },
  };
}
