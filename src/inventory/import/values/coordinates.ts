/** What a text with coordinates turned out to hold; degrees as decimals with a point. */
export type Coordinates =
  | { readonly kind: 'terbaca'; readonly text: string; readonly swapped: boolean }
  | { readonly kind: 'di_luar' }
  | { readonly kind: 'bukan' };

/** A rectangle around Indonesia in degrees, with room for Pulau Rondo in the north and the border of Papua in the east. */
const SOUTH = -11;
const NORTH = 6.5;
const WEST = 94;
const EAST = 141.5;

const NUMBER = /[-+]?\d{1,3}(?:[.,]\d+)?/g;
const DEGREES =
  /(\d{1,3})\s*\u00b0\s*(\d{1,2})\s*['\u2032\u2019]\s*(\d{1,2}(?:[.,]\d+)?)?\s*(?:["\u2033\u201d]|'')?\s*(LS|LU|BT|S|N|E|T)/giu;

/**
 * Reads latitude and longitude with points or commas, in either order, as decimals or as degrees, minutes and seconds.
 * Two numbers that can only be the other way round are turned; what lies outside Indonesia is not read.
 */
export function readCoordinates(text: string): Coordinates {
  const pair = readDegrees(text) ?? readDecimals(text);
  if (pair === undefined) return { kind: 'bukan' };
  const [first, second] = pair;
  if (isLatitude(first) && isLongitude(second)) {
    return { kind: 'terbaca', text: `${first}, ${second}`, swapped: false };
  }
  if (isLatitude(second) && isLongitude(first)) {
    return { kind: 'terbaca', text: `${second}, ${first}`, swapped: true };
  }
  return { kind: 'di_luar' };
}

/** Two decimals; a comma parts them only where a blank, a semicolon or a slash does not. */
function readDecimals(text: string): readonly [string, string] | undefined {
  const tidy = text
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[()[\]\u00b0]/g, ' ')
    .replace(/\b(?:lat|long|lon|lng|lintang|bujur|ls|bt)\b\s*[:=]?/giu, ' ')
    .trim();
  if (/[^\d.,;:/|\s+-]/u.test(tidy)) return undefined;
  // "-3.41,114.85": with points as decimal marks a comma parts the numbers.
  const parted = /\d\.\d/.test(tidy) ? tidy.replace(/,/g, ' ') : tidy.replace(/,(?=\s|$)/g, ' ');
  const numbers = parted.match(NUMBER) ?? [];
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  return [toDecimal(first), toDecimal(second)];
}

function readDegrees(text: string): readonly [string, string] | undefined {
  const found: string[] = [];
  for (const [, degrees = '', minutes = '', seconds = '0', side = ''] of text.matchAll(DEGREES)) {
    const sign = /^(?:LS|S)$/iu.test(side) ? '-' : '';
    const value = Number(degrees) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600;
    found.push(`${sign}${String(Math.round(value * 1e6) / 1e6)}`);
  }
  const [first, second, third] = found;
  return first === undefined || second === undefined || third !== undefined ? undefined : [first, second];
}

function toDecimal(text: string): string {
  return text.replace(',', '.').replace(/^\+/, '');
}

function isLatitude(text: string): boolean {
  return Number(text) >= SOUTH && Number(text) <= NORTH;
}

function isLongitude(text: string): boolean {
  return Number(text) >= WEST && Number(text) <= EAST;
}
