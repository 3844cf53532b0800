import { describe, expect, it } from 'vitest';
import { readTextFacts } from '../../../src/evidence/inspect/text/read-text-facts.js';

const TITLE = 'REKAPITULASI PENGADUAN MASYARAKAT';
const read = (...lines: string[]) => readTextFacts([lines.join('\n')], 'lapisan_teks', []).persen;

describe('the percentage of a recap', () => {
  it.each([
    ['Jumlah   50   46   92 %', ['92']],
    ['TOTAL 92,50%', ['92.50']],
    ['Persentase penyelesaian: 92.5 persen', ['92.5']],
    ['Rata-rata 88 %, jumlah 92 %', ['88', '92']],
    // Of a single month, no percentage, and not of a whole.
    ['Januari   20   19   95 %', []],
    ['Jumlah   50   46   92', []],
    ['Jumlah   naik 120 %', []],
  ])('in "%s": %j', (line, expected) => {
    expect(read(TITLE, line)).toEqual(expected);
  });

  it('is looked for in recaps of complaints alone', () => {
    expect(read('LAPORAN KINERJA', 'Jumlah 92 %')).toBe(undefined);
  });
});
