import { describe, expect, it } from 'vitest';
import { type NodePath, nodeAt, toPlain } from '../../src/base/document-node.js';
import { inheritCatalog } from '../../src/edition/inherit.js';
import { parseMap } from './catalogs.js';

/** What results, without the keys that every result has. */
function inherit(parent: string, child: string): Record<string, unknown> {
  const plain = toPlain(inheritCatalog(parseMap(parent, 'induk.yaml'), parseMap(child, 'anak.yaml')));
  if (typeof plain !== 'object' || plain === null) throw new Error('not a map');
  const { status: _status, ...rest } = { status: '', ...plain };
  return rest;
}

function placeAt(parent: string, child: string, path: NodePath): unknown {
  const merged = inheritCatalog(parseMap(parent, 'induk.yaml'), parseMap(child, 'anak.yaml'));
  return nodeAt(merged, path)?.place;
}

describe('maps', () => {
  it('merge key by key, at every depth', () => {
    const parent = 'a: {b: 1, c: {d: 2, e: 3}}\nf: 4';
    expect(inherit(parent, 'a: {c: {e: 5}, g: 6}')).toEqual({
      a: { b: '1', c: { d: '2', e: '5' }, g: '6' },
      f: '4',
    });
  });

  it.each(['~', 'null', '""', ''])('lose a key that the heir leaves blank: %j', (blank) => {
    expect(inherit('a: {b: 1, c: 2}', `a:\n  b: ${blank}`)).toEqual({ a: { c: '2' } });
  });

  it('give way to a text or a list, and the other way round', () => {
    expect(inherit('a: {b: 1}\nc: x\nd: [1]', 'a: y\nc: [2]\nd: {e: 3}')).toEqual({
      a: 'y',
      c: ['2'],
      d: { e: '3' },
    });
  });
});

describe('what names a catalog', () => {
  const parent = 'kode: induk\nnama: Induk\nstatus: resmi-transkripsi\ncatatan: Resmi\ntahun: 2026';

  it('is not inherited, nor is how it inherits', () => {
    expect(inherit(parent, 'kode: anak\nmewarisi: induk\nwarisan: {keyakinan: C, sumber: x}')).toEqual({
      kode: 'anak',
      tahun: '2026',
    });
  });

  it('makes an heir without a status one of the user', () => {
    const merged = inheritCatalog(parseMap(parent), parseMap('kode: anak'));
    expect(toPlain(merged)).toMatchObject({ status: 'buatan-sendiri' });
    const stated = inheritCatalog(parseMap(parent), parseMap('kode: anak\nstatus: prognosis'));
    expect(toPlain(stated)).toMatchObject({ status: 'prognosis' });
  });
});

describe('facts', () => {
  const parent = 'pembagi: {nilai: 12, keyakinan: A, sumber: surat, catatan: Tercetak}';

  it('do not lend their certainty, source and note to another content', () => {
    expect(inherit(parent, 'pembagi: {nilai: 13}')).toEqual({ pembagi: { nilai: '13' } });
    expect(inherit(parent, 'pembagi: {nilai: 13, keyakinan: C}')).toEqual({
      pembagi: { nilai: '13', keyakinan: 'C' },
    });
  });

  it('keep their content when only its certainty, source or note is stated anew', () => {
    expect(inherit(parent, 'pembagi: {keyakinan: B}')).toEqual({
      pembagi: { nilai: '12', keyakinan: 'B', sumber: 'surat', catatan: 'Tercetak' },
    });
    expect(inherit(parent, 'pembagi: {catatan: ~}')).toEqual({
      pembagi: { nilai: '12', keyakinan: 'A', sumber: 'surat' },
    });
  });
});

describe('measures', () => {
  it('replace the inherited one whole', () => {
    const parent = 'ukur: {cara: nilai_terbaik, satuan: orang, maksimum: 100}';
    expect(inherit(parent, 'ukur: {cara: kegiatan, hadir: [x]}')).toEqual({
      ukur: { cara: 'kegiatan', hadir: ['x'] },
    });
  });

  it('may have single options replaced by a map that names no measure', () => {
    const parent = 'ukur: {cara: nilai_terbaik, satuan: orang, batas: [{level: 1, dari: 1}]}';
    expect(inherit(parent, 'ukur: {batas: [{level: 1, dari: 2}]}')).toEqual({
      ukur: { cara: 'nilai_terbaik', satuan: 'orang', batas: [{ level: '1', dari: '2' }] },
    });
  });
});

