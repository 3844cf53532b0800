import type { DepartmentIndex } from '../report/department/department-index.js';
import type { DepartmentWords } from '../report/department/describe-department.js';
import type { DepartmentTexts } from '../text/department-texts.js';
import type { Language } from '../text/language.js';
import type { DepartmentTarget } from './format.js';

/** Writes the report of one perangkat daerah, and the list of them all. */
export interface DepartmentRenderer {
  readonly department: (words: DepartmentWords) => string | Promise<Uint8Array>;
  readonly index: (index: DepartmentIndex) => string | Promise<Uint8Array>;
}

/**
 * The views of one form; their libraries are loaded only here.
 *
 * @param day ISO, on which the workbooks say they were made
 */
export async function loadDepartmentRenderer(
  format: DepartmentTarget['format'],
  words: DepartmentTexts,
  day: string,
  language: Language,
): Promise<DepartmentRenderer> {
  const lists = await import('../report/department/render-index.js');
  switch (format) {
    case 'html': {
      const { renderDepartmentHtml } = await import('../report/department/render-html.js');
      return {
        department: (department) => renderDepartmentHtml(department, words, language),
        index: (index) => lists.renderIndexHtml(index, words, language),
      };
    }
    case 'xlsx': {
      const workbooks = await import('../report/xlsx/department-workbook.js');
      return {
        department: (department) => workbooks.renderDepartmentWorkbook(department, words, day),
        index: (index) => workbooks.renderIndexWorkbook(index, words, day),
      };
    }
    case 'md': {
      const { renderDepartmentMarkdown } = await import('../report/department/render-markdown.js');
      return {
        department: (department) => renderDepartmentMarkdown(department, words),
        index: (index) => lists.renderIndexMarkdown(index, words),
      };
    }
  }
}
