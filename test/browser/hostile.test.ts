import { describe, expect, it } from 'vitest';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { useReports } from './support/reports.js';

const open = useBrowser();
const write = useReports();

const NAMES = [
  '<script>window.masuk=1;alert(1)</script>',
  '<img src=x onerror="window.masuk=1;alert(1)">',
  `"'><svg onload=alert(1)>`,
  '</title></style></script><script>window.masuk=1</script>',
  'javascript:alert(1)',
  '{0} {1} &lt;b&gt;',
  'Panjang'.repeat(72),
];

/** Every name in every place where an office may type one. */
const inventory = [
  'versi: 1',
  'edisi: iga-2026',
  `pemda: {nama: ${quote(NAMES[0])}, provinsi: ${quote(NAMES[1])}, perangkat_daerah: [${NAMES.map((name) => `{nama: ${quote(name)}}`).join(', ')}]}`,
  `deklarasi: {jumlah_inovasi: 5, rincian: {${quote(NAMES[1])}: 4}}`,
  `riwayat: [{tahun: 2023, indeks: 57.64, predikat: ${quote(NAMES[0])}}]`,
  `pembanding: [${NAMES.map((name) => `{nama: ${quote(name)}, indeks: 49}`).join(', ')}]`,
  'spd: {total: 45.00}',
  'inovasi:',
  ...NAMES.flatMap((name, position) => [
    `  - id: ${quote(`${position}${name}`)}`,
    `    nama: ${quote(name)}`,
    `    perangkat_daerah: ${quote(name)}`,
    `    urusan: ${quote(name)}`,
    `    indikator: {regulasi: {klaim: 2, bukti: [{jenis: ${quote(name)}, berkas: ${quote(name)}, nomor: ${quote(name)}}]}}`,
  ]),
  '',
].join('\n');

function quote(text = ''): string {
  return JSON.stringify(text);
}

describe.skipIf(CHROMIUM === undefined)('names that look like markup', () => {
  it('are shown as they were typed, and do nothing', async () => {
    const { file } = await write(inventory, '--tanpa-berkas');
    const { page, complaints, requests } = await open(file);
    const shown = await page.locator('#tabel-peta tbody th').allTextContents();
    for (const [position, name] of NAMES.entries()) expect(shown[position]).toContain(name);
    for (const cell of await page.locator('#tabel-peta td a').all()) await cell.click();
    await page.getByLabel('Cari kata').fill('<script>');
    await page.locator('.urut').last().click();
    expect(await page.evaluate(() => 'masuk' in window)).toBe(false);
    expect([complaints, requests]).toEqual([[], []]);
    expect(await page.evaluate(() => document.querySelectorAll('img, script').length)).toBe(1);
  });

  it('of any length never make the page wider than the screen', async () => {
    const { file } = await write(inventory, '--tanpa-berkas');
    const { page } = await open(file, { viewport: { width: 390, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