describe('lists with keys', () => {
  const parent = 'sid: [{kunci: a, nama: A, kode: 1}, {kunci: b, nama: B, kode: 2}]';

  it('merge the item of the same key and keep the order', () => {
    expect(inherit(parent, 'sid: [{kunci: b, nama: BB}]')).toEqual({
      sid: [
        { kunci: 'a', nama: 'A', kode: '1' },
        { kunci: 'b', nama: 'BB', kode: '2' },
      ],
    });
  });

  it('put a new item behind the one before it', () => {
    const keys = (child: string) => JSON.stringify(inherit(parent, child).sid).match(/(?<="kunci":")\w+/g);
    expect(keys('sid: [{kunci: a}, {kunci: n}]')).toEqual(['a', 'n', 'b']);
    expect(keys('sid: [{kunci: n}]')).toEqual(['n', 'a', 'b']);
    expect(keys('sid: [{kunci: b}, {kunci: n}, {kunci: o}]')).toEqual(['a', 'b', 'n', 'o']);
  });

  it('drop an item on request', () => {
    expect(inherit(parent, 'sid: [{kunci: a, hapus: ya}]')).toEqual({
      sid: [{ kunci: 'b', nama: 'B', kode: '2' }],
    });
  });

  it('leave a request that drops nothing to be complained of', () => {
    expect(inherit(parent, 'sid: [{kunci: z, hapus: ya}]').sid).toContainEqual({ kunci: 'z', hapus: 'ya' });
  });

  it('keep both items when the heir has a key twice, so that it is noticed', () => {
    expect(inherit(parent, 'sid: [{kunci: a, nama: X}, {kunci: a, nama: Y}]').sid).toEqual([
      { kunci: 'a', nama: 'X', kode: '1' },
      { kunci: 'a', nama: 'Y', kode: '1' },
      { kunci: 'b', nama: 'B', kode: '2' },
    ]);
  });

  it('keep items without a key, so that it is noticed', () => {
    expect(inherit(parent, 'sid: [{nama: X}, teks]').sid).toEqual(
      expect.arrayContaining([{ nama: 'X' }, 'teks']),
    );
  });

  it('are emptied by an empty list', () => {
    expect(inherit(parent, 'sid: []')).toEqual({ sid: [] });
  });

  it.each([
    [
      'variabel: [{kunci: a, maks: 1}]',
      'variabel: [{kunci: a, maks: 2}]',
      { variabel: [{ kunci: 'a', maks: '2' }] },
    ],
    [
      'spd: {baris: [{kunci: a, nama: A}]}',
      'spd: {baris: [{kunci: a, kode: 1}]}',
      { spd: { baris: [{ kunci: 'a', nama: 'A', kode: '1' }] } },
    ],
    [
      'predikat: [{nama: X, dari: {nilai: 60, keyakinan: A}}]',
      'predikat: [{nama: X, dari: {keyakinan: B}}]',
      { predikat: [{ nama: 'X', dari: { nilai: '60', keyakinan: 'B' } }] },
    ],
  ])('are known: %s', (known, child, expected) => {
    expect(inherit(known, child)).toEqual(expected);
  });

  it('are only those: every other list replaces whole, wherever it stands', () => {
    expect(inherit('x: {sid: [{kunci: a, n: 1}]}', 'x: {sid: [{kunci: a}]}')).toEqual({
      x: { sid: [{ kunci: 'a' }] },
    });
    expect(inherit('teks: [1, 2, 3]', 'teks: [4]')).toEqual({ teks: ['4'] });
  });
});

describe('places', () => {
  const parent = 'rumus:\n  a: {nilai: 1, keyakinan: A}\nsid:\n  - kunci: x\n    nama: X';
  const child = 'tahun: 1\nrumus:\n  b: 2\nsid:\n  - kunci: x\n    kode: 9';

  it('stay those of the file that holds the value', () => {
    expect(placeAt(parent, child, ['rumus', 'a', 'nilai'])).toEqual({
      berkas: 'induk.yaml',
      baris: 2,
      kolom: 14,
    });
    expect(placeAt(parent, child, ['rumus', 'b'])).toEqual({ berkas: 'anak.yaml', baris: 3, kolom: 6 });
    expect(placeAt(parent, child, ['sid', 0, 'nama'])).toEqual({ berkas: 'induk.yaml', baris: 5, kolom: 11 });
    expect(placeAt(parent, child, ['sid', 0, 'kode'])).toEqual({ berkas: 'anak.yaml', baris: 6, kolom: 11 });
  });

  it('are those of the heir for maps both have', () => {
    expect(placeAt(parent, child, ['sid', 0])).toEqual({ berkas: 'anak.yaml', baris: 5, kolom: 5 });
  });
});
