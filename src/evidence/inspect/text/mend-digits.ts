/** Letters that OCR gives for digits. */
const SLIPS: Readonly<Record<string, string>> = { I: '1', l: '1', '|': '1', O: '0', o: '0' };

/** A number whose letters can only be slips of OCR: "2O24" is 2024. */
export function mendDigits(text: string): string {
  return text.replace(/[Il|Oo]/g, (letter) => SLIPS[letter] ?? letter);
}

/**
 * Slips mended only within groups of figures that also have a digit: "4Io9" is 4109, "I" alone is a Roman one and "KUM" a
 * word.
 */
export function mendGroups(text: string): string {
  return text.replace(/(?<![\p{L}\d])[\dIl|Oo]*\d[\dIl|Oo]*(?![\p{L}\d])/gu, mendDigits);
}
