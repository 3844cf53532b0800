import { describe, expect, it } from 'vitest';
import { renderText } from '../report/views/render-view.js';
import { readSheets, renderReportWorkbook } from '../support/report-workbook.js';
import { EMPTY, smallWith } from './support/inventories.js';
import { check, checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** What the terminal breaks into lines is one line again. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('an inventory without innovations', () => {
  it.each([
    ['an empty list', `${EMPTY}inovasi: []\n`],
    ['no list', EMPTY],
  ])('%s: does not pass, and says plainly why', async (_what, content) => {
    const { code, report } = await check(await folder.write('inventaris.yaml', content));
    expect(code).toBe(1);
    const text = flat(report);
    expect(text).toContain('0 inovasi (belum ada yang terbaca dalam inventaris)');
    expect(text).toContain(
      'Belum ada inovasi yang dikirim, sedangkan jumlah skor kematangan selalu dibagi paling sedikit 12.',
    );
    expect(text).toContain('Siapkan dan kirim sedikitnya 12 inovasi yang layak dilaporkan.');
    expect(text).toContain(
      'Belum ada urusan wajib pelayanan dasar yang terwakili, padahal disyaratkan 5. Yang belum terwakili: "Pendidikan",',
    );
    expect(text).toContain('Kirim inovasi untuk sedikitnya 5 urusan, yaitu');
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('says in English that nothing was found', async () => {
    const file = await folder.write('inventaris.yaml', EMPTY);
    const text = flat((await check(file, '--bahasa', 'en')).report);
    expect(text).toContain('0 innovations (none was found in the inventory)');
    expect(text).toContain('No innovation is sent');
  });

  it('is told from one whose innovations are all held back', async () => {
    const file = await folder.write('inventaris.yaml', smallWith('kirim: tidak'));
    const text = flat((await check(file)).report);
    expect(text).toContain('0 dari 1 inovasi dikirim');
    expect(text).toContain('Belum ada inovasi yang dikirim, sedangkan');
    expect(text).not.toContain('belum ada yang terbaca');
  });

  it('puts no price on what nobody knows', async () => {
    const { temuan } = await checkAsData(await folder.write('inventaris.yaml', EMPTY));
    const limits = temuan.filter(({ kode }) => /yandas-kurang|di-bawah-pembagi/.test(kode));
    expect(limits.map(({ kode, dampak }) => [kode, dampak])).toEqual([
      ['agregat/di-bawah-pembagi', null],
      ['agregat/yandas-kurang', null],
    ]);
  });

  it.each([
    ['html', 'belum ada yang terbaca'],
    ['md', 'belum ada yang terbaca'],
    ['github', 'belum ada yang terbaca'],
    ['csv', 'Belum ada inovasi yang dikirim'],
    ['sarif', 'Belum ada inovasi yang dikirim'],
  ] as const)('is said in %s', async (format, sentence) => {
    const report = await checkAsData(await folder.write('inventaris.yaml', EMPTY));
    expect(await renderText(report, format)).toContain(sentence);
  });

  it('is said in the workbook, whose calculation still holds', async () => {
    const report = await checkAsData(await folder.write('inventaris.yaml', EMPTY));
    const sheets = await readSheets(await renderReportWorkbook(report));
    expect((sheets.get('Ringkasan') ?? []).flat().join(' ')).toContain('belum ada yang terbaca');
    expect((sheets.get('Dasar Perhitungan') ?? []).flat()).toContain(18);
  });
});
