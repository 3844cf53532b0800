import type { Language } from './language.js';
import type { ViewTexts } from './view-texts.js';

/** The words of the views of one language; loaded only when a view is written. */
export async function loadViewTexts(language: Language): Promise<ViewTexts> {
  if (language === 'en') return (await import('./en/views/index.js')).englishViews;
  return (await import('./id/views/index.js')).indonesianViews;
}
