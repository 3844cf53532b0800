import { describe, expect, it } from 'vitest';
import { KnownFailure } from '../../../src/base/known-failure.js';
import { readMapping } from '../../../src/inventory/import/read-mapping.js';
import { writeMapping } from '../../../src/inventory/import/write-mapping.js';
import { importCsv, questionsOf, valuesOf } from '../../support/import-sheets.js';

const TEXT = 'DAFTAR\nNama Inovasi,OPD,"Kolom ""Aneh"": 1"\nSIAP,Dinkes,x\n';

describe('a saved mapping', () => {
  it('is read back as it was written, and gives the same import', () => {
    const first = importCsv(TEXT);
    const saved = writeMapping([first.report]);
    expect(saved).toContain('- {judul: "Kolom \\"Aneh\\": 1", isian: abaikan}');
    const mapping = readMapping(saved, 'pemetaan.yaml');
    expect(mapping.lembar).toEqual([
      {
        nama: 'daftar',
        peran: 'daftar',
        kepala: { dari: 2, sampai: 2 },
        kolom: [
          { judul: 'Nama Inovasi', isian: 'nama' },
          { judul: 'OPD', isian: 'perangkat_daerah' },
          { judul: 'Kolom "Aneh": 1', isian: 'abaikan' },
        ],
      },
    ]);
    const again = importCsv(TEXT, { mapping });
    expect(again.document).toEqual(first.document);
    // What was decided once is not asked again.
    expect(questionsOf(first, 'kolom_tak_dikenal')).toHaveLength(1);
    expect(again.report.questions).toEqual([]);
  });

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
