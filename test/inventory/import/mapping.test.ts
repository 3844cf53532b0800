import { describe, expect, it } from 'vitest';
import { type Failure, KnownFailure } from '../../../src/base/known-failure.js';
import { readMapping } from '../../../src/inventory/import/read-mapping.js';
import { writeMapping } from '../../../src/inventory/import/write-mapping.js';
import { INDICATORS, importChecked, importCsv, questionsOf, valuesOf } from '../../support/import-sheets.js';
import { buildWorkbook } from '../../support/workbook-builder.js';

function failureOf(act: () => unknown): Failure | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof KnownFailure ? error.failure : undefined;
  }
  return undefined;
}

const TEXT = 'DAFTAR\nNama Inovasi,OPD,"Kolom ""Aneh"": 1"\nSIAP,Dinkes,x\n';

describe('a saved mapping', () => {
  it('is read back as it was written, and gives the same import', () => {
    const first = importCsv(TEXT);
    const saved = writeMapping([first.report]);
    expect(saved).toContain('- {judul: "Kolom \\"Aneh\\": 1", isian: "?"}');
    const mapping = readMapping(saved, 'pemetaan.yaml');
    expect(mapping.lembar).toEqual([
      {
        nama: 'daftar',
        peran: 'daftar',
        kepala: { dari: 2, sampai: 2 },
        kolom: [
          { judul: 'Nama Inovasi', isian: 'nama' },
          { judul: 'OPD', isian: 'perangkat_daerah' },
          { judul: 'Kolom "Aneh": 1', isian: '?' },
        ],
      },
    ]);
    const again = importCsv(TEXT, { mapping });
    expect(again.document).toEqual(first.document);
    // Saving is no answer: what nobody has decided is asked again, until somebody does.
    expect(questionsOf(first, 'kolom_tak_dikenal')).toHaveLength(1);
    expect(again.report.questions).toEqual(first.report.questions);
    expect(writeMapping([again.report])).toBe(saved);
    const answered = readMapping(saved.replace('"?"', 'abaikan'), 'pemetaan.yaml');
    const settled = importCsv(TEXT, { mapping: answered });
    expect(settled.report.questions).toEqual([]);
    expect(writeMapping([settled.report])).toContain('isian: abaikan');
  });

  it('keeps a sheet that was left out as a question', () => {
    const workbook = buildWorkbook(
      {
        name: 'Daftar',
        rows: [
          ['Nama Inovasi', 'OPD', 'Tahapan'],
          ['SIAP', 'Dinkes', 'Penerapan'],
        ],
      },
      {
        name: 'Rekap',
        rows: [
          ['Nama Inovasi', 'Tujuan'],
          ['LAIN', 'x'],
        ],
      },
    );
    const first = importChecked(workbook);
    expect(questionsOf(first, 'lembar_lain')).toMatchObject([{ lembar: 'Rekap' }]);
    const saved = writeMapping([first.report]);
    expect(saved).toContain('- nama: "Rekap"\n    peran: "?"');
    const again = importChecked(workbook, { mapping: readMapping(saved, 'pemetaan.yaml') });
    expect(again.report.questions).toEqual(first.report.questions);
    const answered = readMapping(saved.replace('"?"', 'abaikan'), 'pemetaan.yaml');
    expect(importChecked(workbook, { mapping: answered }).report.questions).toEqual([]);
  });

  it('leaves open what the columns of indicators hold, until somebody says it', () => {
    const names = INDICATORS.map(({ nama }) => nama[0] ?? '');
    // 0 and 1 may be levels, or say only whether there is something.
    const text = `Nama Inovasi,OPD,${names.map((name) => `"${name}"`).join(',')}\nSIAP,Dinkes,${names.map((_, index) => (index === 0 ? '0' : '1')).join(',')}\n`;
    const first = importCsv(text);
    expect(questionsOf(first, 'matriks_rancu')).toMatchObject([{ bacaan: ['ada', 'level'] }]);
    const saved = writeMapping([first.report], 'ganti dengan level, skor, atau ada');
    expect(saved).toContain('isi_indikator: "?" # ganti dengan level, skor, atau ada\nlembar:');
    const again = importCsv(text, { mapping: readMapping(saved, 'pemetaan.yaml') });
    expect(again.report.questions).toEqual(first.report.questions);
    const answered = readMapping(saved.replace('isi_indikator: "?"', 'isi_indikator: level'), 'p.yaml');
    const settled = importCsv(text, { mapping: answered });
    expect(questionsOf(settled, 'matriks_rancu')).toEqual([]);
    expect(valuesOf(settled, 'indikator.sdm.klaim')).toEqual(['1']);
    expect(writeMapping([settled.report])).not.toContain('isi_indikator');
  });

  it('asks nothing about the columns of indicators where marks stand in them: these name no level', () => {
    const names = INDICATORS.map(({ nama }) => nama[0] ?? '');
    const text = `Nama Inovasi,OPD,${names.map((name) => `"${name}"`).join(',')}\nSIAP,Dinkes,${names.map(() => 'v').join(',')}\n`;
    const { report } = importCsv(text);
    expect(report.questions).toMatchObject([{ kind: 'matriks_rancu', bacaan: ['ada'] }]);
    expect(writeMapping([report])).not.toContain('isi_indikator');
  });

  it('keeps a guess as one, until the mark is taken away or an alias says so', () => {
    const text = 'Nama Inovsai,OPD\nSIAP,Dinas Sosial\n';
    const first = importCsv(text);
    expect(questionsOf(first, 'kolom_diduga')).toMatchObject([{ judul: 'Nama Inovsai', isian: 'nama' }]);
    const saved = writeMapping([first.report]);
    expect(saved).toContain('- {judul: "Nama Inovsai", isian: nama, diduga: ya}');
    expect(saved).toContain('- {judul: "OPD", isian: perangkat_daerah}');
    const again = importCsv(text, { mapping: readMapping(saved, 'pemetaan.yaml') });
    expect(again.report.questions).toEqual(first.report.questions);
    expect(writeMapping([again.report])).toBe(saved);
    const alias = { 'Nama Inovsai': 'nama' };
    const named = importCsv(text, { mapping: readMapping(saved, 'pemetaan.yaml'), alias });
    expect(named.report.questions).toEqual([]);
    for (const answer of ['', ', diduga: tidak']) {
      const mapping = readMapping(saved.replace(', diduga: ya', answer), 'pemetaan.yaml');
      const settled = importCsv(text, { mapping });
      expect(settled.report.questions).toEqual([]);
      expect(settled.document).toEqual(first.document);
      expect(writeMapping([settled.report])).not.toContain('diduga');
    }
  });

  it.each([
    ['isi_indikator: level', '    isi_indikator: level', '', 'lembar.0.isi_indikator'],
    [
      'isi_indikator: level',
      '    kolom: [{judul: a, isian: nama, isi_indikator: level}]',
      '',
      'lembar.0.kolom.0.isi_indikator',
    ],
    ['isian: nama', '    isian: nama', 'kolom', 'lembar.0.isian'],
    ['dari: 2', '    dari: 2', 'kepala', 'lembar.0.dari'],
  ])(
    'with "%s" in the wrong place says where it was found and where it belongs',
    (found, line, expected, at) => {
      const text = `format: siap-iga/pemetaan\nversi: 1\nlembar:\n  - nama: daftar\n    peran: daftar\n${line}\n`;
      const failure = failureOf(() => readMapping(text, 'pemetaan.yaml'));
      expect(failure).toMatchObject({ code: 'pemetaan-salah', args: { berkas: 'pemetaan.yaml' } });
      const [problem, ...others] = failure?.code === 'pemetaan-salah' ? failure.args.masalah : [];
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        place: { baris: 6 },
        issue: { kind: 'rejected', reason: { code: 'salah_tempat', found, expected } },
      });
      expect(problem?.path.join('.')).toBe(at);
    },
  );

  it('corrected by hand decides, wherever the column has moved', () => {
    const mapping = readMapping(
      'format: siap-iga/pemetaan\nversi: 1\nlembar:\n  - nama: apa saja\n    peran: daftar\n    kolom:\n      - {judul: Usulan, isian: nama}\n      - {judul: OPD, isian: abaikan}\n      - {judul: Hilang, isian: tujuan}\n',
      'pemetaan.yaml',
    );
    const result = importCsv('OPD,Usulan\nDinkes,SIAP\n', { mapping });
    expect(valuesOf(result, 'nama')).toEqual(['SIAP']);
    expect(valuesOf(result, 'perangkat_daerah')).toEqual([undefined]);
    expect(questionsOf(result, 'kolom_pemetaan_hilang')).toMatchObject([
      { judul: 'Hilang', isian: 'tujuan' },
    ]);
  });

  it('with a key that there is not is asked about, with the key that was meant, even when no list is found', () => {
    const mapping = readMapping(
      'format: siap-iga/pemetaan\nversi: 1\nlembar:\n  - nama: daftar\n    peran: daftar\n    kolom:\n      - {judul: Usulan, isian: nama_inovasi}\n      - {judul: OPD, isian: zzzzzzzz}\n',
      'pemetaan.yaml',
    );
    const result = importCsv('OPD,Usulan\nDinkes,SIAP\n', { mapping });
    expect(questionsOf(result, 'isian_pemetaan_salah')).toMatchObject([
      { judul: 'Usulan', isian: 'nama_inovasi', mirip: 'nama' },
      { judul: 'OPD', isian: 'zzzzzzzz', mirip: undefined },
    ]);
  });

  it('leaves out a sheet it says to leave out', () => {
    const mapping = readMapping(
      'format: siap-iga/pemetaan\nversi: 1\nlembar: [{nama: daftar, peran: abaikan}]\n',
      'pemetaan.yaml',
    );
    expect(importCsv(TEXT, { mapping }).report.sheets[0]?.unread).toBe('tidak_dipilih');
  });

  it.each([
    '- a',
    'format: lain\nversi: 1\nlembar: []',
    'format: siap-iga/pemetaan\nversi: 1\nlembar: [{nama: a}]',
  ])('with mistakes is refused: %j', (text) => {
    expect(() => readMapping(text, 'pemetaan.yaml')).toThrow(KnownFailure);
  });
});
