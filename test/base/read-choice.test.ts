import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/base/nearest.js';
import { readChoice, readYesNo } from '../../src/base/read-choice.js';
import { cutFound, tidyTyped } from '../../src/base/typed-text.js';

const BENTUK = ['tata_kelola', 'pelayanan_publik', 'lainnya'] as const;
const JENIS = ['digital', 'non_digital'] as const;
const PKPN = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'non_pkpn'] as const;
const UNSUR = ['pemerintah', 'akademisi', 'bisnis', 'komunitas', 'media', 'lsm'] as const;
const SYNONYMS = { swasta: 'bisnis', masyarakat: 'komunitas', 'organisasi non-pemerintah': 'lsm' } as const;

describe('readChoice', () => {
  it.each([
    ['digital', 'digital'],
    ['Non Digital', 'non_digital'],
    ['NON-DIGITAL', 'non_digital'],
    ['non/digital', 'non_digital'],
    ['non_digital', 'non_digital'],
    ['non - digital', 'non_digital'],
    [' Non  Digital ', 'non_digital'],
    ['Non\u00a0Digital', 'non_digital'],
    ['Non\u2011Digital', 'non_digital'],
    ['Non\nDigital', 'non_digital'],
    ['\ufeffdi\u200bgital', 'digital'],
  ])('%j is %s', (text, code) => {
    expect(readChoice(text, JENIS)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['Pelayanan Publik', 'pelayanan_publik'],
    ['Tata Kelola', 'tata_kelola'],
    ['LAINNYA', 'lainnya'],
  ])('%j is %s', (text, code) => {
    expect(readChoice(text, BENTUK)).toEqual({ ok: true, value: code });
  });

  it('keeps the spelling of the code, not of the text', () => {
    expect(readChoice('d', PKPN)).toEqual({ ok: true, value: 'D' });
    expect(readChoice('Non PKPN', PKPN)).toEqual({ ok: true, value: 'non_pkpn' });
  });

  it.each([
    ['swasta', 'bisnis'],
    ['Masyarakat', 'komunitas'],
    ['Organisasi Non Pemerintah', 'lsm'],
  ])('takes the synonym %j for %s', (text, code) => {
    expect(readChoice(text, UNSUR, SYNONYMS)).toEqual({ ok: true, value: code });
  });

  it('lets a code win over an equal synonym', () => {
    expect(readChoice('media', UNSUR, { media: 'lsm' })).toEqual({ ok: true, value: 'media' });
  });

  it.each([
    ['non digitl', JENIS, 'non_digital'],
    ['nondigital', JENIS, 'non_digital'],
    ['Digitall', JENIS, 'digital'],
    ['pelayanan pubik', BENTUK, 'pelayanan_publik'],
    ['kertas', JENIS, undefined],
    ['', JENIS, undefined],
    ['-', JENIS, undefined],
    ['Z', PKPN, undefined],
    ['-D', PKPN, 'D'],
    ['A; B', PKPN, undefined],
    ['constructor', JENIS, undefined],
    ['__proto__', JENIS, undefined],
  ])('misses %j, nearest in %j is %s', (text, codes, nearest) => {
    expect(readChoice<string>(text, codes)).toEqual({
      ok: false,
      problem: { kind: 'not_in_list', found: text, nearest, list: codes },
    });
  });

  it('names the code behind the nearest synonym', () => {
    expect(readChoice('swassta', UNSUR, SYNONYMS)).toMatchObject({ problem: { nearest: 'bisnis' } });
  });

  it('cuts what was typed', () => {
    expect(readChoice('z'.repeat(1_000_000), JENIS)).toMatchObject({
      problem: { found: `${'z'.repeat(59)}…`, nearest: undefined },
    });
  });

  it('reads every code however its words are set', () => {
    const codes = [...BENTUK, ...JENIS, ...UNSUR];
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom(' ', '_', '-', '/', ' / ', '\u00a0', '\u2013'),
        fc.boolean(),
        (code, separator, isUpper) => {
          const words = code.split('_').join(separator);
          const text = ` ${isUpper ? words.toUpperCase() : words} `;
          expect(readChoice(text, codes)).toEqual({ ok: true, value: code });
        },
      ),
    );
  });
});

