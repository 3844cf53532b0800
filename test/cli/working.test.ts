import { describe, expect, it } from 'vitest';
import { NEARLY_VERY_INNOVATIVE, SMALL } from './support/inventories.js';
import { check, expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

async function work(...args: readonly string[]) {
  return await runCommand('skor', ...ON_DAY, ...args);
}

/** Decimals as an Indonesian reader sees them, in hundredths: no rounding may hide behind a fraction. */
function hundredths(text: string): number {
  return Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100);
}

describe('the working of an index', () => {
  it.each(['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml'])(
    'of %s can be redone by hand',
    async (file) => {
      for (const kind of ['klaim', 'terbukti', 'jika_dipastikan']) {
        const { code, report } = await work(file, '--dasar', kind);
        expect(code).toBe(0);
        const flat = report.replace(/\n\s+/g, ' ');
        const sums = [...flat.matchAll(/((?:[\d,]+×\d(?: \+ )?)+) = ([\d.,]+)/g)];
        for (const [, products = '', sum = ''] of sums) {
          let total = 0;
          for (const [, weight = '', level = ''] of products.matchAll(/([\d,]+)×(\d)/g))
            total += hundredths(weight) * Number(level);
          expect(total).toBe(hundredths(sum));
        }
        const refused = flat.match(/tidak layak, dihitung 0 = 0,00/g)?.length ?? 0;
        const [, sid = '', divisor = '', , sent = ''] =
          /jumlah skor SID ([\d.,]+) : pembagi (\d+) \(yang lebih besar dari (\d+) dan (\d+) inovasi\)/.exec(
            flat,
          ) ?? [];
        expect(sums.length + refused).toBe(Number(sent));
        expect(sums.reduce((total, [, , sum = '']) => total + hundredths(sum), 0)).toBe(hundredths(sid));
        expect(Number(divisor)).toBe(Math.max(Number(sent), 12));
      }
    },
  );

  it('of SPD rows is the sum of weight times level', async () => {
    const { report } = await work('fixtures/banjar-2026/inventaris.yaml', '--dasar', 'klaim');
    const rows = [...report.matchAll(/ ([\d,]+) × (\d) = +([\d,]+)$/gm)];
    expect(rows).toHaveLength(20);
    for (const [, weight = '', level = '', points = ''] of rows)
      expect(hundredths(weight) * Number(level)).toBe(hundredths(points));
    const sum = rows.reduce((total, [, , , points = '']) => total + hundredths(points), 0);
    expect(hundredths(/Jumlah ([\d,]+)$/m.exec(report)?.[1] ?? '')).toBe(sum);
  });

  it('ends in the index by hand: 61.89 + 96 + 12 × 0.38 = 162.45 of 250', async () => {
    const file = await folder.write('inventaris.yaml', NEARLY_VERY_INNOVATIVE);
    const { report } = await work(file);
    const flat = report.replace(/\n\s+/g, ' ');
    expect(flat).toContain('1.152,00 : pembagi 12');
    expect(flat).toContain('12 × 0,38 = 4,56');
    expect(flat).toContain('SPD 61,89 + kematangan 96,00 + jumlah inovasi 4,56 = 162,45');
    expect(flat).toMatch(/162,45 : skor tertinggi 250,00 × 100 = 64,98/);
    expect(flat).toContain('Predikat = Inovatif');
  });

  it('never fails, whatever is found', async () => {
    expect((await work(await folder.write('inventaris.yaml', SMALL))).code).toBe(0);
  });

  it('shows one innovation, whatever the case of its id', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { code, report } = await work(file, '--inovasi', 'inv-001', '--dasar', 'klaim');
    expect(code).toBe(0);
    expect(report).toMatch(/16 +Regulasi Inovasi Daerah +3 × 2 = +6,00/);
    expect(report).toMatch(/Jumlah 6,00$/m);
  });

  it.each([
    [['--inovasi', 'INV-0001'], /Opsi --inovasi berisi "INV-0001", diharapkan seperti INV-001/],
    [['--dasar', 'terbkti'], /Opsi --dasar berisi "terbkti"/],
  ])('refuses %j', async (options, words) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expectRefusal(await work(file, ...options), words);
  });
});

describe('what iga skor is asked for', () => {
  it.each([
    [['--dasar', 'kliam'], /--dasar berisi "kliam"/],
    [['--inovasi', 'INV-999'], /--inovasi berisi "INV-999".*INV-001/],
  ])('is judged before the evidence is looked for: %j', async (options, words) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    // A folder of evidence that is not there would stop the check.
    expectRefusal(await runCommand('skor', file, ...options, '--bukti', folder.at('tiada')), words);
  });

  it.each(['Klaim', ' KLAIM ', 'Jika dipastikan'])('is read as the gate reads it: %j', async (basis) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const kind = basis.trim().toLowerCase().replace(' ', '_');
    const named = await runCommand('skor', file, ...ON_DAY, '--dasar', basis);
    expect(named).toEqual(await runCommand('skor', file, ...ON_DAY, '--dasar', kind));
    expect(named.code).toBe(0);
    expect((await check(file, '--dasar', basis, '--gagal-pada', 'tidak')).code).toBe(0);
  });
});
