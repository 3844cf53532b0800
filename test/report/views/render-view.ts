import type { OutputFormat } from '../../../src/cli/format.js';
import { renderReport } from '../../../src/cli/render-report.js';
import type { Report } from '../../../src/report/schema.js';
import type { Language } from '../../../src/text/language.js';
import { loadTexts } from '../../../src/text/load-texts.js';
import { textOf } from './read-views.js';

/** A view as it is written to a file. */
export async function renderView(
  report: Report,
  format: OutputFormat,
  language: Language = 'id',
): Promise<string | Uint8Array> {
  return await renderReport(report, { format, file: `laporan.${format}` }, await loadTexts(language), {});
}

export async function renderText(
  report: Report,
  format: OutputFormat,
  language: Language = 'id',
): Promise<string> {
  return textOf(await renderView(report, format, language));
}
