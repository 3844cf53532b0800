import { describe, expect, it } from 'vitest';
import { INPUT_RULES } from '../../../src/assess/rules/input/index.js';
import { numberBeforeWords } from '../../../src/assess/rules/input/number-before-words.js';
import { isPlaceholder } from '../../../src/assess/rules/input/placeholder.js';
import type { RuleContext } from '../../../src/assess/rules/rule.js';
import { runRules } from '../../../src/assess/run-rules.js';
import { readContext, readInnovations } from './read-context.js';

const KNOWN = ['nama: GEBRAKS', 'perangkat_daerah: Dinas Kesehatan'];

function findingsOf(context: RuleContext) {
  return runRules(INPUT_RULES, context);
}

function codesOf(context: RuleContext): string[] {
  return findingsOf(context).map((finding) => finding.code);
}

describe('numberBeforeWords', () => {
  it.each([
    ['4 menit', '4'],
    ['4,5 menit per berkas', '4,5'],
    ['12menit', '12'],
  ])('finds the number in %j', (text, number) => expect(numberBeforeWords(text, 'number')).toBe(number));

  it.each([
    '4 juta',
    '2 ribu orang',
    '3 setengah',
    '1.234 menit',
    '3 dari 5',
    '0,01%-10,00%',
    '1 Maret 2024',
    'K3',
    'banyak',
  ])('does not guess at %j', (text) => expect(numberBeforeWords(text, 'number')).toBeUndefined());

  it('finds no part of a whole number, and nothing where no number is asked for', () => {
    expect(numberBeforeWords('4 peserta', 'whole_number')).toBe('4');
    expect(numberBeforeWords('4,5 peserta', 'whole_number')).toBeUndefined();
    expect(numberBeforeWords('4 menit', 'date')).toBeUndefined();
  });
});