describe('findNearest', () => {
  it.each<[string, string[], string | undefined]>([
    ['inovsi', ['indikator', 'inovasi'], 'inovasi'],
    ['Inovasi', ['inovasi'], 'inovasi'],
    ['NAMA', ['nama'], 'nama'],
    // Six letters allow two slips, five one.
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcdef', ['abcxyz'], undefined],
    ['abcde', ['abcdx'], 'abcdx'],
    ['abcde', ['abcxy'], undefined],
    // Two letters and three allow one.
    ['sk', ['sd'], 'sd'],
    ['sk', ['dd'], undefined],
    ['dpa', ['rpa'], 'rpa'],
    ['dpa', ['rka'], undefined],
    // Nothing would be left of a single letter.
    ['x', ['y', 'xy', ''], undefined],
    ['x', ['X'], 'X'],
    ['', ['a', ''], undefined],
    ['abc', [], undefined],
  ])('of %j among %j is %s', (word, candidates, nearest) => {
    expect(findNearest(word, candidates)).toBe(nearest);
  });

  it('prefers the closest, then the first in code unit order', () => {
    expect(findNearest('abcdef', ['abcdxy', 'abcdex'])).toBe('abcdex');
    expect(findNearest('kelas', ['kelab', 'kelam', 'Kelaz'])).toBe('Kelaz');
    expect(findNearest('kelas', ['kelam', 'kelab'])).toBe('kelab');
  });

  it('does not depend on the order of the candidates', () => {
    const word = fc.stringMatching(/^[ab]{1,7}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (wanted, candidates) => {
        expect(findNearest(wanted, candidates.toReversed())).toBe(findNearest(wanted, candidates));
      }),
    );
  });

  it('finds a word of four letters or more that is one slip away', () => {
    const anyWord = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(anyWord, fc.nat(), (word, at) => {
        const position = at % word.length;
        const slipped = `${word.slice(0, position)}0${word.slice(position + 1)}`;
        expect(findNearest(slipped, ['#'.repeat(word.length), word])).toBe(word);
      }),
    );
  });
});

describe('readYesNo', () => {
  it.each(['ya', 'Iya', 'Ya', 'YA', ' ya ', 'y', 'Y', 'yes', 'true', 'TRUE', 'benar', '\u00a0Ya\u200b'])(
    '%j is yes',
    (text) => {
      expect(readYesNo(text)).toEqual({ ok: true, value: true });
    },
  );

  it.each(['tidak', 'Tidak', 'TIDAK', 'tdk', 'n', 'no', 'No', 'false', 'FALSE', 'salah'])(
    '%j is no',
    (text) => {
      expect(readYesNo(text)).toEqual({ ok: true, value: false });
    },
  );

  it.each(['', ' ', '1', '0', 't', 'T', 'f', '-', 'x', '✓', 'ya/tidak', 'ya?', 'y a', 'mungkin', 'null'])(
    'refuses %j',
    (text) => {
      expect(readYesNo(text)).toEqual({
        ok: false,
        problem: { kind: 'wrong_type', expected: 'yes_no', found: text },
      });
    },
  );
});

describe('tidyTyped', () => {
  it.each([
    ['\u2003a\u00a0b\u3000', 'a b'],
    ['a\u200b\u200c\u200d\u2060\ufeff\u00adb', 'ab'],
    ['\u202ea\u202c', 'a'],
    ['\u22121\u20132\u20103', '-1-2-3'],
    ['a\nb\tc', 'a\nb\tc'],
    ['a—b', 'a—b'],
  ])('%j becomes %j', (text, tidy) => {
    expect(tidyTyped(text)).toBe(tidy);
  });
});

describe('cutFound', () => {
  it('never shows more than sixty characters, and short texts whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (text) => {
        const shown = cutFound(text);
        if ([...text].length <= 60) expect(shown).toBe(text);
        else expect(shown).toBe(`${[...text].slice(0, 59).join('')}…`);
      }),
    );
  });
});
