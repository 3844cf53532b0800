import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_FORMATS } from '../../src/cli/format.js';
import type { Report } from '../../src/report/schema.js';
import type { Language } from '../../src/text/language.js';
import { EMPTY, SMALL } from '../cli/support/inventories.js';
import { checkAsData } from '../cli/support/run-command.js';
import { type Figures, figuresOf } from './views/figures.js';
import { meansOf, readPageMeans, readSheetMeans } from './views/read-means.js';
import { textOf, VIEW_READERS } from './views/read-views.js';
import { renderView } from './views/render-view.js';

const folders: string[] = [];

const VERIFIED = SMALL.replace('{klaim: 2}', '{klaim: 2, verifikasi: {status: sesuai}}').concat(
  '  - {id: INV-002, nama: RAWA, perangkat_daerah: Dinas Contoh, kirim: tidak}\n',
);

const MIXED = SMALL.concat(
  '  - {id: INV-002, nama: RAWA, perangkat_daerah: Dinas Kesehatan, kematangan: 70.5}\n',
);

const WAIVER = 'pengecualian: [{aturan: indikator/tanpa-bukti, alasan: Menunggu salinan}]\n';

/** What there is to be said differs: an index that is not known, nothing to find, thousands, a verdict, a waiver. */
const SAMPLES: Readonly<Record<string, (language: Language) => Promise<Report>>> = {
  'the shipped example': (language) => checkFile('fixtures/banjar-2026/inventaris.yaml', language),
  'a year with more than a thousand slots': (language) =>
    checkFile('fixtures/banjar-2023/inventaris.yaml', language, '--maks-celah', '5'),
  'an inventory without innovations': (language) => checkContent(EMPTY, language),
  'an index that is not known': (language) =>
    checkContent(SMALL.replace('spd: {total: 45.00}\n', ''), language, ['--minimal-indeks', '40']),
  'a verdict, and an innovation held back': (language) => checkContent(VERIFIED, language),
  'an office that mixes a known innovation and one with only a score': (language) =>
    checkContent(MIXED, language),
  'a waiver': (language) => checkContent(SMALL, language, ['--gagal-pada', 'tidak'], WAIVER),
};

/** Checks an inventory in a folder of its own. */
async function checkContent(
  content: string,
  language: Language,
  options: readonly string[] = [],
  configuration = '{}',
) {
  const folder = await mkdtemp(join(tmpdir(), 'siap-iga-'));
  folders.push(folder);
  await writeFile(join(folder, 'iga.config.yaml'), configuration);
  await writeFile(join(folder, 'inventaris.yaml'), content);
  return await checkFile(join(folder, 'inventaris.yaml'), language, ...options);
}

async function checkFile(file: string, language: Language, ...options: readonly string[]) {
  return await checkAsData(file, '--tanpa-berkas', '--bahasa', language, ...options);
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe.each(['id', 'en'] as const)('in %s', (language) => {
  describe.each(Object.entries(SAMPLES))('all views say the same of %s', (_, makeReport) => {
    let report: Report;
    let expected: Figures;
    beforeAll(async () => {
      report = await makeReport(language);
      expected = figuresOf(report, report.inovasi.length);
    });

    it.each(REPORT_FORMATS)('%s', async (format) => {
      const { lacks, read } = VIEW_READERS[format];
      const found = await read(await renderView(report, format, language), language);
      const carried = Object.entries(expected).filter(([figure]) => !lacks.some((name) => name === figure));
      expect(found).toEqual(Object.fromEntries(carried));
    });
  });
});

describe.each(['id', 'en'] as const)(
  'in %s the means of the offices, claimed and proven apart',
  (language) => {
    it.each(Object.entries(SAMPLES))(
      'are the same on the page and in the workbook of %s',
      async (_, makeReport) => {
        const report = await makeReport(language);
        const page = textOf(await renderView(report, 'html', language));
        expect(readPageMeans(page, language)).toEqual(meansOf(report));
        const workbook = await renderView(report, 'xlsx', language);
        if (typeof workbook === 'string') throw new Error('a workbook is no text');
        expect(await readSheetMeans(workbook, language)).toEqual(meansOf(report));
      },
    );
  },
);

describe('the samples', () => {
  it('differ in what a view may get wrong', async () => {
    const reports = await Promise.all(Object.values(SAMPLES).map((makeReport) => makeReport('id')));
    const some = (test: (report: Report) => boolean) => expect(reports.some(test)).toBe(true);
    some(({ skor }) => skor.terbukti?.indeks === null);
    some(({ skor }) => skor.terverifikasi !== null);
    some(({ celah }) => celah.slot > 1000);
    some(({ celah }) => celah.persen === null);
    some(({ ringkasan_temuan }) => ringkasan_temuan.dikecualikan > 0);
    some(({ perangkat_daerah }) =>
      perangkat_daerah.some(({ rata, rata_klaim }) => rata === null && rata_klaim !== null),
    );
    some(({ gerbang }) => gerbang.lulus);
    some(({ gerbang }) => !gerbang.lulus);
    some(({ inovasi }) => inovasi.some(({ kirim }) => !kirim));
  });
});
