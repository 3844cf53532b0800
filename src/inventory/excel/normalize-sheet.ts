import { attributeOf } from './xml.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CELL = /<c\s([^<>]*)>(.*?)<\/c>/gs;
const PAINTED_CELL = /<c\s[^<>]*\/>/g;
const EMPTY_ROW = /<row(?:\s[^<>]*)?(?:\/>|>\s*<\/row>)/g;

/**
 * The XML of a sheet with nothing but what holds values: rows and cells that are only painted, drop-downs, colours by
 * rule and drawings cost the library minutes and most of the memory. Cells the library misreads are put so that it
 * cannot.
 *
 * @returns undefined when a cell does not say where it stands
 */
export function normalizeSheet(xml: string): string | undefined {
  const start = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>');
  const data = start < 0 || end < 0 ? '' : normalizeCells(xml.slice(xml.indexOf('>', start) + 1, end));
  if (data === undefined) return undefined;
  return `<worksheet xmlns="${NAMESPACE}"><sheetData>${data}</sheetData></worksheet>`;
}

function normalizeCells(data: string): string | undefined {
  const filled = data.replace(PAINTED_CELL, '').replace(CELL, normalizeCell);
  if (/<c\s(?![^<>]*\br\s*=)|<c>/.test(filled)) return undefined;
  return filled.replace(EMPTY_ROW, '');
}

function normalizeCell(cell: string, attributes: string, content: string): string {
  const hasFormula = content.includes('<f');
  const hasValue = /<v(?:\s[^<>]*)?>[^<]|<t[\s>]/.test(content);
  if (!hasValue && !hasFormula) return '';
  const type = attributeOf(` ${attributes}`, 't');
  // A formula that gave an empty text has been calculated: there is nothing in the cell.
  if (!hasValue && type === 'str') return '';
  // Dates written out (ISO 8601) would be cut to their year.
  if (type === 'd') return cell.replace(/\bt\s*=\s*(?:"d"|'d')/, 't="str"');
  // The library decodes texts of this kind twice.
  if (type === 'str' && content.includes('&amp;')) return cell.replaceAll('&amp;', '&amp;amp;');
  return cell;
}
