import { describe, expect, it } from 'vitest';
import { add, compare, divide, multiply, rational, sum, toFixed } from '../../src/base/rational.js';
import { defaultEditionCode, listEditions, loadEdition } from '../../src/edition/load.js';
import { selfCheck } from '../../src/edition/self-check.js';
import { number, readShippedText } from './catalogs.js';

const CODES = ['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'];

describe.each(CODES)('%s', (code) => {
  it('loads under its code and passes its self-check', async () => {
    const { catalog, places, file } = await loadEdition(code);
    expect(catalog.kode).toBe(code);
    expect(file).toBe(`schemas/editions/${code}.yaml`);
    expect(selfCheck(catalog, places)).toEqual([]);
  });

  it('adds up to 63, 111, 76 and 250, the published shares of it', async () => {
    const { catalog } = await loadEdition(code);
    const { spd, sid, jumlah_inovasi, total } = catalog.rumus.maksimum.nilai;
    expect([spd, sid, jumlah_inovasi, total].map(number)).toEqual(['63', '111', '76', '250']);
    const share = (part: typeof spd) => toFixed(multiply(divide(part, total), rational(100)));
    expect([share(spd), share(sid), share(jumlah_inovasi)]).toEqual(['25.20', '44.40', '30.40']);
    expect(number(sum(catalog.sid.map(({ bobot }) => bobot.nilai)))).toBe('37');
    expect(compare(add(add(spd, sid), jumlah_inovasi), total)).toBe(0);
    const { per_inovasi, maks_inovasi } = catalog.rumus.jumlah_inovasi.nilai;
    expect([number(per_inovasi), maks_inovasi]).toEqual(['0.38', 200]);
  });

  it('has the twenty indicators 16 to 35 in order', async () => {
    const { catalog, indicatorByCode, indicatorByKey } = await loadEdition(code);
    const numbers = Array.from({ length: 20 }, (_, index) => String(16 + index));
    expect(catalog.sid.map(({ kode }) => kode)).toEqual(numbers);
    expect([...indicatorByCode.keys()]).toEqual(numbers);
    expect(indicatorByKey.size).toBe(20);
  });

  it('lists summary facts that are those of the whole catalog', async () => {
    const { catalog } = await loadEdition(code);
    const summary = (await listEditions()).find(({ kode }) => kode === code);
    const { kode, nama, tahun, status } = catalog;
    expect(summary).toEqual({ kode, nama, tahun, status });
  });

  it('says that the original text was not obtained', async () => {
    const text = await readShippedText(code);
    const { catalog } = await loadEdition(code);
    expect(Object.values(catalog.sumber).join(' ')).toContain('tidak diperoleh');
    expect(text).not.toMatch(/\t/);
  });
});

describe('the list of editions', () => {
  it('names every edition once, oldest first, with its status', async () => {
    const editions = await listEditions();
    expect(editions.map(({ kode, tahun, status }) => [kode, tahun, status])).toEqual([
      ['iga-2023', 2023, 'resmi-sebagian'],
      ['iga-2024', 2024, 'resmi-sebagian'],
      ['iga-2025', 2025, 'sementara'],
      ['iga-2026', 2026, 'resmi-transkripsi'],
      ['iga-2027', 2027, 'prognosis'],
    ]);
  });

  it('takes the newest one in force for granted, never the prognosis', async () => {
    expect(await defaultEditionCode()).toBe('iga-2026');
  });
});

describe('keys across editions', () => {
  it('mean the same indicator everywhere: number, weight and variable do not move', async () => {
    const editions = await Promise.all(CODES.map(loadEdition));
    const shapes = editions.map(({ catalog }) =>
      catalog.sid.map(({ kunci, kode, variabel, bobot }) => [kunci, kode, variabel, number(bobot.nilai)]),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[3]);
  });

  it('have a different hash for each edition', async () => {
    const editions = await Promise.all(CODES.map(loadEdition));
    const hashes = editions.map(({ sha256 }) => sha256);
    expect(new Set(hashes).size).toBe(CODES.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
