import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/inventory/normalize-name.js';

describe('normalizeName', () => {
  it.each([
    ['  Dinas   Kesehatan ', 'dinas kesehatan'],
    ['DINAS\u00a0KESEHATAN', 'dinas kesehatan'],
    ['Dinas\tKesehatan\r\nKota', 'dinas kesehatan kota'],
    ['Dinas\u200b Kese\u00adhatan\ufeff', 'dinas kesehatan'],
    ['ＤＩＮＡＳ Kesehatan', 'dinas kesehatan'],
    ['Dinas P.U.T.R', 'dinas putr'],
    ['P.U.T.R.', 'putr'],
    ['Kec.Aranio', 'kec aranio'],
    ["Jum'at Berkah", 'jumat berkah'],
    ['‘Layanan Sabtu’', 'layanan sabtu'],
    ['Trantib & Linmas', 'trantib dan linmas'],
    ['Trantib &amp; Linmas', 'trantib dan linmas'],
    ['trantib_linmas', 'trantib linmas'],
    ['E-Warta (Warta Banua)', 'e warta warta banua'],
    ['Tanah Berkah 2.0', 'tanah berkah 2 0'],
    ['SIAP 🚀 Girang', 'siap girang'],
    ['Ｓatria\u0000\u0007', 'satria'],
    ['❤️', ''],
    ['- / ;', ''],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(normalizeName(text)).toBe(expected);
  });

  it('gives a form that stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeName(text);
        expect(normalizeName(once)).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s\s/u);
      }),
    );
  });

  it('does not mind a very long text', () => {
    expect(normalizeName('a.'.repeat(5000))).toBe('a'.repeat(5000));
  });
});
