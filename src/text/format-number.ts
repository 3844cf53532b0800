const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The marks with which a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  /** Stands between groups of three digits. */
  readonly group: string;
}

/** "-1234.50" with the marks of a language, such as "-1.234,50". A text that is no such number stays as it is. */
export function formatNumber(decimal: string, marks: NumberMarks): string {
  const match = DECIMAL.exec(decimal);
  if (match === null) return decimal;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${marks.decimal}${fraction}`;
}
