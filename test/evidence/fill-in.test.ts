import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/evidence/fill-in.js';
import { inspectionOf, paperOf } from '../support/inspections.js';
import { inventoryOf } from '../support/inventories.js';

const TEXT = `pemda: {nama: Kabupaten Banjar}
spd:
  baris:
    lakip:
      bukti:
        - {jenis: sakip, berkas: a.pdf}
inovasi:
  - id: A
    nama: A
    perangkat_daerah: Dinas Sosial
    indikator:
      sdm:
        bukti:
          - {jenis: sk_kdh, berkas: a.pdf}
          - {jenis: sk_kdh, berkas: b.pdf, nomor: "1"}
          - {jenis: sk_kdh, tautan: "https://contoh.example"}
`;

const seen = { 'a.pdf': paperOf({ nomor: ['7/2025'] }), 'b.pdf': inspectionOf() };

describe('filling in', () => {
  const stated = inventoryOf(TEXT);
  const asked: (object | undefined)[] = [];
  const filled = fillIn(stated, {
    of: (path, namedBy) => {
      asked.push(namedBy);
      return { state: 'ada', path, isi: path === 'a.pdf' ? seen['a.pdf'] : seen['b.pdf'] };
    },
  });
  const before = stated.inovasi[0]?.indikator?.sdm?.bukti ?? [];
  const after = filled.inventory.inovasi[0]?.indikator?.sdm?.bukti ?? [];
  const [first = {}, second, third] = after;

  it('completes records of innovations and of the SPD, and leaves the others as they are', () => {
    expect(after.map(({ nomor }) => nomor)).toEqual(['7/2025', '1', undefined]);
    expect(filled.inventory.spd?.baris?.lakip?.bukti?.[0]?.nomor).toBe('7/2025');
    expect([second, third]).toEqual([before[1], before[2]]);
    expect(second).toBe(before[1]);
  });

  it('does not touch the inventory it was given', () => {
    expect(before.map(({ nomor }) => nomor)).toEqual([undefined, '1', undefined]);
    expect(before.every((record) => !('mesin' in record))).toBe(true);
  });

  it('gives a copy the place of its original, also of a key', () => {
    const { places } = filled.inventory;
    expect(first).not.toBe(before[0]);
    expect(places.of(first)).toEqual(stated.places.of(before[0] ?? {}));
    expect(places.of(first, 'berkas')).toMatchObject({ baris: 14 });
    const innovation = filled.inventory.inovasi[0] ?? {};
    expect(places.of(innovation, 'nama')).toMatchObject({ baris: 9 });
  });

  it('knows the file of a copy by its original', () => {
    asked.length = 0;
    filled.files.of('a.pdf', first);
    filled.files.of('b.pdf', second);
    filled.files.of('c.pdf');
    expect(asked).toEqual([before[0], before[1], undefined]);
    expect(asked[0]).toBe(before[0]);
  });
});
