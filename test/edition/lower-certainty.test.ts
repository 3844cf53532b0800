import { describe, expect, it } from 'vitest';
import { nodeAt, toPlain } from '../../src/base/document-node.js';
import type { Certainty } from '../../src/base/vocabulary.js';
import { inheritCatalog } from '../../src/edition/inherit.js';
import { lowerCertainty } from '../../src/edition/lower-certainty.js';
import { parseMap } from './catalogs.js';

function bequeath(parentText: string, childText: string, keyakinan: Certainty, catatan?: string) {
  const parent = parseMap(parentText, 'induk.yaml');
  const child = parseMap(childText, 'anak.yaml');
  const source = parseMap('warisan: {}', 'anak.yaml');
  const bequest = { keyakinan, sumber: 'asumsi', ...(catatan === undefined ? {} : { catatan }) };
  return lowerCertainty(inheritCatalog(parent, child), parent, bequest, source);
}

describe('an inherited fact', () => {
  it.each([
    ['A', 'C', 'C', 'asumsi'],
    ['B', 'C', 'C', 'asumsi'],
    ['A', 'B', 'B', 'asumsi'],
    ['C', 'B', 'C', 'surat'],
    ['B', 'B', 'B', 'surat'],
    ['C', 'A', 'C', 'surat'],
  ] as const)('of certainty %s under a bequest of %s becomes %s, by %s', (own, limit, result, sumber) => {
    const lowered = bequeath(`f: {nilai: 1, keyakinan: ${own}, sumber: surat}`, 'tahun: 1', limit);
    expect(toPlain(lowered)).toMatchObject({ f: { nilai: '1', keyakinan: result, sumber } });
  });

  it('is found at every depth, also a window within the evidence', () => {
    const parent =
      'sid: [{kunci: a, bukti: {keyakinan: C, sumber: s, terima: [{jendela: {dari: 0, keyakinan: B, sumber: s}}]}}]';
    const lowered = bequeath(parent, 'tahun: 1', 'C');
    expect(toPlain(lowered)).toMatchObject({
      sid: [{ bukti: { sumber: 's', terima: [{ jendela: { keyakinan: 'C', sumber: 'asumsi' } }] } }],
    });
  });

  it('takes the note of the bequest only where it is lowered and has none', () => {
    const parent =
      'a: {nilai: 1, keyakinan: A, sumber: s}\nb: {nilai: 1, keyakinan: A, sumber: s, catatan: Sendiri}\nc: {nilai: 1, keyakinan: C, sumber: s}';
    const lowered = bequeath(parent, 'tahun: 1', 'C', 'Warisan');
    expect(toPlain(lowered)).toMatchObject({ a: { catatan: 'Warisan' }, b: { catatan: 'Sendiri' } });
    expect(nodeAt(lowered, ['c', 'catatan'])).toBeUndefined();
  });

  it('points at the bequest once it is lowered', () => {
    const lowered = bequeath('f: {nilai: 1, keyakinan: A, sumber: s}', 'tahun: 1', 'C');
    expect(nodeAt(lowered, ['f', 'keyakinan'])?.place.berkas).toBe('anak.yaml');
    expect(nodeAt(lowered, ['f', 'nilai'])?.place.berkas).toBe('induk.yaml');
  });
});

describe('a fact that the heir states', () => {
  it('stays as stated, even where it is surer', () => {
    const parent = 'a: {nilai: 1, keyakinan: B, sumber: s}\nb: {nilai: 1, keyakinan: A, sumber: s}';
    const lowered = bequeath(
      parent,
      'a: {keyakinan: A, sumber: baru}\nb: {nilai: 2, keyakinan: A, sumber: baru}',
      'C',
      'Warisan',
    );
    expect(toPlain(lowered)).toMatchObject({
      a: { nilai: '1', keyakinan: 'A', sumber: 'baru' },
      b: { nilai: '2', keyakinan: 'A', sumber: 'baru' },
    });
    expect(nodeAt(lowered, ['a', 'catatan'])).toBeUndefined();
  });

  it('keeps a source of its own when only the certainty is inherited', () => {
    const lowered = bequeath('a: {nilai: 1, keyakinan: A, sumber: s}', 'a: {sumber: baru}', 'C');
    expect(toPlain(lowered)).toMatchObject({ a: { keyakinan: 'C', sumber: 'baru' } });
  });
});
