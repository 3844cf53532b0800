import { beforeAll, describe, expect, it } from 'vitest';
import { makeInventory } from '../bench/make-inventory.mjs';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { useReports, type WrittenReport } from './support/reports.js';

const open = useBrowser();
const write = useReports();
const ROWS = '#tabel-temuan tbody tr';

/** Every slot names files, and none is there: thousands of findings, most of them packed. */
let many: WrittenReport;
beforeAll(async () => {
  many = await write(makeInventory(200), '--gagal-pada', 'tidak');
}, 60_000);

/** A finding that is packed: nothing it says is worth less than what stands in plain sight. */
const FAR = 8000;

describe.skipIf(CHROMIUM === undefined)('a page of thousands of findings', () => {
  it('has them all once it is open', async () => {
    const start = performance.now();
    const { page, complaints, requests } = await open(many.file);
    process.stderr.write(
      `Opening ${many.report.temuan.length} findings: ${Math.round(performance.now() - start)} ms\n`,
    );
    expect(many.report.temuan.length).toBeGreaterThan(8000);
    expect(await page.locator(ROWS).count()).toBe(many.report.temuan.length);
    expect(await page.locator('#sisa, #kemasan').count()).toBe(0);
    expect([complaints, requests]).toEqual([[], []]);
    const [last] = await page.locator(`${ROWS}:last-child`).allTextContents();
    expect(last).toMatch(/Lakukan: /);
  });

  it('searches, filters and sorts them all', async () => {
    const { page } = await open(many.file);
    const shown = page.locator(`${ROWS}:not([hidden])`);
    await page.getByLabel('Cari kata').fill('INV-0124');
    const own = many.report.temuan.filter(({ inovasi }) => inovasi === 'INV-0124');
    expect(own.length).toBeGreaterThan(20);
    expect(await shown.count()).toBe(own.length);
    await page.locator('[data-untuk="tabel-temuan"] [data-hapus]').click();
    const [{ perangkat_daerah = '' } = {}] = own;
    await page
      .locator('[data-untuk="tabel-temuan"]')
      .getByLabel('Perangkat daerah')
      .selectOption(perangkat_daerah);
    expect(await shown.count()).toBe(
      many.report.temuan.filter((finding) => finding.perangkat_daerah === perangkat_daerah).length,
    );
    await page.locator('#tabel-temuan th', { hasText: 'Dampak' }).locator('button').click();
    const costs = await page.locator(`${ROWS} td:nth-child(2)`).allTextContents();
    const numbers = costs.filter(Boolean).map((cost) => Number(cost.replace(',', '.')));
    expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
    expect(costs).toHaveLength(many.report.temuan.length);
  });

  it('shows packed findings of a slot, and leads to them', async () => {
    const { page } = await open(many.file);
    const link = page.locator('#tabel-peta td a[href="#sisa"]').first();
    const anchors = ((await link.getAttribute('data-t')) ?? '').split(' ');
    await link.click();
    const items = page.locator('#panel [data-isi=temuan] > li');
    expect(await items.count()).toBe(anchors.length);
    expect(await page.locator('#panel [data-isi=sisa]').isVisible()).toBe(false);
    await items.first().locator('a').click();
    expect(await page.locator(`#${anchors[0]}:target`).count()).toBe(1);
  });

  it('are all on paper, as rows of a table', async () => {
    const { page } = await open(many.file);
    await page.emulateMedia({ media: 'print' });
    const looks = await page
      .locator(ROWS)
      .evaluateAll((rows) => [
        ...new Set(
          rows.map((row) => `${getComputedStyle(row).display} ${getComputedStyle(row).contentVisibility}`),
        ),
      ]);
    expect(looks).toEqual(['table-row visible']);
  });

  it('goes to the finding of its address', async () => {
    const { page } = await open(many.file);
    await page.goto('about:blank');
    await page.goto(`${new URL(`file://${many.file}`).href}#t${FAR}`);
    const row = page.locator(`#t${FAR}:target`);
    await row.waitFor();
    await expect
      .poll(async () => await row.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect(await row.evaluate((element) => element.getBoundingClientRect().bottom)).toBeGreaterThan(0);
  });

  it('says what to do in a browser that cannot unpack, and in one that runs no script', async () => {
    const { page, complaints } = await open(many.file);
    await page.context().addInitScript(() => {
      Reflect.deleteProperty(window, 'DecompressionStream');
    });
    await page.goto('about:blank');
    await page.goto(`${new URL(`file://${many.file}`).href}#t${FAR}`);
    await page.locator('html.hidup').waitFor();
    const plain = await page.locator(ROWS).count();
    expect(plain).toBeLessThan(2000);
    const notice = page.locator('#sisa');
    expect(await notice.innerText()).toMatch(/^Tampak .* temuan.*laporan\.xlsx/);
    // The address names a finding that is not there.
    await expect
      .poll(async () => await notice.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(900);
    await page.locator('#tabel-peta td a[href="#sisa"]').first().click();
    expect(await page.locator('#panel [data-isi=sisa]').isVisible()).toBe(true);
    expect(await page.locator('#panel [data-isi=kosong]').isVisible()).toBe(false);
    expect(complaints).toEqual([]);

    const { page: still } = await open(many.file, { javaScriptEnabled: false });
    expect(await still.locator(ROWS).count()).toBe(plain);
    await still.locator('#tabel-peta td a[href="#sisa"]').first().click();
    expect(await still.locator('#sisa:target').isVisible()).toBe(true);
  });
});
