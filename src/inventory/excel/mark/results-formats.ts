import type { CellFormats } from './cell-formats.js';
import { MARK_COLORS, solidFill } from './mark-fill.js';
import type { MARK_LEVELS } from './model.js';

/** The formats of the sheet with the results, by what they are for. */
export interface ResultsFormats {
  readonly mark: number;
  readonly title: number;
  readonly line: number;
  readonly header: number;
  readonly text: number;
  readonly strong: number;
  readonly link: number;
  readonly count: number;
  readonly cost: number;
  readonly level: Readonly<Record<(typeof MARK_LEVELS)[number], number>>;
}

const font = (size: number, color: string, marks = ''): string =>
  `<font>${marks}<sz val="${size}"/><color rgb="${color}"/><name val="Calibri"/><family val="2"/></font>`;
const DARK = 'FF1F2937';
const side = (name: string): string => `<${name} style="thin"><color rgb="FFCBD5E1"/></${name}>`;
const FRAME = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const TOP = '<alignment vertical="top" wrapText="1"/>';
const CENTERED = '<alignment horizontal="center" vertical="top"/>';
const RIGHT = '<alignment horizontal="right" vertical="top" indent="1"/>';
const MIDDLE = '<alignment vertical="center" wrapText="1"/>';
/** "0" and "0.00", as every program numbers them. */
const WHOLE = 1;
const TWO_DECIMALS = 2;

/** Adds what the sheet needs to the formats of the workbook. */
export function addResultsFormats(formats: CellFormats): ResultsFormats {
  const level = (name: (typeof MARK_LEVELS)[number]): number =>
    formats.own({
      font: font(10, DARK, '<b/>'),
      fill: solidFill(MARK_COLORS[name]),
      border: FRAME,
      alignment: TOP,
    });
  const text = font(10, DARK);
  return {
    mark: formats.own({ font: font(8, 'FF6B7280'), alignment: '<alignment vertical="center"/>' }),
    title: formats.own({ font: font(16, DARK, '<b/>'), alignment: MIDDLE }),
    line: formats.own({ font: text, alignment: TOP }),
    header: formats.own({
      font: font(10, 'FFFFFFFF', '<b/>'),
      fill: solidFill('FF1F3864'),
      border: FRAME,
      alignment: MIDDLE,
    }),
    text: formats.own({ font: text, border: FRAME, alignment: TOP }),
    strong: formats.own({ font: font(10, DARK, '<b/>'), border: FRAME, alignment: TOP }),
    link: formats.own({ font: font(10, 'FF1D4ED8', '<u/>'), border: FRAME, alignment: TOP }),
    count: formats.own({ font: text, border: FRAME, number: WHOLE, alignment: CENTERED }),
    cost: formats.own({ font: text, border: FRAME, number: TWO_DECIMALS, alignment: RIGHT }),
    level: {
      galat: level('galat'),
      peringatan: level('peringatan'),
      info: level('info'),
      dikecualikan: level('dikecualikan'),
    },
  };
}
