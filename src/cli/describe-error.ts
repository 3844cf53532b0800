import { CommanderError } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { cleanText } from '../text/clean-text.js';
import type { Language } from '../text/language.js';
import { loadTexts } from '../text/load-texts.js';

/** What the user reads when a command could not run. A bug keeps its stack; everything else is a sentence. */
export async function describeError(error: unknown, language: Language): Promise<string> {
  const { kegagalan } = (await loadTexts(language)).ui;
  if (error instanceof CommanderError)
    return `${kegagalan.awalan} ${cleanText(kegagalan.penggunaan(error.code, error.message))}\n`;
  if (error instanceof KnownFailure) {
    const advice = kegagalan.saran(error.failure);
    const lines = kegagalan.pesan(error.failure).split('\n').map(cleanText);
    return `${kegagalan.awalan} ${lines.join('\n')}\n${advice === undefined ? '' : `${advice.split('\n').map(cleanText).join('\n')}\n`}`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${kegagalan.bug}\n${stack}\n`;
}
