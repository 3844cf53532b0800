import { KnownFailure } from '../../base/known-failure.js';
import { WORKBOOK_PART } from './refuse-other-file.js';
import { type Relation, readRelations } from './relations.js';
import { isResultsSheet } from './results-mark.js';
import { attributeOf, startTags, withoutPrefix } from './xml.js';
import { unpackText, type ZipEntry } from './zip.js';

/** A sheet and the part of the package that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** XML of the sheet. */
  readonly content: string;
  /** Targets of hyperlinks by relation id. */
  readonly links: ReadonlyMap<string, string>;
}

/** What of a package holds values. */
export interface PackageParts {
  readonly is1904: boolean;
  /** In the order of their tabs; sheets that are only a chart are not here. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
}

/**
 * Finds the parts of a workbook by its relations: their names are up to the program that wrote it.
 *
 * @throws KnownFailure when a part is missing or damaged; a sheet would otherwise vanish without a word
 */
export function readPackage(entries: ReadonlyMap<string, ZipEntry>, file: string): PackageParts {
  const read = (part: string): string | undefined => {
    const entry = entries.get(part);
    if (entry === undefined) return undefined;
    const text = unpackText(entry);
    if (text === undefined)
      throw new KnownFailure({ code: 'excel-rusak', args: { berkas: file, bagian: part } });
    return text;
  };
  const workbook = withoutPrefix(read(WORKBOOK_PART) ?? '', 'workbook');
  const relations = readRelations(read, WORKBOOK_PART);
  const ofType = (type: string): string | undefined => {
    const relation = [...relations.values()].find((candidate) => candidate.type === type);
    return relation === undefined ? undefined : read(relation.target);
  };
  const sheets: SheetPart[] = [];
  for (const tag of startTags(workbook, 'sheet')) {
    const relation = relations.get(attributeOf(tag, '(?:\\w+:)id') ?? '');
    if (relation !== undefined && relation.type !== 'worksheet') continue;
    sheets.push(readSheetPart(tag, relation, read, file));
  }
  const sharedStrings = ofType('sharedStrings');
  const date1904 = attributeOf(startTags(workbook, 'workbookPr')[0] ?? '', 'date1904');
  return {
    is1904: date1904 === '1' || date1904 === 'true',
    // What we put into a marked copy is no part of the inventory.
    sheets: sheets.filter(({ content }) => !isResultsSheet(content, sharedStrings)),
    styles: ofType('styles'),
    sharedStrings,
  };
}

function readSheetPart(
  tag: string,
  relation: Relation | undefined,
  read: (part: string) => string | undefined,
  file: string,
): SheetPart {
  const name = attributeOf(tag, 'name') ?? '';
  const content = relation === undefined ? undefined : read(relation.target);
  if (relation === undefined || content === undefined) {
    throw new KnownFailure({ code: 'excel-rusak', args: { berkas: file, bagian: name } });
  }
  const links = new Map<string, string>();
  for (const [id, { type, written }] of readRelations(read, relation.target)) {
    if (type === 'hyperlink') links.set(id, written);
  }
  const state = attributeOf(tag, 'state');
  return {
    name,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    content: withoutPrefix(content, 'worksheet'),
    links,
  };
}