describe('isPlaceholder', () => {
  it.each([
    '',
    '-',
    '--',
    '.',
    '...',
    '…',
    '?',
    'n/a',
    'N.A.',
    'tidak ada',
    'Tidak ada.',
    '<p>&nbsp;</p>',
    '<b>-</b>',
  ])('takes %j for nothing', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each(['0', '-1', 'A', 'tidak ada kendala', '[...]', '{...}', '<p>Kader</p>'])(
    'takes %j for something',
    (text) => expect(isPlaceholder(text)).toBe(false),
  );
});

describe('values that cannot be read', () => {
  it('name innovation, indicator, key and place', () => {
    const [finding] = findingsOf(
      readInnovations([['id: INV-001', ...KNOWN, 'indikator:', '  "17": {klaim: lima}']]),
    );
    expect(finding).toMatchObject({
      code: 'masukan/tipe-salah',
      severity: 'galat',
      args: { kunci: 'klaim', ditemukan: 'lima', diharapkan: 'level' },
      indicator: 'sdm',
      // Six blanks, then `"17": {klaim: `.
      place: { berkas: 'a.yaml', baris: 7, kolom: 21 },
    });
    expect(finding?.innovation?.innovation.id).toBe('INV-001');
  });

  it('name the SPD row', () => {
    const [finding] = findingsOf(
      readContext({ 'a.yaml': 'pemda: {nama: Banjar}\nspd: {baris: {"7": {t1: banyak}}}\n' }),
    );
    expect(finding).toMatchObject({ code: 'masukan/tipe-salah', indicator: 'pad', args: { kunci: 't1' } });
    expect(finding?.innovation).toBeUndefined();
  });

  it('name the innovation of the right file', () => {
    const file = (id: string, stage: string) =>
      `pemda: {nama: Banjar}\ninovasi: [{id: ${id}, nama: ${id}, perangkat_daerah: Dinas Sosial, tahapan: ${stage}}]\n`;
    const found = findingsOf(
      readContext({ 'b.yaml': file('B1', 'lain'), 'a.yaml': file('A1', 'penerapan') }),
    );
    expect(found.map((finding) => finding.innovation?.innovation.id)).toEqual(['B1']);
  });

  it('name no innovation where positions have moved', () => {
    const source = `inovasi:\n  - salah\n  - {id: B, nama: SATU, perangkat_daerah: Dinas Sosial, tahapan: lain}\n`;
    const found = findingsOf(readContext({ 'a.yaml': `pemda: {nama: Banjar}\n${source}` }));
    expect(found.map(({ code, innovation }) => [code, innovation])).toEqual([
      ['masukan/pilihan-tak-dikenal', undefined],
      ['masukan/tipe-salah', undefined],
    ]);
  });

  it('name the list an entry stands in', () => {
    const context = readInnovations([['id: A', ...KNOWN, 'urusan_beririsan: [Sosial, {a: b}]']]);
    expect(findingsOf(context)[0]).toMatchObject({ args: { kunci: 'urusan_beririsan', ditemukan: '{...}' } });
  });

  it.each(['klaim: "-"', 'klaim: n/a', 'klaim: "..."', 'klaim: '])('are not reported for %s', (claim) => {
    expect(codesOf(readInnovations([['id: A', ...KNOWN, 'indikator:', '  sdm:', `    ${claim}`]]))).toEqual(
      [],
    );
  });

  it('say a blank required field once', () => {
    const context = readInnovations([['id:', 'nama: GEBRAKS', 'perangkat_daerah: "-"']]);
    expect(findingsOf(context).map(({ code, args }) => [code, args])).toEqual([
      ['masukan/isian-wajib-hilang', { kunci: 'id' }],
      ['masukan/isian-wajib-hilang', { kunci: 'perangkat_daerah' }],
    ]);
  });

  it('read an ambiguous date all the same, and warn', () => {
    const context = readInnovations([['id: A', ...KNOWN, 'waktu_penerapan: 03/04/2024']]);
    expect(context.inventory.inovasi[0]?.waktu_penerapan).toEqual({ year: 2024, month: 4, day: 3 });
    expect(findingsOf(context)[0]).toMatchObject({
      code: 'masukan/tanggal-rancu',
      severity: 'peringatan',
      args: { bacaan: ['2024-04-03', '2024-03-04'] },
    });
  });

  // The highest score of the 2026 edition is 111.
  it.each([
    ['1.234', '111.00'],
    ['0.234', undefined],
    ['-1.234', undefined],
  ])('offer for a score of %s only what a score can be', (text, maks) => {
    const context = readInnovations([['id: A', ...KNOWN, `kematangan: "${text}"`]]);
    const found = findingsOf(context).filter(({ code }) => code === 'masukan/angka-rancu');
    expect(found.map(({ args }) => args)).toMatchObject(text === '0.234' ? [] : [{ maks }]);
  });

  it('keep a missing region apart from the innovations', () => {
    const context = readContext({
      'a.yaml': 'inovasi: [{id: A, nama: SATU, perangkat_daerah: Dinas Sosial}]\n',
    });
    expect(findingsOf(context)[0]).toMatchObject({
      code: 'masukan/isian-wajib-hilang',
      args: { kunci: 'pemda' },
    });
  });

  it.each([
    ['0', true],
    ['1', false],
    ['8', false],
    ['9', true],
  ])('ask for an Asta Cita between 1 and 8: %s', (number, wrong) => {
    const found = codesOf(readInnovations([['id: A', ...KNOWN, `asta_cita: ${number}`]]));
    expect(found).toEqual(wrong ? ['masukan/pilihan-tak-dikenal'] : []);
  });
});

describe('keys of indicators', () => {
  it('suggest the nearest one and point at it', () => {
    const context = readInnovations([['id: A', ...KNOWN, 'indikator:', '  regulasii: {klaim: 1}']]);
    expect(findingsOf(context)).toMatchObject([
      {
        code: 'masukan/kunci-tak-dikenal',
        args: { apa: 'indikator', kunci: 'regulasii', saran: 'regulasi' },
        place: { baris: 7 },
      },
    ]);
  });

  it('say what the evidence under a mistyped one would bring', () => {
    // Alat kerja asks for a photo or screenshot; the system shown is electronic, level 2, although 3 is claimed.
    const evidence = 'bukti: [{jenis: foto, berkas: alat.jpg, tanggal: 2025-02-01, pilihan: elektronik}]';
    const remedyOf = (...slots: string[]) =>
      findingsOf(readInnovations([['id: A', ...KNOWN, 'indikator:', ...slots]]))[0]?.remedy;
    expect(remedyOf(`  alat_kerjaa: {klaim: 3, ${evidence}}`)).toMatchObject({ kind: 'slot', level: 2 });
    expect(remedyOf(`  alat_kerjaa: {klaim: 1, ${evidence}}`)).toMatchObject({ kind: 'slot', level: 1 });
    expect(remedyOf('  alat_kerjaa: {klaim: 3}')).toEqual({ kind: 'tidak_ada' });
    expect(remedyOf(`  alat_kerjaa: {klaim: 3, ${evidence}}`, '  alat_kerja: {klaim: 1}')).toEqual({
      kind: 'tidak_ada',
    });
  });

  it('are checked in the SPD as well', () => {
    const source = 'pemda: {nama: Banjar}\nspd: {baris: {pad: {t1: 2}, padd: {t1: 2}, "7": {t1: 3}}}\n';
    const found = findingsOf(readContext({ 'a.yaml': source }));
    expect(found).toMatchObject([
      {
        code: 'masukan/indikator-ganda',
        args: { kunci: expect.any(String), dipakai: 'pad' },
        indicator: 'pad',
      },
      { code: 'masukan/kunci-tak-dikenal', args: { kunci: 'padd', saran: 'pad' } },
    ]);
  });
});

describe('ids', () => {
  it('are compared over files, without case and blanks, and every place names the others', () => {
    const file = (id: string) =>
      `pemda: {nama: Banjar}\ninovasi:\n  - id: ${id}\n    nama: N${id.length}\n    perangkat_daerah: Dinas Sosial\n`;
    const context = readContext({
      'a.yaml': file('INV-001'),
      'b.yaml': file('"inv - 001"'),
      'c.yaml': file('INV-002'),
    });
    const [a, b] = [
      { berkas: 'a.yaml', baris: 3, kolom: 9 },
      { berkas: 'b.yaml', baris: 3, kolom: 9 },
    ];
    expect(findingsOf(context)).toMatchObject([
      { code: 'masukan/id-ganda', args: { id: 'INV-001', jumlah: 2, lain: [b] }, place: a },
      { code: 'masukan/id-ganda', args: { id: 'inv - 001', jumlah: 2, lain: [a] }, place: b },
    ]);
  });

  it('that are missing are not duplicates of each other', () => {
    const file = 'pemda: {nama: Banjar}\ninovasi: [{nama: SATU, perangkat_daerah: Dinas Sosial}]\n';
    expect(codesOf(readContext({ 'a.yaml': file, 'b.yaml': file.replace('SATU', 'DUA') }))).toEqual([
      'masukan/isian-wajib-hilang',
      'masukan/isian-wajib-hilang',
    ]);
  });

  it('name ten other places at most', () => {
    const found = findingsOf(readInnovations(Array.from({ length: 13 }, () => ['id: A', ...KNOWN])));
    expect(found).toHaveLength(13);
    const [first] = found;
    expect(first?.code === 'masukan/id-ganda' ? [first.args.jumlah, first.args.lain.length] : []).toEqual([
      13, 10,
    ]);
  });
});
