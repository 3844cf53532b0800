import type { Labels } from './labels.js';
import type { OfficeAdviceByCode } from './office-advice.js';
import type { AllFindingTexts } from './texts.js';
import type { UiTexts } from './ui.js';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything the program says in one language. */
export interface Texts {
  readonly language: Language;
  readonly labels: Labels;
  readonly findings: AllFindingTexts;
  /** What an office is asked, where the advice of the finding is for whoever keeps the inventory. */
  readonly officeAdvice: OfficeAdviceByCode;
  /** Names of sources that are not in a catalog, by key. */
  readonly sources: Readonly<Record<string, string>>;
  readonly ui: UiTexts;
}
