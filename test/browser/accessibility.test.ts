import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { BANJAR, useReports } from './support/reports.js';

const open = useBrowser();
const write = useReports();
const OFFICES = mkdtempSync(join(tmpdir(), 'siap-iga-opd-'));
afterAll(() => rmSync(OFFICES, { recursive: true, force: true }));

/** What axe finds wrong, by rule and place. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page allows no script but its own.
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const run: unknown = Reflect.get(window, 'axe');
    if (run === null || typeof run !== 'object' || !('run' in run) || typeof run.run !== 'function')
      throw new Error('no axe');
    const { violations: found, passes } = await run.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    if (passes.length < 20) throw new Error(`axe tried only ${passes.length} rules`);
    return found.flatMap(
      ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}

describe.skipIf(CHROMIUM === undefined)('axe', () => {
  it.each([
    ['on a screen', 1280, 'screen'],
    ['on a phone', 390, 'screen'],
    ['on paper', 1280, 'print'],
  ] as const)('finds nothing wrong %s', async (_where, width, media) => {
    const { file } = await write(BANJAR);
    const { page } = await open(file, { viewport: { width, height: 900 } });
    await page.emulateMedia({ media });
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing wrong with a slot open and lists filtered', async () => {
    const { file } = await write(BANJAR, '--bahasa', 'en', '--tanpa-berkas');
    const { page } = await open(file);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('#tabel-peta td.tidak_sesuai').first().click();
    await page.locator('[data-untuk="tabel-peta"] select').nth(1).selectOption('tidak_terisi');
    await page.locator('.urut').first().click();
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing wrong with the pages for single offices and their list', async () => {
    await write(BANJAR, '--per-opd', OFFICES, '--tenggat', '2026-07-15');
    for (const name of ['00-daftar', 'dinas-sosial', 'dinas-perhubungan']) {
      const { page, complaints, requests } = await open(join(OFFICES, `${name}.html`));
      expect([complaints, requests]).toEqual([[], []]);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('has nothing to say about headings: one h1, none skipped', async () => {
    const { file } = await write(BANJAR);
    const { page } = await open(file);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
        .filter((heading) => heading.closest('[hidden]') === null)
        .map((heading) => Number(heading.tagName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [position, level] of levels.entries())
      expect(level - (levels[position - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});
