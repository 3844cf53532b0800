import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/schema.js';
import { FAULTLESS, SMALL } from '../../cli/support/inventories.js';
import { checkAsData, runCommand } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';
import { renderText } from './render-view.js';

const folder = useTemporaryFolder();

async function linesOf(report: Report): Promise<string[]> {
  return (await renderText(report, 'github')).trimEnd().split('\n');
}

describe('annotations', () => {
  it('stand beside line and column of the inventory', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', SMALL));
    const found = (await linesOf(report)).find((line) => line.includes('indikator/tanpa-bukti'));
    const lines = SMALL.split('\n');
    const line = 1 + lines.findIndex((text) => text.includes('regulasi'));
    const column = 1 + (lines[line - 1] ?? '').indexOf('2');
    const title = 'title=Klaim tanpa data dukung';
    expect(found).toContain(
      `::error file=${folder.at('inventaris.yaml')},line=${line},col=${column},${title}`,
    );
    expect(found).toContain('::Dinas Kesehatan · INV-001 SAPA WARGA · 16 Regulasi Inovasi Daerah%0A');
    expect(found).toContain('%0ADampak 0,20 poin%0A');
  });

  it('name the cell of a workbook, which has no lines', async () => {
    await runCommand('konversi', await folder.write('inventaris.yaml', SMALL), folder.at('inventaris.xlsx'));
    const report = await checkAsData(folder.at('inventaris.xlsx'));
    const found = (await linesOf(report)).find((line) => line.includes('indikator/tanpa-bukti'));
    expect(found).toMatch(/inventaris\.xlsx,line=1,title=[^:]+::Parameter!C2 · Dinas Kesehatan · /);
    expect(found).not.toContain('col=');
  });

  it('come with the worst first, because only the first ten of a level are shown', async () => {
    const report = await checkAsData('fixtures/banjar-2026/inventaris.yaml', '--tanpa-berkas');
    const [, ...lines] = await linesOf(report);
    const levels = lines.map((line) => /^::(\w+) /.exec(line)?.[1]);
    const { galat, peringatan, info } = report.ringkasan_temuan;
    expect(levels).toEqual([
      ...Array.from({ length: galat }, () => 'error'),
      ...Array.from({ length: peringatan }, () => 'warning'),
      ...Array.from({ length: info }, () => 'notice'),
    ]);
    const costs = lines
      .slice(0, galat)
      .map((line) => Number(/Dampak (\d+,\d\d) poin/.exec(line)?.[1]?.replace(',', '.') ?? 0));
    expect(costs).toEqual([...costs].sort((left, right) => right - left));
  });

  it('say what the gate wants beside the findings', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const lines = await linesOf(await checkAsData(file, '--minimal-indeks', '65,01'));
    expect(lines[1]).toBe(
      `::error file=${file},line=1,title=Gerbang%3A tidak lulus::indeks terbukti 18,00; ambang 65,01; kurang 47,01`,
    );
  });

  it('leave out what the office has waived', async () => {
    await folder.write(
      'iga.config.yaml',
      'pengecualian: [{aturan: indikator/tanpa-bukti, alasan: Menunggu salinan}]\n',
    );
    const lines = await linesOf(await checkAsData(await folder.write('inventaris.yaml', SMALL)));
    expect(lines.join('\n')).not.toContain('indikator/tanpa-bukti');
    expect(lines[0]).toContain('1 dikecualikan');
  });

  it('are one notice where all is well', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', FAULTLESS));
    expect(await linesOf({ ...report, temuan: [] })).toEqual([expect.stringMatching(/^::notice file=/)]);
  });
});
