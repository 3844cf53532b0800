import type { OptionValues } from 'commander';
import { toJson } from '../report/json.js';
import type { Report } from '../report/schema.js';
import type { Texts } from '../text/language.js';
import type { Target } from './format.js';
import { terminalSettings } from './terminal.js';

/** One view of a report. Each is loaded, with its libraries, only when somebody asks for it. */
export async function renderReport(
  report: Report,
  { format, file }: Target,
  texts: Texts,
  options: OptionValues,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return toJson(report);
    case 'teks': {
      const { renderCheck } = await import('../report/terminal/render-check.js');
      return renderCheck(report, texts, {
        ...terminalSettings(options, file),
        showAll: options.semua === true,
      });
    }
  }
}
