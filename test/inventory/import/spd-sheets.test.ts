import { describe, expect, it } from 'vitest';
import { type DocumentNode, toPlain } from '../../../src/base/document-node.js';
import { readMapping } from '../../../src/inventory/import/read-mapping.js';
import { writeMapping } from '../../../src/inventory/import/write-mapping.js';
import { importChecked, importSheets, questionsOf } from '../../support/import-sheets.js';
import { buildWorkbook, type CellSource } from '../../support/workbook-builder.js';

type Result = ReturnType<typeof importSheets>;

const LIST = {
  name: 'Daftar',
  rows: [
    ['No', 'Nama Inovasi', 'OPD'],
    ['1', 'SIAP', 'Dinas Sosial'],
  ],
};

function spdNode({ document }: Result): DocumentNode | undefined {
  return document.entries.get('spd')?.value;
}

function spdOf(result: Result): unknown {
  const node = spdNode(result);
  return node === undefined ? undefined : toPlain(node);
}

function importSpd(rows: readonly (readonly CellSource[])[], name = 'Data Daerah'): Result {
  return importSheets(LIST, { name, rows });
}

describe('a sheet of the office with the regional unit', () => {
  it('is read by the printed names, with figures of two years, a value, a choice and a claim', () => {
    const result = importSpd([
      ['DATA SPD KABUPATEN CONTOH TAHUN 2026'],
      [],
      ['No', 'Indikator', 'Bobot', 'Capaian', 'T-2', 'T-1', 'Klaim', 'Data Dukung', 'Catatan Dinas'],
      [
        '7',
        'Jumlah peningkatan PAD',
        '1,5',
        undefined,
        '280000000000',
        '315000000000',
        undefined,
        'spd/lra.pdf',
      ],
      ['8', 'Opini BPK', '1,5', 'WTP'],
      ['5b', 'Persentase TPT T-1', '0,75', { text: '3.25', kind: 'number' }, undefined, undefined, '2'],
      ['9', 'Nilai capaian LAKIP (SAKIP)', '1', 'BB', undefined, undefined, undefined, undefined, 'menunggu'],
      ['10a', 'Progres penurunan angka kemiskinan', '0,75'],
    ]);
    expect(spdOf(result)).toEqual({
      baris: {
        pad: { t2: '280000000000', t1: '315000000000', bukti: [{ berkas: 'spd/lra.pdf' }] },
        opini_bpk: { pilihan: 'wtp' },
        tpt: { nilai: '3.25', klaim: '2' },
        lakip: { pilihan: 'bb' },
      },
    });
    const sheet = result.report.sheets[1];
    expect(sheet).toMatchObject({ role: 'spd', unread: undefined, headerRows: [3] });
    expect(sheet?.rowTally).toMatchObject({ diterima: 4, kosong: 1, kepala: 1, judul: 1 });
    expect(questionsOf(result, 'kolom_tak_dikenal')).toMatchObject([
      { judul: 'Catatan Dinas', nilai: 1, place: { sel: 'I3' } },
    ]);
    expect(questionsOf(result, 'lembar_lain')).toEqual([]);
    expect(result.report.innovations).toBe(1);
  });

  it('keeps the cell of every value, and of an indicator without any', () => {
    const result = importSpd([
      ['Indikator', 'Nilai'],
      ['Opini BPK', 'WDP'],
      ['Visi dan Misi', undefined],
      ['Persentase penduduk miskin T-1', '5,14'],
    ]);
    const spd = spdNode(result);
    const rows = spd?.kind === 'map' ? spd.entries.get('baris')?.value : undefined;
    const opini = rows?.kind === 'map' ? rows.entries.get('opini_bpk')?.value : undefined;
    const pilihan = opini?.kind === 'map' ? opini.entries.get('pilihan') : undefined;
    expect(pilihan?.value.place).toMatchObject({ lembar: 'Data Daerah', sel: 'B2' });
    expect(pilihan?.keyPlace).toMatchObject({ sel: 'B1' });
    expect(rows?.kind === 'map' ? rows.blanks?.get('visi_misi') : undefined).toMatchObject({ sel: 'B3' });
  });

  it.each([
    ['the years themselves', ['Realisasi 2024', 'Realisasi 2025']],
    ['T-2 and T-1', ['T-2', 'T-1']],
    ['n-2 and n-1', ['Tahun N-2', 'Tahun N-1']],
  ])('tells the two years by %s', (_, [before, last]) => {
    const result = importSpd([
      ['Uraian', before, last],
      ['Jumlah peningkatan PAD', '100', '110'],
      ['Jumlah peningkatan investasi', '200', '190'],
      ['Jumlah pendapatan per kapita', '50', '60'],
    ]);
    expect(spdOf(result)).toMatchObject({
      baris: { pad: { t2: '100', t1: '110' }, investasi: { t1: '190' } },
    });
  });

  it('of other years asks what its columns are', () => {
    const result = importSpd([
      ['Uraian', '2021', '2022'],
      ['Jumlah peningkatan PAD', '100', '110'],
      ['Jumlah peningkatan investasi', '200', '190'],
      ['Jumlah pendapatan per kapita', '50', '60'],
    ]);
    expect(spdOf(result)).toBeUndefined();
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([{ lembar: 'Data Daerah', alasan: 'spd' }]);
  });

  it('is read by the short names offices use where the sheet is called SPD or lists five of them', () => {
    const rows: CellSource[][] = [
      ['Indikator', 'Level'],
      ['Opini BPK', '3'],
      ['PAD', 'P2'],
      ['Mandatory Spending', 'Lebih dari 3 komponen'],
    ];
    expect(spdOf(importSpd(rows, 'SPD 2026'))).toEqual({
      baris: { opini_bpk: { klaim: '3' }, pad: { klaim: '2' }, mandatory_spending: { klaim: '3' } },
    });
    expect(spdOf(importSpd(rows))).toBeUndefined();
    const five = [...rows, ['IPM', '2'], ['Perizinan', '1']];
    expect(spdOf(importSpd(five))).toMatchObject({
      baris: { ipm: { klaim: '2' }, perizinan: { klaim: '1' } },
    });
  });

  it('believes the numbers of the form where they agree with the names', () => {
    const named: CellSource[][] = [
      ['Kode', 'Indikator', 'Klaim'],
      ['8', 'Opini BPK', '3'],
      ['5b', 'Persentase TPT T-1', '1'],
      ['7', 'Jumlah peningkatan PAD', '2'],
    ];
    const odd = ['11b', 'IPM menurut BPS', '3'];
    expect(spdOf(importSpd([...named, odd]))).toMatchObject({ baris: { ipm: { klaim: '3' } } });
    // Counted from 1, the numbers say nothing.
    const counted = named.map((row, index) => [index === 0 ? 'No' : String(index), ...row.slice(1)]);
    const result = importSpd([...counted, ['4', ...odd.slice(1)]]);
    expect(spdOf(result)).toMatchObject({ baris: { pad: { klaim: '2' } } });
    expect(questionsOf(result, 'baris_ditolak')).toMatchObject([
      { alasan: 'indikator_tak_dikenal', place: { sel: 'A5' } },
    ]);
  });

  it('takes no weighted score for a value', () => {
    const result = importSpd([
      ['Indikator', 'Bobot', 'Level', 'Nilai'],
      ['Opini BPK', '1,5', '3', '4,5'],
      ['Visi dan Misi', '1', '2', '2'],
      ['Persentase TPT T-1', '0,75', '1', '0,75'],
      ['Jumlah', '', '', '7,25'],
    ]);
    expect(spdOf(result)).toEqual({
      baris: { opini_bpk: { klaim: '3' }, visi_misi: { klaim: '2' }, tpt: { klaim: '1' } },
    });
    expect(questionsOf(result, 'kolom_tak_dikenal')).toMatchObject([{ judul: 'Nilai', nilai: 4 }]);
    expect(result.report.sheets[1]?.rowTally).toMatchObject({ jumlah: 1 });
  });

  it('without a column for any figure stays named, with the reason', () => {
    const result = importSpd([
      ['No', 'Indikator', 'Penanggung Jawab'],
      ['1', 'Visi dan Misi', 'Bappeda'],
      ['2', 'Opini BPK', 'Inspektorat'],
      ['3', 'Persentase penduduk miskin T-1', 'Bappeda'],
    ]);
    expect(result.report.sheets[1]?.unread).toBe('spd');
    expect(questionsOf(result, 'lembar_lain')).toMatchObject([{ lembar: 'Data Daerah', alasan: 'spd' }]);
  });

  it('alone is no file without a list', () => {
    const result = importSheets({
      name: 'SPD',
      rows: [
        ['Indikator', 'Klaim'],
        ['Visi dan Misi', '3'],
        ['Opini BPK', '3'],
        ['Persentase penduduk miskin T-1', '2'],
      ],
    });
    expect(result.report.questions).toEqual([]);
    expect(result.report.innovations).toBe(0);
    expect(spdOf(result)).toMatchObject({ baris: { kemiskinan: { klaim: '2' } } });
  });

  it('that says two things of one indicator is asked which', () => {
    const result = importSpd([
      ['Indikator', 'Klaim', 'Nama File'],
      ['Visi dan Misi', '3', 'a.pdf'],
      ['Visi dan Misi', '2', 'b.pdf'],
      ['Opini BPK', '3'],
      ['Persentase penduduk miskin T-1', '2'],
    ]);
    expect(questionsOf(result, 'nilai_rangkap')).toMatchObject([
      { isi: '2', dipakai: '3', place: { sel: 'B3' } },
    ]);
    expect(spdOf(result)).toMatchObject({
      baris: { visi_misi: { klaim: '3', bukti: [{ berkas: 'a.pdf' }, { berkas: 'b.pdf' }] } },
    });
  });

  it('is no list of themes: innovations keep theirs', () => {
    const result = importSheets({
      rows: [
        ['No', 'Nama Inovasi', 'OPD', 'Tema'],
        ...['PAD', 'Investasi', 'Perizinan', 'Kemiskinan', 'HAKI', 'IPM'].map((theme, index) => [
          String(index + 1),
          `INOVASI ${index}`,
          'Dinas Sosial',
          theme,
        ]),
      ],
    });
    expect(result.report.innovations).toBe(6);
    expect(spdOf(result)).toBeUndefined();
  });

  it('is saved in a mapping and read by it again', () => {
    const workbook = buildWorkbook(LIST, {
      name: 'Daerah',
      rows: [
        ['Indikator', 'Isian Kami', 'Klaim'],
        ['Visi dan Misi', 'misi', '1'],
        ['Opini BPK', 'WTP', '3'],
        ['Persentase penduduk miskin T-1', '5,14', '2'],
      ],
    });
    const first = importChecked(workbook);
    const saved = writeMapping([first.report]);
    expect(saved).toContain('peran: spd');
    expect(saved).toContain('{judul: "Isian Kami", isian: "?"}');
    const again = importChecked(workbook, { mapping: readMapping(saved, 'peta.yaml') });
    expect(again).toEqual(first);
    const answered = readMapping(saved.replace('"?"', 'spd.nilai'), 'peta.yaml');
    expect(spdOf(importChecked(workbook, { mapping: answered }))).toEqual({
      baris: {
        visi_misi: { pilihan: 'misi', klaim: '1' },
        opini_bpk: { pilihan: 'wtp', klaim: '3' },
        kemiskinan: { nilai: '5,14', klaim: '2' },
      },
    });
  });
});
