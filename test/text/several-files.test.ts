import { describe, expect, it } from 'vitest';
import { namesSeveralFiles } from '../../src/text/several-files.js';

describe('several files in one cell', () => {
  it.each([
    ['a.pdf; b.pdf', true],
    ['a.pdf, bukti/b.jpeg', true],
    ['a.pdf\nb.pdf', true],
    ['a.pdf', false],
    ['SK No. 12, Tahun 2024.pdf', false],
    ['laporan; akhir.pdf', false],
    ['a.pdf;', false],
  ])('%j: %s', (text, expected) => {
    expect(namesSeveralFiles(text)).toBe(expected);
  });
});
