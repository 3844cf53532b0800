import { parseCsv } from 'hucre';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { checkAsData } from '../cli/support/run-command.js';
import { useTemporaryFolder } from '../cli/support/temporary-folder.js';
import { HOSTILE_TEXTS, hostileInventory } from './views/hostile-texts.js';
import { renderText } from './views/render-view.js';
import { listJunitErrors, listSarifErrors } from './views/schemas.js';

const folder = useTemporaryFolder();
const TEXT_FORMATS = ['teks', 'json', 'ndjson', 'md', 'csv', 'sarif', 'junit', 'github'] as const;

/** What is left of a text that was made harmless: controls, reversed writing and halves of characters are one sign. */
function harmless(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '\ufffd');
}

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, typed) => {
  let report: Report;
  beforeEach(async () => {
    const file = await folder.write('inventaris.yaml', hostileInventory(typed));
    report = await checkAsData(file);
    expect(report.inovasi[0]?.nama.trim()).toBe(typed.trim());
  });

  it.each(TEXT_FORMATS)('makes nothing of %s that a terminal obeys', async (format) => {
    const text = await renderText(report, format);
    expect(text.replace(/[\n\t]|\r\n/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('is the same in JSON and in JSON lines', async () => {
    expect(JSON.parse(await renderText(report, 'json'))).toEqual(report);
    const lines = (await renderText(report, 'ndjson')).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + report.inovasi.length + report.temuan.length);
    expect(JSON.parse(lines[1] ?? '')).toEqual({ jenis: 'inovasi', ...report.inovasi[0] });
  });

  it.each(['id', 'en'] as const)('is a field of text in the CSV in %s', async (language) => {
    const text = await renderText(report, 'csv', language);
    const delimiter = language === 'id' ? ';' : ',';
    const rows = parseCsv(text, { delimiter, typeInference: false });
    expect(rows).toHaveLength(1 + report.temuan.length);
    for (const row of rows) {
      expect(row).toHaveLength(20);
      for (const cell of row) expect(String(cell ?? '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }
    const names = rows.slice(1).map((row) => String(row[6] ?? '').replace(/^'/, ''));
    expect(names).toContain(harmless(report.inovasi[0]?.nama ?? ''));
  });

  it('leaves SARIF within its schema', async () => {
    const text = await renderText(report, 'sarif');
    expect(listSarifErrors(text)).toEqual([]);
    // What stands in brackets before parentheses would be a link, a number in braces a place to be filled in.
    for (const message of text.matchAll(/"text": "((?:[^"\\]|\\.)*)"/g)) {
      const shown: string = JSON.parse(`"${message[1]}"`);
      expect(shown).not.toMatch(/(?<!\\)\[[^\]]*\]\(|(?<!\{)(?:\{\{)*\{\d+\}/);
    }
  });

  it('leaves JUnit within its schema', async () => {
    expect(await listJunitErrors(await renderText(report, 'junit'))).toEqual([]);
  });

  it('stays within its annotation', async () => {
    const lines = (await renderText(report, 'github')).trimEnd().split('\n');
    const failed = report.temuan.filter(({ dikecualikan }) => dikecualikan === undefined);
    expect(lines).toHaveLength(1 + failed.length);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+,line=\d+(,col=\d+)?,title=[^,:]+::./);
    const [headline = ''] = lines;
    const title = decodeURIComponent(/title=([^,:]+)::/.exec(headline)?.[1] ?? '');
    const name = harmless(report.pemda.nama).replace(/\s+/g, ' ').trim();
    expect(title).toBe(`${name}, ${report.edisi.nama}`);
  });

  it('is no Markdown', async () => {
    const text = await renderText(report, 'md');
    expect(text).not.toMatch(/(?<!\\)<(?!!)/);
    expect(text).not.toMatch(/(?<!\\)[[\]]/);
    expect(text).not.toMatch(/@[\p{L}\p{N}]|[#!]\d|:\/\/|www\./u);
    const lines = text.split('\n');
    expect(lines.length).toBeLessThan(60);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(500);
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const widths = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});
