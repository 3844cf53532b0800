import type { Labels } from './labels.js';

/**
 * A code as it has to be typed, with what it means where the code does not say so itself: "non_digital", but
 * "kdh (kepala daerah)".
 */
export function writeChoice(code: string, labels: Labels): string {
  const meaning = labels.code(code).replace(/ \([^()]*\)$/, '');
  return lettersOf(meaning) === lettersOf(code) ? code : `${code} (${meaning})`;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
