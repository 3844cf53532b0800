import { columnLetters } from '../../import/cell-place.js';
import type { CellArea } from '../../workbook/model.js';
import { readArea } from '../cell-address.js';
import { attributeOf } from '../xml.js';
import type { CellFormats } from './cell-formats.js';
import { childrenOf, contentOf, insertInOrder, rootOf, splice, tagOf } from './elements.js';
import { SHEET_ORDER } from './format-order.js';
import type { CellMark } from './mark-sheet.js';
import { MARK_LEVELS } from './model.js';

/** Always true, and of nobody's else: by it our rules are found again. */
const CONDITION = '"siap-iga"="siap-iga"';
const RULE = /<(?:x14:)?cfRule(?=\s)[^<>]*>/g;

/**
 * Where the office colours cells by rule, the rule would hide a mark; there the mark is put on by a rule too, which
 * comes before the others. Theirs keep their order.
 */
export function markOverRules(sheet: string, marks: readonly CellMark[], formats: CellFormats): string {
  const own = withoutOurRules(sheet);
  const areas = ruledAreas(own);
  const covered = marks.filter(({ row, column }) => areas.some((area) => isIn(area, row, column)));
  const levels = MARK_LEVELS.filter((level) => covered.some((mark) => mark.level === level));
  if (levels.length === 0) return own;
  let marked = leavePriorities(own, levels.length);
  for (const [index, level] of levels.entries()) {
    const cells = covered.filter((mark) => mark.level === level);
    const places = cells.map(({ row, column }) => `${columnLetters(column)}${row}`).join(' ');
    const rule = `<cfRule type="expression" dxfId="${formats.rule(level)}" priority="${index + 1}"><formula>${CONDITION}</formula></cfRule>`;
    const block = `<conditionalFormatting sqref="${places}">${rule}</conditionalFormatting>`;
    marked = insertInOrder(marked, block, SHEET_ORDER);
  }
  return marked;
}

function withoutOurRules(sheet: string): string {
  let rest = sheet;
  for (const block of ruleBlocks(sheet).reverse()) {
    const formula = contentOf(sheet, block).replaceAll('&quot;', '"');
    if (formula.includes(`>${CONDITION}<`)) rest = splice(rest, block.start, block.end, '');
  }
  return rest;
}

/** Areas with rules, those of newer programs too, which stand behind everything else. */
function ruledAreas(sheet: string): CellArea[] {
  const places = ruleBlocks(sheet).map((block) => attributeOf(tagOf(sheet, block), 'sqref') ?? '');
  for (const [, rules = ''] of sheet.matchAll(
    /<x14:conditionalFormatting(?=[\s>])([\s\S]*?)<\/x14:conditionalFormatting>/g,
  ))
    places.push(/<xm:sqref>([^<]*)</.exec(rules)?.[1] ?? '');
  return places.flatMap((list) => list.split(/\s+/)).flatMap((place) => readArea(place) ?? []);
}

/** Leaves the first priorities free; the lower the number, the sooner a rule comes. */
function leavePriorities(sheet: string, free: number): string {
  const priorities = (sheet.match(RULE) ?? []).map((tag) => Number(attributeOf(tag, 'priority') ?? free + 1));
  const shift = free + 1 - Math.min(...priorities);
  if (shift <= 0) return sheet;
  return sheet.replace(RULE, (tag) =>
    tag.replace(
      /(\spriority\s*=\s*["'])(\d+)/,
      (_, start: string, number: string) => `${start}${Number(number) + shift}`,
    ),
  );
}

function ruleBlocks(sheet: string) {
  const root = rootOf(sheet);
  const children = root === undefined ? [] : childrenOf(sheet, root);
  return children.filter(({ name }) => name === 'conditionalFormatting');
}

function isIn({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
