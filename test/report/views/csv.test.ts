import { parseCsv } from 'hucre';
import { describe, expect, it } from 'vitest';
import { writeCell } from '../../../src/report/csv/csv-cell.js';
import { SMALL } from '../../cli/support/inventories.js';
import { checkAsData } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';
import { renderText } from './render-view.js';

const folder = useTemporaryFolder();

describe('a field', () => {
  it.each([
    ['SAPA WARGA', 'SAPA WARGA'],
    ['', ''],
    ['a;b', '"a;b"'],
    ['a,b', 'a,b'],
    ['a "b"', '"a ""b"""'],
    ['satu\r\ndua', '"satu\ndua"'],
    ['  tepi ', '"  tepi "'],
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ["'a", "''a"],
    ['\t=1', "'\t=1"],
    ['a\u001b[31m\u202eb', 'a\ufffd[31m\ufffdb'],
    ['a\ud800', 'a\ufffd'],
  ])('%j is written as %s', (typed, written) => {
    expect(writeCell(typed, ';')).toBe(written);
  });
});

describe('the list of findings', () => {
  it('opens in an Indonesian Excel: a mark for UTF-8, semicolons, decimal commas, line ends of Windows', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', SMALL));
    const text = await renderText(report, 'csv');
    expect(text).toMatch(/^\ufeffTingkat;Dampak \(poin indeks\);Kode;/);
    expect(text.match(/\r\n/g)).toHaveLength(1 + report.temuan.length);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = parseCsv(text, { delimiter: ';', typeInference: false });
    const found = rows.find((row) => row[2] === 'indikator/tanpa-bukti');
    expect(found?.slice(0, 8)).toEqual([
      'galat',
      '0,20',
      'indikator/tanpa-bukti',
      expect.any(String),
      'Dinas Kesehatan',
      'INV-001',
      'SAPA WARGA',
      'regulasi',
    ]);
  });

  it('has commas and points in English', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', SMALL), '--bahasa', 'en');
    const text = await renderText(report, 'csv', 'en');
    const rows = parseCsv(text, { delimiter: ',', typeInference: false });
    expect(rows[0]?.slice(0, 2)).toEqual(['Severity', 'Cost (index points)']);
    expect(rows.find((row) => row[2] === 'indikator/tanpa-bukti')?.slice(0, 2)).toEqual(['error', '0.20']);
  });

  it('has a row of headings alone where nothing was found', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', SMALL));
    expect((await renderText({ ...report, temuan: [] }, 'csv')).split('\r\n')).toHaveLength(2);
  });
});
