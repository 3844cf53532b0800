import { attributeOf, encodeAttribute, withoutPrefix } from './xml.js';

/** Formats the library cannot take for anything else, one per way a number is meant. */
export const DATE_FORMAT = 'yyyy-mm-dd';
export const TIME_FORMAT = 'hh:mm';
const PERCENT_FORMAT = '0%';
const NUMBER_FORMAT = '0';

/**
 * The styles with every custom number format replaced by one that says the same kind of value. The library takes any
 * format with a d, m, y, h, s or b for a date, so `#,##0 \h\a\r\i` turned days into dates, and large amounts into no
 * value at all.
 */
export function normalizeStyles(xml: string): string {
  return withoutPrefix(xml, 'styleSheet').replace(/<numFmt\s[^<>]*>/g, (tag) => {
    const id = attributeOf(tag, 'numFmtId') ?? '';
    const format = plainFormat(attributeOf(tag, 'formatCode') ?? '');
    return `<numFmt numFmtId="${id}" formatCode="${encodeAttribute(format)}"/>`;
  });
}

/** The plain format of the same kind. */
export function plainFormat(format: string): string {
  const [positive = ''] = withoutLiterals(format).split(';');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(positive);
  const codes = positive.replace(/\[[^\]]*\]/g, '').replace(/general|am\/pm|a\/p/gi, '');
  if (/[yd]/i.test(codes) || /m{3,}/i.test(codes)) return DATE_FORMAT;
  if (elapsed || /[hs]/i.test(codes)) return TIME_FORMAT;
  if (/m/i.test(codes)) return DATE_FORMAT;
  return codes.includes('%') ? PERCENT_FORMAT : NUMBER_FORMAT;
}

/** Without quoted words, escaped characters, fillers and spacers: those are only printed. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"?|[\\_*]./gs, '');
}
