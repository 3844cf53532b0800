import { restoreCharacters } from './escape-text.js';
import { packDeflated } from './pack-zip.js';
import { type FileLink, placeLinks } from './place-links.js';
import { readZipDirectory, unpackText } from './zip.js';

const WORKBOOK = 'xl/workbook.xml';

/** The filter of a sheet, as an address such as `Inovasi!$A$1:$C$9`; `position` counts the sheets from 0. */
export interface SheetFilter {
  readonly position: number;
  readonly address: string;
}

/**
 * The package the library wrote, packed again: with the characters it would have broken, and without the time of day.
 *
 * @param filters named in the workbook, without which LibreOffice does not show them
 * @param links into other files, by the stand-ins the library was given for them
 */
export function packAgain(
  bytes: Buffer,
  filters: readonly SheetFilter[],
  links: ReadonlyMap<string, FileLink> = new Map(),
): Buffer {
  const files = new Map<string, string>();
  for (const [name, entry] of readZipDirectory(bytes) ?? []) {
    const text = unpackText(entry);
    if (text === undefined) throw new Error(`the library wrote a part that cannot be read: ${name}`);
    const restored = restoreCharacters(text);
    files.set(name, name === WORKBOOK ? nameFilters(restored, filters) : acceptTextNumbers(restored));
  }
  if (links.size > 0) placeLinks(files, links);
  return packDeflated(files);
}

/**
 * A worksheet that does not complain of numbers stored as texts, as codes, numbers of letters and years are here. The
 * library cannot write this part; it stands behind those the library writes.
 */
function acceptTextNumbers(xml: string): string {
  const end = '</worksheet>';
  if (!xml.endsWith(end)) return xml;
  const part = '<ignoredErrors><ignoredError sqref="A1:XFD20000" numberStoredAsText="1"/></ignoredErrors>';
  return `${xml.slice(0, -end.length)}${part}${end}`;
}

function nameFilters(xml: string, filters: readonly SheetFilter[]): string {
  const names = filters.map(
    ({ position, address }) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${address}</definedName>`,
  );
  return xml.replace('</definedNames>', `${names.join('')}</definedNames>`);
}
