import { attributeOf } from '../xml.js';
import { DARK } from './contrast.js';
import { MARK_LEVELS, type MarkLevel } from './model.js';

/**
 * Colours of the marks. Dark letters can be read on all of them, and in grey they still differ from dark to light.
 * Nobody picks exactly these, so a cell that has one was marked by us.
 */
export const MARK_COLORS: Readonly<Record<MarkLevel, string>> = {
  galat: 'FFF2A59B',
  peringatan: 'FFFFD264',
  info: 'FFDEEFFC',
  dikecualikan: 'FFE6E3DE',
};

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
/** What stands behind a solid fill where nothing is said: no colour of anybody's. */
const AUTOMATIC = 'indexed="64"';

export function solidFill(argb: string): string {
  return fillOf(`rgb="${argb}"`, AUTOMATIC);
}

/**
 * The fill of a mark. The colour the cell had stands behind it, where it is never seen, so that it can be given back
 * when the marked workbook is marked anew.
 */
export function markFill(level: MarkLevel, before: string): string {
  return fillOf(`rgb="${MARK_COLORS[level]}"`, colorBefore(before) ?? AUTOMATIC);
}

/** The mark as a rule puts it on a cell; there the color of a solid fill stands behind. */
export function ruleFormat(level: MarkLevel): string {
  const color = `rgb="${MARK_COLORS[level]}"`;
  return `<dxf><font><color rgb="${DARK}"/></font><fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill></dxf>`;
}

/** Which mark a fill is; undefined for one of the office's own. */
export function levelOf(fill: string): MarkLevel | undefined {
  const color = groundOf(fill);
  return MARK_LEVELS.find((level) => MARK_COLORS[level] === color);
}

/**
 * The fill before the mark. Patterns and gradients cannot be given back.
 *
 * @param keepsColors whether the program that saved the workbook kept the colour behind; some put one of their own there
 */
export function fillBefore(mark: string, keepsColors: boolean): string {
  const color = keepsColors ? colorBefore(mark) : undefined;
  return color === undefined ? NO_FILL : fillOf(color, AUTOMATIC);
}

/** The colour of a fill as ARGB; undefined for none and for one of the theme. */
export function groundOf(fill: string): string | undefined {
  return attributeOf(/<fgColor\s[^<>]*>/.exec(fill)?.[0] ?? '', 'rgb')?.toUpperCase();
}

/** The colour of a solid fill, or of the one before a mark, as attributes. */
function colorBefore(fill: string): string | undefined {
  if (!/patternType\s*=\s*["']solid["']/.test(fill)) return undefined;
  const isMark = levelOf(fill) !== undefined;
  const color = new RegExp(`<${isMark ? 'bgColor' : 'fgColor'}\\s([^<>]*?)/?>`).exec(fill)?.[1]?.trim();
  // Some programs write the same colour twice.
  const isRepeated = isMark && color?.toUpperCase().includes(groundOf(fill) ?? AUTOMATIC) === true;
  return color === AUTOMATIC || isRepeated ? undefined : color;
}

function fillOf(front: string, behind: string): string {
  return `<fill><patternFill patternType="solid"><fgColor ${front}/><bgColor ${behind}/></patternFill></fill>`;
}
