import type { OptionValues } from 'commander';
import { toJson } from '../report/json.js';
import type { Report } from '../report/schema.js';
import type { Texts } from '../text/language.js';
import { loadViewTexts } from '../text/load-view-texts.js';
import type { Target } from './format.js';
import { makeLinkTo } from './link-to.js';
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
    case 'docx': {
      const { buildLetter } = await import('../report/letter/build-letter.js');
      const { renderDocx } = await import('../report/letter/render-docx.js');
      const letter = buildLetter(report, texts, await loadViewTexts(texts.language));
      return await renderDocx(letter, report.tanggal);
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/render-html.js');
      return renderHtml(report, texts, await loadViewTexts(texts.language));
    }
    case 'teks': {
      const { renderCheck } = await import('../report/terminal/render-check.js');
      return renderCheck(report, texts, {
        ...terminalSettings(options, file),
        showAll: options.semua === true,
      });
    }
    case 'xlsx': {
      const { renderWorkbook } = await import('../report/xlsx/render-workbook.js');
      const words = await loadViewTexts(texts.language);
      return await renderWorkbook({ report, texts, words, linkTo: makeLinkTo(file ?? '') });
    }
    case 'ndjson':
      return (await import('../report/ndjson/render-ndjson.js')).renderNdjson(report);
    case 'sarif': {
      const { renderSarif } = await import('../report/sarif/render-sarif.js');
      return renderSarif(report, texts, process.platform === 'win32' ? 'windows' : 'posix');
    }
    case 'github':
      return (await import('../report/github/render-github.js')).renderGithub(report, texts);
    case 'md': {
      const { renderMarkdown } = await import('../report/markdown/render-markdown.js');
      return renderMarkdown(report, texts, await loadViewTexts(texts.language));
    }
    case 'csv': {
      const { renderCsv } = await import('../report/csv/render-csv.js');
      return renderCsv(report, texts, await loadViewTexts(texts.language));
    }
    case 'junit': {
      const { renderJunit } = await import('../report/junit/render-junit.js');
      return renderJunit(report, texts, await loadViewTexts(texts.language));
    }
  }
}
