import { attributeOf, encodeAttribute } from './xml.js';

/** A link into another file, as a workbook keeps it: the cell stands apart from the file. */
export interface FileLink {
  /** Address of the file, percent-encoded; relative to the workbook's folder unless it has a scheme. */
  readonly target: string;
  readonly cell: { readonly sheet: string; readonly address: string } | undefined;
}

const SHEET_PART = /^xl\/worksheets\/(\w+\.xml)$/;

/**
 * Puts links in the place of their stand-ins. The library takes an address with a sheet and a cell for one of its own
 * workbook, and has no way to say which cell of another file is meant.
 *
 * @param files the parts of the package, which are changed
 */
export function placeLinks(files: Map<string, string>, links: ReadonlyMap<string, FileLink>): void {
  for (const [name, sheet] of files) {
    const relationsPart = name.replace(SHEET_PART, 'xl/worksheets/_rels/$1.rels');
    const relations = files.get(relationsPart);
    if (!SHEET_PART.test(name) || relations === undefined) continue;
    const byId = new Map<string, FileLink>();
    const targeted = relations.replace(/<Relationship\s[^<>]*>/g, (tag) => {
      const link = links.get(attributeOf(tag, 'Target') ?? '');
      if (link === undefined) return tag;
      byId.set(attributeOf(tag, 'Id') ?? '', link);
      return tag.replace(/\sTarget="[^"]*"/, () => ` Target="${encodeAttribute(link.target)}"`);
    });
    files.set(relationsPart, targeted);
    files.set(
      name,
      sheet.replace(/<hyperlink\s[^<>]*>/g, (tag) => addCell(tag, byId)),
    );
  }
}

function addCell(tag: string, byId: ReadonlyMap<string, FileLink>): string {
  const cell = byId.get(attributeOf(tag, 'r:id') ?? '')?.cell;
  if (cell === undefined) return tag;
  const location = `'${cell.sheet.replaceAll("'", "''")}'!${cell.address}`;
  return tag.replace(/\/?>$/, () => ` location="${encodeAttribute(location)}"/>`);
}
