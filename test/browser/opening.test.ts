import { describe, expect, it } from 'vitest';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { BANJAR, useReports } from './support/reports.js';

const open = useBrowser();
const write = useReports();

describe.skipIf(CHROMIUM === undefined)('a report opened from disk', () => {
  it.each([1280, 390])('complains of nothing and fetches nothing, %i wide', async (width) => {
    const { file, report } = await write(BANJAR);
    const { page, complaints, requests } = await open(file, { viewport: { width, height: 900 } });
    expect([complaints, requests]).toEqual([[], []]);
    expect(await page.locator('h1').textContent()).toContain(report.pemda.nama);
    const room = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
  });

  it('can be read without a script', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file, { javaScriptEnabled: false });
    const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    for (const { pesan, saran } of report.temuan) {
      expect(shown).toContain(pesan.replace(/\s+/g, ' '));
      expect(shown).toContain(saran.replace(/\s+/g, ' '));
    }
    expect(await page.locator('.alat:visible, #panel:visible, .urut').count()).toBe(0);
    const link = page.locator('#tabel-peta td a').first();
    const target = await link.getAttribute('href');
    await link.click();
    expect(await page.locator(`${target}:target`).count()).toBe(1);
  });

  it('is stopped at by the Tab key only where a table scrolls', async () => {
    const { file } = await write(BANJAR);
    const { page } = await open(file, { viewport: { width: 1366, height: 768 } });
    const stops = () => page.locator('.bingkai[tabindex="0"]').count();
    expect(await stops()).toBe(0);
    await page.setViewportSize({ width: 390, height: 768 });
    await expect.poll(stops).toBeGreaterThan(0);
    for (const frame of await page.locator('.bingkai[tabindex="0"]').all())
      expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  });

  it.each(['id', 'en'])('speaks %s', async (language) => {
    const { file } = await write(BANJAR, '--bahasa', language);
    const { page, complaints } = await open(file);
    expect([complaints, await page.locator('html').getAttribute('lang')]).toEqual([[], language]);
  });
});
