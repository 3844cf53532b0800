import { describe, expect, it } from 'vitest';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { BANJAR, useReports } from './support/reports.js';

const open = useBrowser();
const write = useReports();

describe.skipIf(CHROMIUM === undefined)('the table of findings', () => {
  it('is searched by words in any order', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file);
    const rows = page.locator('#tabel-temuan tbody tr');
    expect(await rows.count()).toBe(report.temuan.length);
    await page.getByLabel('Cari kata').fill('mapan desa');
    const expected = report.temuan.filter(({ nama_inovasi }) => nama_inovasi === 'DESA MAPAN');
    expect(expected.length).toBeGreaterThan(0);
    expect(await rows.filter({ visible: true }).count()).toBe(expected.length);
    const status = page.locator('[data-untuk="tabel-temuan"] [role=status]');
    expect(await status.textContent()).toBe(
      `${expected.length} dari ${report.temuan.length} temuan ditampilkan`,
    );
    await page.locator('[data-untuk="tabel-temuan"] [data-hapus]').click();
    expect(await rows.filter({ visible: true }).count()).toBe(report.temuan.length);
  });

  it('is filtered by severity and by perangkat daerah', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file);
    const rows = page.locator('#tabel-temuan tbody tr').filter({ visible: true });
    const tools = page.locator('[data-untuk="tabel-temuan"]');
    await tools.getByLabel('Tingkat').selectOption('peringatan');
    expect(await rows.count()).toBe(report.ringkasan_temuan.peringatan);
    await tools.getByLabel('Tingkat').selectOption('');
    await tools.getByLabel('Perangkat daerah').selectOption('Dinas Sosial');
    const own = report.temuan.filter(({ perangkat_daerah }) => perangkat_daerah === 'Dinas Sosial');
    expect(await rows.count()).toBe(own.length);
  });

  it('is sorted from the keyboard, and says so', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file);
    const heading = page.locator('#tabel-temuan th', { hasText: 'Dampak' });
    await heading.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const costs = report.temuan
      .map(({ dampak }) => dampak)
      .filter((cost) => cost !== null)
      .sort((left, right) => Number(right) - Number(left))
      .map((cost) => cost.replace('.', ','));
    const shown = await page.locator('#tabel-temuan tbody tr td:nth-child(2)').allTextContents();
    expect(shown.filter((text) => text !== '')).toEqual(costs);
    // What has no cost comes last.
    expect(shown.slice(costs.length).every((text) => text === '')).toBe(true);
  });

  it('sorts severity by its weight, not by its name', async () => {
    const { file } = await write(BANJAR);
    const { page } = await open(file);
    await page.locator('#tabel-temuan th', { hasText: 'Tingkat' }).locator('button').click();
    const shown = await page.locator('#tabel-temuan tbody tr td:nth-child(1)').allTextContents();
    expect([...new Set(shown)]).toEqual(['galat', 'peringatan', 'info']);
  });
});
