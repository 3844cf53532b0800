import { ask, type ImportContext } from './import-context.js';
import {
  decideNumbering,
  findIndicatorByName,
  findIndicatorByNumber,
  type Numbering,
  readIndicatorNumber,
} from './indicators.js';
import type { TableLayout } from './sheet-layout.js';

/** How the numbers in the column of the indicators count; asked when both ways fit. */
export function findNumbering(layout: TableLayout, context: ImportContext): Numbering | undefined {
  const column = layout.columnOf.get('indikator') ?? 0;
  const texts = layout.dataRows.flatMap((row) => layout.grid.own(row, column)?.text ?? []);
  const numbers = texts.flatMap((text) => readIndicatorNumber(text) ?? []);
  if (numbers.length === 0) return undefined;
  const numbering =
    decideNumbering(numbers, context.indicators.list.length) ?? numberingOfNames(texts, context);
  const place = layout.keyPlaces.get(column);
  if (numbering === undefined && place !== undefined)
    ask(context.log, place, { kind: 'nomor_indikator_rancu' });
  return numbering;
}

/** "33. Kemanfaatan inovasi" shows how the other numbers count, unless the names contradict each other. */
function numberingOfNames(texts: readonly string[], context: ImportContext): Numbering | undefined {
  const shown = new Set<Numbering>();
  for (const text of texts) {
    const number = Number(/^\s*(\d{1,2})\D/u.exec(text)?.[1]);
    const key = findIndicatorByName(text, context.indicators);
    if (key === undefined || Number.isNaN(number)) continue;
    for (const numbering of ['formulir', 'urutan'] as const) {
      if (findIndicatorByNumber(number, numbering, context.indicators) === key) shown.add(numbering);
    }
  }
  const [only, ...others] = shown;
  return others.length === 0 ? only : undefined;
}

/** The indicator a cell names in words or by number. */
export function findIndicator(
  text: string,
  numbering: Numbering | undefined,
  context: ImportContext,
): string | undefined {
  const byName = findIndicatorByName(text, context.indicators);
  const number = readIndicatorNumber(text);
  if (byName !== undefined || number === undefined || numbering === undefined) return byName;
  return findIndicatorByNumber(number, numbering, context.indicators);
}
