import { attributeOf } from '../xml.js';
import { canBeRead, DARK, WHITE } from './contrast.js';

/** The font as it is where its letters can be read on this ground (ARGB), else in a colour that can. */
export function readableFont(font: string, ground: string): string {
  const color = /<color(?:\s[^<>]*)?>/.exec(font)?.[0];
  const letters = lettersOf(color ?? '');
  if (letters !== undefined && canBeRead(letters, ground)) return font;
  const readable = `<color rgb="${canBeRead(DARK, ground) ? DARK : WHITE}"/>`;
  if (color !== undefined) return font.replace(/<color(?:\s[^<>]*)?>/, readable);
  return font.replace(/(?=<name\b|<\/font>)/, readable);
}

/** The colour of letters as ARGB; undefined for one that only a theme or a palette knows. */
function lettersOf(color: string): string | undefined {
  const rgb = attributeOf(color, 'rgb');
  if (rgb !== undefined) return rgb.padStart(8, 'F');
  const isUsual =
    color === '' ||
    attributeOf(color, 'auto') !== undefined ||
    attributeOf(color, 'theme') === '1' ||
    ['8', '64'].includes(attributeOf(color, 'indexed') ?? '');
  return isUsual ? 'FF000000' : undefined;
}
