import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/evidence/scan/place/weigh.js';
import { isOneSlip } from '../../../src/evidence/scan/words/is-one-slip.js';
import { readWords, withoutName, wordsOf } from '../../../src/evidence/scan/words/read-words.js';

const known = (name: string) => readWords(wordsOf(name)).known.map(({ kata }) => kata);

describe('words of a file name', () => {
  it.each([
    ['SK Tim GEBRAKS', ['sk tim']],
    ['FotoBimtek_2025', ['foto', 'bimtek']],
    ['daftar-hadir', ['daftar hadir']],
    ['RKPD2025', ['rkpd']],
    ['Vidio profil', ['video']],
    ['undagan bintek', ['undangan', 'bimtek']],
    ['Aplikasi', []],
    ['ujian', []],
  ])('%s', (name, words) => {
    const found = known(name).map((word) => (word === 'vidio' ? 'video' : word));
    expect(found).toEqual(words);
  });

  it('are without those of the innovation itself', () => {
    expect(withoutName(wordsOf('SOP Sipandu Pengaduan'), ['sipandu', 'pengaduan'])).toEqual(['sop']);
  });
});

describe('a slip of the pen', () => {
  it.each([
    ['bintek', 'bimtek', true],
    ['undagan', 'undangan', true],
    ['sertifikta', 'sertifikat', true],
    ['bimtek', 'bimtek', false],
    ['kajian', 'ujian', false],
  ])('%s, %s: %s', (left, right, expected) => {
    expect(isOneSlip(left, right)).toBe(expected);
    expect(isOneSlip(right, left)).toBe(expected);
  });
});

describe('weighing', () => {
  const indicators = ['a', 'b', 'c'];
  const clue = (fits: readonly string[], otherwise: number, topic = 'x') => ({
    fits,
    tolerated: [],
    otherwise,
    topic,
  });

  it('gives percent that add up to no more than 100', () => {
    // 1 : 0.1 : 0.1
    expect(weigh([clue(['a'], 0.1)], indicators).map(({ keyakinan }) => keyakinan)).toEqual([83, 8, 8]);
  });

  it('does not count twice what is said twice', () => {
    const once = weigh([clue(['a'], 0.1)], indicators);
    expect(weigh([clue(['a'], 0.1), clue(['a'], 0.2)], indicators)).toEqual(once);
  });

  it('leaves clues against each other undecided', () => {
    expect(weigh([clue(['a'], 0.1), clue(['b'], 0.1, 'y')], indicators)[0]?.keyakinan).toBeLessThan(50);
    expect(weigh([], indicators)).toEqual([]);
  });
});
