import { cleanLines } from '../../text/clean-text.js';

/**
 * How a spreadsheet knows a formula, also in full width, and the blanks that some of them skip before one. An
 * apostrophe is among them, so that taking away the first of a field gives back exactly what was typed.
 */
const READ_AS_FORMULA = /^(?:'|\s*[=+\-@＝＋－＠]|[\t\n])/u;

/**
 * A field of a CSV file (RFC 4180). A text that a spreadsheet would reckon stands behind an apostrophe, by which it is
 * held as text; what a terminal obeys is replaced.
 */
export function writeCell(text: string, separator: string): string {
  const clean = cleanLines(text);
  const held = READ_AS_FORMULA.test(clean) ? `'${clean}` : clean;
  const isPlain = !held.includes(separator) && !/["\n]|^\s|\s$/u.test(held);
  return isPlain ? held : `"${held.replaceAll('"', '""')}"`;
}
