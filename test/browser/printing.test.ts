import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { CHROMIUM, useBrowser } from './support/chromium.js';
import { BANJAR, makeMessyInventory, useReports } from './support/reports.js';

const open = useBrowser();
const write = useReports();

/** A4 less its margins, in the pixels of CSS. */
const UPRIGHT = ((210 - 24) / 25.4) * 96;
const ACROSS = ((297 - 24) / 25.4) * 96;

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** How far right and how far down its words go. */
  readonly right: number;
  readonly bottom: number;
}

async function readPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.filter((item) => 'str' in item).filter(({ str }) => str.trim() !== '');
    pages.push({
      width: Math.round(width),
      height: Math.round(height),
      text: words
        .map(({ str }) => str)
        .join(' ')
        .replace(/\s+/g, ' '),
      right: Math.max(0, ...words.map(({ transform }) => Number(transform[4]))),
      bottom: Math.min(height, ...words.map(({ transform }) => Number(transform[5]))),
    });
  }
  return pages;
}

describe.skipIf(CHROMIUM === undefined)('a printed report', () => {
  it('is A4, the map on pages across, and loses no finding', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file);
    const pages = await readPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    for (const { width, height, right, bottom } of pages) {
      expect([595, 842]).toContain(width);
      expect(width + height).toBe(595 + 842);
      expect(right).toBeLessThan(width - 24);
      expect(bottom).toBeGreaterThan(24);
    }
    const all = pages.map(({ text }) => text).join(' ');
    const squeezed = all.replace(/\s/g, '');
    for (const { pesan, saran } of report.temuan) {
      for (const part of [pesan, saran]) expect(squeezed).toContain(part.replace(/\s/g, ''));
    }
    const across = pages.filter(({ width }) => width === 842);
    const map = across.map(({ text }) => text).join(' ');
    for (const { id } of report.inovasi) expect(map).toContain(id);
    // The headings of the table of findings stand on every page it runs over.
    const start = pages.findIndex(({ text }) => text.includes('Temuan dan yang perlu dilakukan'));
    const end = pages.findLastIndex(({ text }) => text.includes('Lakukan:'));
    for (const { text } of pages.slice(start, end + 1)) expect(text).toContain('Temuan dan yang perlu');
  });

  it('opens what is folded away, and folds it again', async () => {
    const { file, report } = await write(BANJAR);
    const [{ nama = '' } = {}] = report.inovasi;
    const demand = (report.indikator[3]?.parameter[2] ?? '').replace(/\s/g, '');
    expect(demand).not.toBe('');
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(file, { javaScriptEnabled });
      const pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
      const all = pages.map(({ text }) => text.replace(/\s/g, '')).join('');
      expect(all).toContain(demand);
      // Every reading tells how the score of every innovation is reckoned.
      const working = all.slice(all.lastIndexOf('Setiapangkadapatdihitungulang'));
      expect(working.split(`${nama}:`).length - 1).toBe(3);
      expect(await page.locator('details[open]').count()).toBe(0);
    }
  });

  it('leaves no heading alone at the foot of a page', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file);
    const [{ nama = '' } = {}] = report.yandas.urusan;
    const [{ nama: variable = '' } = {}] = report.variabel;
    for (let gap = 0; gap <= 320; gap += 40) {
      await page.evaluate((height) => {
        for (const id of ['yandas', 'variabel'])
          document.getElementById(id)?.style.setProperty('padding-top', `${height}px`);
      }, gap);
      const pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
      const withTiles = pages.find(({ text }) => text.includes(`1 ${nama}`));
      expect(withTiles?.text).toMatch(/Urusan pelayanan dasar Urusan pelayanan dasar:/);
      const withRows = pages.find(({ text }) => text.includes(`${variable} 29,25`));
      expect(withRows?.text).toContain('Skor per variabel');
    }
  }, 60_000);

  it('says so where a reader has filtered its findings', async () => {
    const { file, report } = await write(BANJAR);
    const { page } = await open(file);
    const notice = /\d+ dari \d+ temuan ditampilkan/;
    const textOfPages = async () =>
      (await readPages(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => text).join(' ');
    expect(await textOfPages()).not.toMatch(notice);
    await page.getByLabel('Cari kata').fill('DESA MAPAN');
    expect(await textOfPages()).toContain(`dari ${report.temuan.length} temuan ditampilkan`);
  });

  it('fits every table into the width of its page, also with long names', async () => {
    const long = 'Panjangsekali'.repeat(40);
    const { file } = await write(
      makeMessyInventory(30)
        .replaceAll('Kabupaten Contoh', long)
        .replace(/nama: \w+/g, `nama: ${long}`),
      '--tanpa-berkas',
    );
    for (const [width, tables] of [
      [UPRIGHT, 'table:not(#tabel-peta)'],
      [ACROSS, '#tabel-peta'],
    ] as const) {
      const { page } = await open(file, { viewport: { width: Math.floor(width), height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      const edges = await page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].flatMap((table) =>
            [table, ...table.querySelectorAll('th, td')].map((part) => part.getBoundingClientRect().right),
          ),
        tables,
      );
      expect(edges.length).toBeGreaterThan(10);
      expect(Math.max(...edges)).toBeLessThanOrEqual(Math.ceil(width));
    }
  });

  it('loses no row of a long map', async () => {
    const { file, report } = await write(makeMessyInventory(200), '--tanpa-berkas');
    const { page } = await open(file);
    const pages = await readPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const across = pages.filter(({ width }) => width === 842);
    const map = across.map(({ text }) => text).join(' ');
    for (const { id } of report.inovasi) expect(map).toContain(id);
    const { nama = '' } = report.indikator[0] ?? {};
    expect(nama).not.toBe('');
    for (const { text } of across) expect(text).toContain(nama);
  });
});
