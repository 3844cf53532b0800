import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapNode, toPlain } from '../../src/base/document-node.js';
import { parseYaml } from '../../src/base/parse-yaml.js';
import { writeYaml } from '../../src/inventory/write-yaml.js';
import { toNode } from '../support/to-node.js';

const readBack = (node: MapNode) => toPlain(parseYaml(writeYaml(node), 'a.yaml'));

describe('writeYaml', () => {
  it.each([
    [
      'a date and a number stay as they are',
      { tanggal: '2024-03-01', klaim: '2' },
      'tanggal: 2024-03-01\nklaim: 2\n',
    ],
    ['a number with a zero too many is quoted', { kode: '63.10' }, 'kode: "63.10"\n'],
    ['a leading zero is quoted', { nomor: '012' }, 'nomor: "012"\n'],
    ['a word of another language is quoted', { nama: 'no' }, 'nama: "no"\n'],
    ['a colon is quoted', { nama: 'SIAP: maju' }, 'nama: "SIAP: maju"\n'],
    ['a formula is a text', { nama: '=1+1' }, 'nama: "=1+1"\n'],
    [
      'short lists stand in a line',
      { unsur: ['media', 'lsm, dan lain'] },
      'unsur: [media, "lsm, dan lain"]\n',
    ],
    ['lines stand in a block', { hasil: 'satu\n\ndua\n' }, 'hasil: |\n  satu\n\n  dua\n'],
    ['empty values are left out', { nama: '', hasil: 'ada' }, 'hasil: ada\n'],
    [
      'records stand below a dash',
      { inovasi: [{ id: 'A', nama: 'B' }] },
      'inovasi:\n  - id: A\n    nama: B\n',
    ],
  ])('%s', (_, source, expected) => {
    expect(writeYaml(toNode(source))).toBe(expected);
  });

  it('reads back as the same texts, whatever they hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '\t', ':', '#', '-', '"', "'", '\\', '{', '0', '.', '\u0085'),
      }),
    );
    const kept = text.filter((value) => !/^(~|null|)$/.test(value.trim()));
    const leaf = fc.oneof(kept, fc.array(kept, { minLength: 1 }));
    const record = fc.dictionary(text, leaf, { minKeys: 1, noNullPrototype: true });
    const tree = fc.dictionary(text, fc.oneof(leaf, record, fc.array(record, { minLength: 1 })), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(tree, (source) => {
        fc.pre(!JSON.stringify(source).includes('__proto__'));
        expect(readBack(toNode(source))).toEqual(source);
      }),
      { numRuns: 150 },
    );
  });
});
