/** Excel keeps 15 digits; the rest of a binary fraction is noise of its storage. */
const DIGITS = 15;

/** A number as a spreadsheet shows it: a point, no exponent, at most 15 significant digits: 0.1 + 0.2 is "0.3". */
export function writeDouble(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
