import { attributeOf, encodeAttribute } from '../xml.js';
import { writeText } from '../xml-text.js';
import {
  childOf,
  childrenOf,
  contentOf,
  type Element,
  insertInOrder,
  rootOf,
  splice,
  tagOf,
  textOf,
} from './elements.js';
import { WORKBOOK_ORDER } from './format-order.js';
import { withAttributes } from './style-lists.js';

/** A sheet as the workbook's own part names it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** Of the relation that leads to its part. */
  readonly relation: string;
}

export function listSheets(workbook: string): SheetEntry[] {
  return sheetElements(workbook).map((element) => {
    const tag = tagOf(workbook, element);
    return {
      name: attributeOf(tag, 'name') ?? '',
      sheetId: Number(attributeOf(tag, 'sheetId') ?? 0),
      relation: attributeOf(tag, '(?:\\w+:)id') ?? '',
    };
  });
}

/** The workbook without one of its sheets. @param index from 0 */
export function removeSheet(workbook: string, index: number): string {
  const element = sheetElements(workbook)[index];
  if (element === undefined) return workbook;
  const rest = splice(workbook, element.start, element.end, '');
  return moveLocalNames(rest, (sheet) => (sheet === index ? undefined : sheet > index ? sheet - 1 : sheet));
}

/**
 * The workbook with a sheet in front of all others, which is shown when it is opened.
 *
 * @param relationships namespace of the relation's attribute
 * @param titles rows repeated on every printed page, such as "$8:$8"
 */
export function addFirstSheet(
  workbook: string,
  sheet: SheetEntry,
  relationships: string,
  titles: string,
): string {
  const tag = `<sheet name="${encodeAttribute(sheet.name)}" sheetId="${sheet.sheetId}" xmlns:r="${relationships}" r:id="${sheet.relation}"/>`;
  const sheets = childOf(workbook, rootOf(workbook), 'sheets');
  if (sheets === undefined) return workbook;
  const moved = moveLocalNames(splice(workbook, sheets.from, sheets.from, tag), (index) => index + 1);
  const named = addLocalName(moved, '_xlnm.Print_Titles', `${quoteSheet(sheet.name)}!${titles}`);
  return named.replace(/<workbookView(?=[\s/>])[^<>]*>/g, (view) =>
    withAttributes(view, { firstSheet: 0, activeTab: 0 }),
  );
}

/** The name of a sheet as references write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Names that hold in one sheet only count the sheets from the front. */
function moveLocalNames(workbook: string, move: (index: number) => number | undefined): string {
  const names = childOf(workbook, rootOf(workbook), 'definedNames');
  if (names === undefined) return workbook;
  const moved = childrenOf(workbook, names).map((name) => {
    const local = attributeOf(tagOf(workbook, name), 'localSheetId');
    if (local === undefined) return textOf(workbook, name);
    const index = move(Number(local));
    return index === undefined ? '' : withAttributes(textOf(workbook, name), { localSheetId: index });
  });
  return moved.join('') === ''
    ? splice(workbook, names.start, names.end, '')
    : splice(workbook, names.from, names.to, moved.join(''));
}

/** A name of the first sheet. Names stand in alphabetic order, those of earlier sheets first. */
function addLocalName(workbook: string, name: string, value: string): string {
  const names = childOf(workbook, rootOf(workbook), 'definedNames');
  const element = `<definedName name="${name}" localSheetId="0">${writeText(value)}</definedName>`;
  if (names === undefined)
    return insertInOrder(workbook, `<definedNames>${element}</definedNames>`, WORKBOOK_ORDER);
  return splice(workbook, names.from, names.to, element + contentOf(workbook, names));
}

function sheetElements(workbook: string): Element[] {
  const sheets = childOf(workbook, rootOf(workbook), 'sheets');
  return sheets === undefined ? [] : childrenOf(workbook, sheets).filter(({ name }) => name === 'sheet');
}
