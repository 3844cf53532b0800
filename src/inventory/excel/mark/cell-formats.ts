import { attributeOf } from '../xml.js';
import { WHITE } from './contrast.js';
import { childOf, rootOf, withPlainNames } from './elements.js';
import { fillBefore, groundOf, levelOf, MARK_COLORS, markFill, NO_FILL, ruleFormat } from './mark-fill.js';
import type { MarkLevel } from './model.js';
import { readableFont } from './readable-font.js';
import {
  NO_BORDER,
  placeIn,
  readStyleList,
  USUAL_FONT,
  USUAL_FORMAT,
  withAttributes,
  writeStyleList,
} from './style-lists.js';

/** The formats of a workbook's cells, to which others can be added. A format is known by its number. */
export interface CellFormats {
  /** The same format in the colour of a mark. */
  readonly marked: (format: number, level: MarkLevel) => number;
  /** The format a cell had before it was marked; the same for a cell that is not marked. */
  readonly unmarked: (format: number) => number;
  /** Whether any format is that of a mark. */
  readonly hasMarks: boolean;
  /** Whether the text of a cell is broken into lines. */
  readonly wraps: (format: number) => boolean;
  readonly own: (format: OwnFormat) => number;
  /** What a rule does to a cell that is to show a mark, whatever other rules colour it. */
  readonly rule: (level: MarkLevel) => number;
  readonly xml: () => string;
}

/** A format of our own, as elements of the styles. */
export interface OwnFormat {
  readonly font: string;
  readonly fill?: string;
  readonly border?: string;
  /** Number of a format of numbers that every program knows. */
  readonly number?: number;
  readonly alignment: string;
}

/** Reads the formats of a styles part. @param keepsColors as in {@link fillBefore} */
export function readCellFormats(xml: string, keepsColors: boolean): CellFormats {
  const styles = withPlainNames(xml, 'styleSheet');
  const fonts = readStyleList(styles, 'fonts');
  const fills = readStyleList(styles, 'fills');
  const borders = readStyleList(styles, 'borders');
  const formats = readStyleList(styles, 'cellXfs');
  const rules = readStyleList(styles, 'dxfs');
  const hasStyles = childOf(styles, rootOf(styles), 'cellStyleXfs') !== undefined;
  const fillOf = (format: string): string =>
    fills.items[Number(attributeOf(format, 'fillId') ?? 0)] ?? NO_FILL;
  const fontOf = (format: string): string =>
    fonts.items[Number(attributeOf(format, 'fontId') ?? 0)] ?? USUAL_FONT;

  const refill = (format: string, fill: string, ground: string): number => {
    const font = readableFont(fontOf(format), ground);
    const filled = withAttributes(format, { fillId: placeIn(fills, fill), applyFill: 1 });
    if (font === fontOf(format)) return placeIn(formats, filled);
    return placeIn(formats, withAttributes(filled, { fontId: placeIn(fonts, font), applyFont: 1 }));
  };
  return {
    marked: (index, level) => {
      const format = formats.items[index] ?? USUAL_FORMAT;
      const fill = fillOf(format);
      if (levelOf(fill) === level) return index;
      const before = levelOf(fill) === undefined ? fill : fillBefore(fill, keepsColors);
      return refill(format, markFill(level, before), MARK_COLORS[level]);
    },
    unmarked: (index) => {
      const format = formats.items[index];
      if (format === undefined || levelOf(fillOf(format)) === undefined) return index;
      const fill = fillBefore(fillOf(format), keepsColors);
      return refill(format, fill, groundOf(fill) ?? WHITE);
    },
    hasMarks: formats.items.some((format) => levelOf(fillOf(format)) !== undefined),
    wraps: (index) => /\swrapText\s*=\s*["'](?:1|true)["']/.test(formats.items[index] ?? ''),
    own: ({ font, fill = NO_FILL, border = NO_BORDER, number = 0, alignment }) => {
      const ids = {
        numFmtId: number,
        fontId: placeIn(fonts, font),
        fillId: placeIn(fills, fill),
        borderId: placeIn(borders, border),
        ...(hasStyles ? { xfId: 0 } : {}),
      };
      const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
      // A text that begins like a formula stays a text when somebody edits it.
      const start = number === 0 ? '<xf quotePrefix="1">' : '<xf>';
      return placeIn(formats, withAttributes(`${start}${alignment}</xf>`, { ...ids, ...applied }));
    },
    rule: (level) => placeIn(rules, ruleFormat(level)),
    xml: () => [fonts, fills, borders, formats, rules].reduce(writeStyleList, styles),
  };
}
