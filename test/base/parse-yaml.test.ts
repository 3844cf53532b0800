import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { DocumentNode } from '../../src/base/document-node.js';
import { type Failure, KnownFailure } from '../../src/base/known-failure.js';
import { parseYaml } from '../../src/base/parse-yaml.js';
import { type Outline, outlineOf, readWithYaml } from '../support/read-with-yaml.js';

function failureOf(source: string): Failure {
  try {
    parseYaml(source, 'f.yaml');
  } catch (error) {
    if (error instanceof KnownFailure) return error.failure;
    throw error;
  }
  throw new Error('the text was read');
}

/** The line and column a failure points at. */
function placeOf(failure: Failure): string {
  if (!('place' in failure.args)) throw new Error(failure.code);
  const { baris, kolom } = failure.args.place;
  return `${baris}:${kolom}`;
}

/** Texts only, without places. */
function textsOf(node: DocumentNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(textsOf);
  return new Map([...node.entries].map(([key, { value }]) => [key, textsOf(value)]));
}

const textsIn = (source: string): unknown => textsOf(parseYaml(source, 'f.yaml'));

describe('parseYaml reads', () => {
  it.each([
    ['scalars as they are written', 'kode: 63.10\nnomor: 012\nkirim: no\nhari: 2024-01-01\nkosong: ~\n'],
    ['quotes', 'a: "x\\ty"\nb: \'it\'\'s\'\n"c d": e\n'],
    ['texts over several lines', 'a: "x\n  y"\nb: x\n  y\nc: z\n'],
    ['blocks of text', 'a: |\n  x\n  y\nb: >-\n  x\n  y\nc: |+\n  x\n\nd: |2\n    x\n'],
    ['flow style', '{a: [1, {b: c}], "d e": f, g: }'],
    ['lists in lists', '- - a\n  - b\n-\n  c: d\n'],
    ['a list as deep as its key', 'a:\n- b\n- c\nd: e\n'],
    ['anchors and aliases', 'a: &x {b: c}\nd: *x\ne: &y z\nf: [*y, *y]\n'],
    ['an anchor on its own line', '- &a\n  x: 1\n- *a\n'],
    ['tags, without heeding them', 'a: !!str 12\nb: !foo [x]\nc: !!int "7"\n'],
    ['explicit keys', '? a\n: b\n? c\n'],
    ['comments', '# x\na: b # c\n# d\ne:\n  # f\n  - g\n'],
    ['a document with markers and a directive', '%YAML 1.2\n---\na: 1\n...\n'],
    ['Windows line ends', 'a: 1\r\nb:\r\n  - c\r\n  - "d\r\n    e"\r\nf: |\r\n  g\r\n'],
    ['what is no merge here', '<<: {a: b}\n'],
    ['keys the language knows', '__proto__: {a: b}\nconstructor: c\ntoString: d\nhasOwnProperty: e\n'],
    ['characters of two code units', '😀: {é: ü}\nb: [😀😀, c]\n'],
    ['tabs between and in values', 'a:\tb\tc\n'],
    ['one text', 'only this'],
    ['JSON', '{"a": [1, true, null], "b": {"c": "d\\n"}}'],
  ])('%s', (_, source) => {
    expect(outlineOf(parseYaml(source, 'f.yaml'))).toEqual(readWithYaml(source));
  });

  it('scalars without any meaning', () => {
    expect(textsIn('[63.10, 012, 1e3, .5, no, true, null, ~, 2024-01-01, 0x1F, 1_000]')).toEqual(
      '63.10 012 1e3 .5 no true null ~ 2024-01-01 0x1F 1_000'.split(' '),
    );
  });

  it('the name of the file into every place', () => {
    expect(parseYaml('a: b', 'folder/f.yaml').place).toEqual({ berkas: 'folder/f.yaml', baris: 1, kolom: 1 });
  });

  it('an empty value at its key', () => {
    const node = parseYaml('a: 1\nbb:\n', 'f.yaml');
    expect(node.kind === 'map' && node.entries.get('bb')?.value.place).toMatchObject({ baris: 2, kolom: 1 });
  });

  it('the value of an alias where it is written out', () => {
    const node = parseYaml('a: &x {b: c}\nd: *x\n', 'f.yaml');
    expect(node.kind === 'map' && node.entries.get('d')?.value.place).toMatchObject({ baris: 1, kolom: 7 });
  });
});

