import type { Language, Texts } from './language.js';

/** The texts of one language; those of the other are not loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return (await import('./en/index.js')).english;
  return (await import('./id/index.js')).indonesian;
}
