import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/language.js';
import { loadTexts } from '../../src/text/load-texts.js';
import { FAILURE_CODES, FAILURES, PROBLEMS } from './sample-failures.js';
import { listConstants, sampleSentences } from './sample-sentences.js';

const id = (await loadTexts('id')).ui;
const en = (await loadTexts('en')).ui;

/** What users typed is quoted and may hold underscores; the rest is ours and may not. */
function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}

function expectPlain(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  expect(withoutQuotes(text)).not.toMatch(/\w_\w/);
}

describe.each(LANGUAGES)('the interface in %s', (language) => {
  it('has a message for every failure, with no code in it', async () => {
    const { kegagalan } = (await loadTexts(language)).ui;
    expect(new Set(FAILURES.map(({ code }) => code))).toEqual(new Set(FAILURE_CODES));
    for (const failure of FAILURES) {
      for (const line of kegagalan.pesan(failure).split('\n')) expectPlain(line);
      const advice = kegagalan.saran(failure);
      if (advice !== undefined) expectPlain(advice);
    }
  });

  it('says what is wrong with every value of a catalog or a configuration', async () => {
    const { kegagalan } = (await loadTexts(language)).ui;
    for (const problem of PROBLEMS) {
      expectPlain(kegagalan.masalah(problem));
      expect(kegagalan.masalah(problem)).toMatch(/^inventaris\.yaml:12:5: "sid > 4 > bobot" /);
    }
  });

  it('has a plain sentence for every branch', async () => {
    const texts = (await loadTexts(language)).ui;
    for (const sentence of sampleSentences(texts)) expectPlain(sentence);
  });

  it('has plain words everywhere', async () => {
    // In the help of an option, a code that is typed in must be shown as it is.
    const { perintah, ...rest } = (await loadTexts(language)).ui;
    for (const word of listConstants(rest)) expectPlain(word);
    for (const word of listConstants(perintah)) expect(word.trim()).not.toBe('');
  });
});

describe('the two languages', () => {
  it('have different sentences', () => {
    const english = sampleSentences(en);
    const same = sampleSentences(id).filter((sentence, index) => sentence === english[index]);
    expect(same).toEqual(['Predikat = Inovatif']);
  });
});

describe('numbers in Indonesian sentences', () => {
  it.each([
    [id.kepala.menuju('Sangat Inovatif'), 'ke Sangat Inovatif'],
    [id.kepala.tercapai, 'tercapai'],
    [id.kepala.kurang('9.64'), 'kurang 9,64'],
    [
      id.kepala.celah('4.26', 58, 1360, 'sid'),
      'Celah 4,26 % (58 dari 1.360 slot tidak terisi atau tidak sesuai)',
    ],
    [
      id.gerbang.indeks('terbukti', '64.98', '65.01', '0.03'),
      'indeks terbukti 64,98; ambang 65,01; kurang 0,03',
    ],
    [
      id.gerbang.indeks('terbukti', null, '65.01', undefined),
      'indeks terbukti belum diketahui; ambang 65,01',
    ],
    [id.gerbang.indeks('terbukti', '65.01', '65.01', undefined), 'indeks terbukti 65,01; ambang 65,01'],
    [
      id.kerja.rata('1450.00', 21, 21, 12, '69.0476'),
      'Kematangan = jumlah skor SID 1.450,00 : pembagi 21 (yang lebih besar dari 12 dan 21 inovasi) = 69,0476',
    ],
    [
      id.kerja.jumlah_inovasi(54, '0.38', '20.52', 200),
      'Jumlah inovasi = 54 × 0,38 = 20,52 (dihitung paling banyak 200)',
    ],
    [id.kepala.diperiksa('2026-06-10'), 'diperiksa 10 Juni 2026'],
    [id.kepala.diperiksa('10 Juni 2026'), 'diperiksa 10 Juni 2026'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it.each([
    ['A', 'dua transkripsi sepakat'],
    ['B', 'satu transkripsi'],
    ['C', 'asumsi'],
  ] as const)('certainty %s is "%s"', (letter, words) => {
    expect(id.keyakinan[letter]).toBe(words);
  });

  it('never multiplies where the result is held back', () => {
    expect(id.kerja.jumlah_inovasi(54, '0.38', '0.00', 200)).not.toContain('= 54');
  });

  it('never says that 0,00 is wanting', () => {
    const sentences = [
      id.gerbang.indeks('terbukti', '65.01', '65.01', '0.00'),
      id.gerbang.celah('sid', '4.26', '4.26', '0.00'),
    ];
    for (const sentence of sentences) expect(sentence).not.toContain('0,00');
  });
});

describe('columns', () => {
  it.each([...Object.values(id.skor), ...Object.values(en.skor)])('"%s" fits beside the index', (name) => {
    expect(name.length).toBeLessThan(17);
  });

  it.each([
    id.kepala.menuju('Sangat Inovatif'),
    en.kepala.menuju('Sangat Inovatif'),
    id.kepala.kurang('65.01'),
    en.kepala.kurang('65.01'),
  ])('"%s" fits under its predikat', (cell) => {
    expect(cell.length).toBeLessThan(19);
  });
});