describe('parseYaml refuses', () => {
  it.each([
    ['{nilai: 5,01}', '5,01'],
    ['a: {indeks: 57,64, tahun: 2023}', '57,64'],
    ['{nilai: -50,32}', '-50,32'],
  ])('%s: a comma inside braces cuts a number', (source, angka) => {
    expect(failureOf(source)).toMatchObject({ code: 'yaml-angka-terpotong', args: { angka } });
  });

  it.each(['', ' \n\n', '# only a comment\n'])('%j: nothing in it', (source) => {
    expect(failureOf(source)).toEqual({ code: 'berkas-kosong', args: { berkas: 'f.yaml' } });
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', 'a', '3:1', '1:1'],
    ['a: 1\n"a": 2\n', 'a', '2:1', '1:1'],
    ['{a: b, c: d, a: c}', 'a', '1:14', '1:2'],
    ['x:\n  - a: 1\n    a: 2\n', 'a', '3:5', '2:5'],
    ['__proto__: 1\n__proto__: 2\n', '__proto__', '2:1', '1:1'],
    [': 1\n"": 2\n', '', '2:1', '1:1'],
  ])('%j: a key twice', (source, kunci, second, first) => {
    const failure = failureOf(source);
    expect(failure).toMatchObject({ code: 'yaml-kunci-ganda', args: { kunci } });
    expect(placeOf(failure)).toBe(second);
    const pertama = failure.code === 'yaml-kunci-ganda' ? failure.args.pertama : undefined;
    expect(`${pertama?.baris}:${pertama?.kolom}`).toBe(first);
  });

  it.each([
    ['a: 1\n---\nb: 2\n', 2, '2:1'],
    ['---\na: 1\n---\nb: 2\n---\nc: 3\n', 3, '3:1'],
    ['# c\n\n---\na: 1\n...\n---\nb: 2\n', 2, '6:1'],
    ['--- {a: 1}\n--- {b: 2}\n', 2, '2:1'],
    ['%YAML 1.2\n---\na: |\n  ---\n---\nb: 2\n', 2, '5:1'],
    ['a: 1\n...\nb: 2\n', 2, '2:1'],
  ])('%j: several documents', (source, jumlah, place) => {
    const failure = failureOf(source);
    expect(failure).toMatchObject({ code: 'yaml-banyak-dokumen', args: { jumlah } });
    expect(placeOf(failure)).toBe(place);
  });

  it.each([
    ['a list that does not end', 'a: [b, c\n'],
    ['a text that does not end', 'a: "b\n'],
    ['a tab as indentation', 'a:\n\tb: c\n'],
    ['a deeper key out of place', 'a: b\n  c: d\n'],
    ['a key that is a list', '[a, b]: c\n'],
    ['an alias of nothing', 'a: *nothing\n'],
    ['an alias of itself', 'a: &a [*a]\n'],
    ['a reserved sign', 'a: @b\n'],
    ['nothing between two commas', 'a: [b, , c]\n'],
  ])('%s', (_, source) => {
    const failure = failureOf(source);
    expect(failure.code).toBe('yaml-rusak');
    expect(placeOf(failure)).toMatch(/^[12]:\d+$/);
  });

  it('brackets within brackets without end, without running out of stack', () => {
    expect(failureOf('['.repeat(100_000)).code).toBe('yaml-rusak');
    expect(failureOf(`${'- '.repeat(5000)}a`).code).toBe('yaml-rusak');
    expect(failureOf('{a: '.repeat(5000)).code).toBe('yaml-rusak');
  });

  it('aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level <= 9; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect(failureOf(lines.join('\n')).code).toBe('yaml-alias-berlebihan');
  });
});

describe('parseYaml and deep or repeated values', () => {
  it('reads fifty levels', () => {
    const source = `${'['.repeat(50)}x${']'.repeat(50)}`;
    expect(outlineOf(parseYaml(source, 'f.yaml'))).toEqual(readWithYaml(source));
  });

  it('reads one value used a thousand times', () => {
    const source = `a: &a {b: c}\nd: [${Array(1000).fill('*a').join(', ')}]`;
    const node = parseYaml(source, 'f.yaml');
    const list = node.kind === 'map' ? node.entries.get('d')?.value : undefined;
    expect(list?.kind === 'list' && list.items.length).toBe(1000);
  });
});

describe('parseYaml agrees with another reader', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      'ya',
      '63.10',
      '',
      ' ',
      '~',
      '# no comment',
      'a: b',
      '- a',
      '"',
      "'",
      '[',
      '{}',
      '&a',
      '*a',
      '!x',
    ),
    fc.constantFrom(
      'baris\ndua',
      'akhir\n',
      '\n\nx',
      ' x\ny',
      'tab\tx',
      '\u00a0',
      '😀',
      '\u2028',
      '\u0085',
      '%',
      '@',
      '`',
    ),
    fc.constantFrom('__proto__', 'constructor', 'x'.repeat(120), 'kata '.repeat(40)),
    fc.string({ maxLength: 12 }),
  );
  const { list, map } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, texts, tie('list'), tie('map')),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    map: fc.dictionary(texts, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  }));
  const trees = fc.oneof(list, map);
  const styles = fc.record({
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_LITERAL' as const,
      'BLOCK_FOLDED' as const,
    ),
    defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    lineWidth: fc.constantFrom(0, 60, 80),
    indent: fc.constantFrom(2, 3, 4),
    indentSeq: fc.boolean(),
  });

  /** That one folds a few texts in a way that it cannot read itself, or reads another text from. */
  const compareOn = (source: string): void => {
    let expected: Outline;
    fc.pre(!source.includes('undefined'));
    try {
      expected = readWithYaml(source);
    } catch {
      fc.pre(false);
      return;
    }
    expect(outlineOf(parseYaml(source, 'f.yaml'))).toEqual(expected);
  };

  it('on what that one writes, in every style, to the column', () => {
    fc.assert(
      fc.property(trees, styles, (tree, style) => {
        const source = stringify(tree, { ...style, schema: 'failsafe' });
        compareOn(source);
      }),
      { numRuns: 500 },
    );
  });

  it('on Windows line ends', () => {
    fc.assert(
      fc.property(trees, styles, (tree, style) => {
        const source = stringify(tree, { ...style, schema: 'failsafe' }).replaceAll('\n', '\r\n');
        compareOn(source);
      }),
    );
  });

  it('on values used twice', () => {
    fc.assert(
      fc.property(trees, trees, styles, (one, other, style) => {
        const source = stringify(
          { one, list: [other, one, { deep: other }], again: one },
          { ...style, schema: 'failsafe' },
        );
        compareOn(source);
      }),
    );
  });

  it('and never fails but in the known ways', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '&x ',
      '*x',
      '|',
      '>',
      '#',
      '---\n',
      '\t',
      '?',
      '!',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
        const source = list.join('');
        let node: DocumentNode;
        try {
          node = parseYaml(source, 'f.yaml');
        } catch (error) {
          expect(error).toBeInstanceOf(KnownFailure);
          return;
        }
        expect(node.place.baris).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
