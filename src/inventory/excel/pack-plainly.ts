import { normalizeStyles } from './normalize-styles.js';
import { packStored } from './pack-zip.js';
import type { PackageParts } from './package-parts.js';
import { withoutPrefix } from './xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * A package with nothing but values, under the names the library expects: it looks for sheets by file name, refuses
 * names of sheets it does not like, and gives up on a drawing that is missing.
 *
 * @param sheets the XML of each sheet, in order
 */
export function packPlainly(parts: PackageParts, sheets: readonly string[]): Buffer {
  const files = new Map<string, string>();
  const numbers = sheets.map((_, index) => index + 1);
  const tabs = numbers.map((number) => `<sheet name="S${number}" sheetId="${number}" r:id="rId${number}"/>`);
  files.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${parts.is1904 ? 1 : 0}"/><sheets>${tabs.join('')}</sheets></workbook>`,
  );
  const relations = numbers.map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  files.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
  );
  if (parts.styles !== undefined) files.set('xl/styles.xml', normalizeStyles(parts.styles));
  if (parts.sharedStrings !== undefined)
    files.set('xl/sharedStrings.xml', withoutPrefix(parts.sharedStrings, 'sst'));
  for (const [index, sheet] of sheets.entries()) files.set(`xl/worksheets/sheet${index + 1}.xml`, sheet);
  return packStored(files);
}
