import { beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { BANJAR, makeMessyInventory, useReports, type WrittenReport } from './support/reports.js';

const open = useBrowser();
const write = useReports();

let banjar: WrittenReport;
beforeAll(async () => {
  banjar = await write(BANJAR);
});

/** The cell of an innovation and an indicator, by what stands at the head of its row and column. */
function cellOf(id: string, key: string): string {
  const row = banjar.report.inovasi.findIndex((innovation) => innovation.id === id) + 1;
  const column = banjar.report.indikator.findIndex(({ kunci }) => kunci === key) + 3;
  return `#tabel-peta tbody tr:nth-child(${row}) > :nth-child(${column})`;
}

describe.skipIf(CHROMIUM === undefined)('the heat map', () => {
  it('shows every slot with its status and levels', async () => {
    const { page } = await open(banjar.file);
    const signs = { sesuai: '✓', belum_dipastikan: '?', tidak_sesuai: '✗', tidak_terisi: '–' };
    for (const { id, slot } of banjar.report.inovasi) {
      for (const [key, { status, klaim, terbukti }] of Object.entries(slot)) {
        const level = klaim === terbukti ? terbukti : `${terbukti}/${klaim}`;
        const cell = page.locator(cellOf(id, key));
        expect(await cell.textContent()).toBe(`${signs[status]} ${level}`);
      }
    }
  });

  it('shows the findings of the slot that is clicked', async () => {
    const { page } = await open(banjar.file);
    await page.locator(cellOf('INV-001', 'sdm')).click();
    const panel = page.locator('#panel');
    expect(await panel.locator('h3').textContent()).toMatch(/INV-001 GEBRAKS · 17 /);
    const own = banjar.report.temuan.filter(
      ({ inovasi, indikator }) => inovasi === 'INV-001' && indikator === 'sdm',
    );
    expect(own.length).toBeGreaterThan(0);
    expect(await panel.locator('[data-isi=temuan] > li').count()).toBe(own.length);
    for (const { pesan, saran } of own) {
      expect(await panel.textContent()).toContain(pesan);
      expect(await panel.textContent()).toContain(saran);
    }
    expect(await panel.locator('[data-isi=level]').innerText()).toMatch(
      /klaim 3\s+jika dipastikan 0\s+terbukti 0/,
    );
  });

  it('says so where a slot has no finding', async () => {
    const { page } = await open(banjar.file);
    await page.locator(cellOf('INV-001', 'regulasi')).click();
    expect(await page.locator('#panel').innerText()).toContain('Tidak ada temuan di sini.');
  });

  it('is reached, walked and left with the keyboard', async () => {
    const { page } = await open(banjar.file);
    await page.locator('[data-untuk="tabel-peta"] [data-hapus]').focus();
    await page.keyboard.press('Tab');
    // From the profile of the first innovation to its second indicator, which has a finding.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement?.closest('td')?.textContent);
    expect(await focused()).toBe('✗ 0/3');
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel h3').textContent()).toContain('INV-001');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('judul-panel');
    await page.keyboard.press('Escape');
    expect([await page.locator('#panel').isVisible(), await focused()]).toEqual([false, '✗ 0/3']);
    // One stop only: the next one is beyond the map.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#tabel-peta'))).toBeNull();
  });

  it('is filtered by perangkat daerah, status and indicator', async () => {
    const { page } = await open(banjar.file);
    const tools = page.locator('[data-untuk="tabel-peta"]');
    const names = page.locator('#tabel-peta tbody tr:visible th b');
    await tools.getByLabel('Perangkat daerah').selectOption('Dinas Kesehatan');
    expect(await names.allTextContents()).toEqual(['INV-002']);
    await tools.locator('[data-hapus]').click();
    await tools.getByLabel('Status').selectOption('belum_dipastikan');
    const doubtful = banjar.report.inovasi.filter(({ slot }) =>
      Object.values(slot).some(({ status }) => status === 'belum_dipastikan'),
    );
    expect(await names.allTextContents()).toEqual(doubtful.map(({ id }) => id));
    await tools.getByLabel('Status').selectOption('tidak_sesuai');
    await tools.getByLabel('Indikator').selectOption({ label: '16 Regulasi Inovasi Daerah' });
    const wrong = banjar.report.inovasi.filter(({ slot }) => slot.regulasi?.status === 'tidak_sesuai');
    expect(await names.allTextContents()).toEqual(wrong.map(({ id }) => id));
    expect(await page.locator('#tabel-peta thead th:visible').allInnerTexts()).toHaveLength(5);
  });
});

/** What the bars beside and below a frame take from it where they are always there. */
const SCROLL_BARS = 15 + 15;

describe.skipIf(CHROMIUM === undefined)('the last column of the heat map', () => {
  it.each([1024, 1280, 1366, 1920])('is in sight on a screen %i wide', async (width) => {
    const { page } = await open(banjar.file, { viewport: { width: width - SCROLL_BARS, height: 768 } });
    const [room = 0, needed = 0] = await page
      .locator('.peta')
      .evaluate((frame) => [frame.clientWidth, frame.scrollWidth]);
    expect(needed).toBeLessThanOrEqual(room);
    const text = await page
      .locator('#tabel-peta tbody tr:first-child > :last-child')
      .evaluate((cell) => [cell.scrollWidth, cell.clientWidth]);
    expect(text[0]).toBeLessThanOrEqual(text[1] ?? 0);
  });
});

describe.skipIf(CHROMIUM === undefined)('a heat map of 200 innovations by 20 indicators', () => {
  it('scrolls in its frame, with names and headings in sight', async () => {
    const { file } = await write(makeMessyInventory(200), '--tanpa-berkas');
    const { page, complaints } = await open(file);
    expect(await page.locator('#tabel-peta tbody tr').count()).toBe(200);
    const facts = await page.evaluate(async () => {
      const frame = document.querySelector('.peta');
      const corner = document.querySelector('#tabel-peta thead th');
      if (frame === null || corner === null) throw new Error('no map');
      frame.scrollIntoView();
      const gaps: number[] = [];
      let last = performance.now();
      for (let step = 1; step <= 60; step += 1) {
        frame.scrollTop = step * 100;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        gaps.push(performance.now() - last);
        last = performance.now();
      }
      frame.scrollLeft = 200;
      const inner = frame.getBoundingClientRect();
      const outer = corner.getBoundingClientRect();
      return {
        canScroll: frame.scrollHeight > frame.clientHeight * 2,
        fromTop: Math.round(outer.top - inner.top),
        fromLeft: Math.round(outer.left - inner.left),
        nodes: document.querySelectorAll('#tabel-peta *').length,
        slowest: Math.round(Math.max(...gaps)),
        late: gaps.filter((gap) => gap > 50).length,
      };
    });
    process.stderr.write(
      `Scrolling 200 x 20: slowest frame ${facts.slowest} ms, ${facts.late} of 60 above 50 ms\n`,
    );
    expect(complaints).toEqual([]);
    expect(facts).toMatchObject({ canScroll: true, fromTop: 1, fromLeft: 1 });
    // A cell, at most a link in it, and the names: no more for the browser to lay out.
    expect(facts.nodes).toBeLessThan(200 * 20 * 2 + 200 * 12);
  });
});
