import { attributeOf } from '../xml.js';
import { rootOf, tagOf } from './elements.js';

/** How a package names its own kinds of parts; the strict variety of the format has other names. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

const USUAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @param workbook the part of the workbook with plain names */
export function namespacesOf(workbook: string): Namespaces {
  const root = rootOf(workbook);
  const main = (root === undefined ? undefined : attributeOf(tagOf(workbook, root), 'xmlns')) ?? USUAL;
  const relationships = main.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return { main, relationships };
}
