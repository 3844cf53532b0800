/** Whether a decimal of the report is zero: "0.00", but not "0.01". */
export function isZero(decimal: string): boolean {
  return /^-?0+(?:\.0+)?$/.test(decimal);
}
