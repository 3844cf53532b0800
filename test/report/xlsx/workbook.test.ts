import { read } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZipDirectory, unpackText } from '../../../src/inventory/excel/zip.js';
import { buildWorklist } from '../../../src/report/repairs.js';
import type { Report } from '../../../src/report/schema.js';
import { checkFiles, checkInventory, inventoryOf, withFiles } from '../../support/check-inventory.js';
import { innovationsOfScore } from '../../support/innovations-of-score.js';
import {
  type CellValue,
  calculationIn,
  READINGS,
  readCalculation,
  readSheets,
  renderReportWorkbook,
} from '../../support/report-workbook.js';
import { HOSTILE_TEXTS, hostileInventory } from '../views/hostile-texts.js';

const BANJAR = 'fixtures/banjar-2026/inventaris.yaml';
type Rows = readonly (readonly CellValue[])[];

let report: Report;
let bytes: Buffer;
let sheets: ReadonlyMap<string, Rows>;
beforeAll(async () => {
  report = await checkFiles([BANJAR], { bukti: 'fixtures/banjar-2026' });
  bytes = await renderReportWorkbook(report);
  sheets = await readSheets(bytes);
});

const rowsOf = (name: string): Rows => sheets.get(name) ?? [];
/** Rows below the one that begins with these cells, up to the first blank one. */
function below(rows: Rows, ...header: readonly string[]): Rows {
  const start = rows.findIndex((cells) => header.every((text, index) => cells[index] === text));
  expect(start, header.join()).toBeGreaterThanOrEqual(0);
  const rest = rows.slice(start + 1);
  const end = rest.findIndex((cells) =>
    cells.every((cell) => cell === null || cell === undefined || cell === ''),
  );
  return end < 0 ? rest : rest.slice(0, end);
}
const numberOf = (decimal: string | null | undefined): CellValue =>
  decimal === null || decimal === undefined ? '?' : Number(decimal);
const blank = (value: CellValue): CellValue => (value === undefined || value === '' ? null : value);

describe('the report as a workbook', () => {
  it('has a sheet for every purpose', () => {
    expect([...sheets.keys()]).toEqual([
      'Ringkasan',
      'Matriks',
      'Temuan',
      'Per Perangkat Daerah',
      'Rencana',
      'Dasar Perhitungan',
      'Level Klaim',
      'Level Jika Dipastikan',
      'Level Terbukti',
    ]);
  });

  it('sums up the index, the gap and the variables of the report', () => {
    const rows = rowsOf('Ringkasan');
    const scores = below(rows, 'Skor', 'Indeks', 'Predikat');
    const readings = ['klaim', 'jika_dipastikan', 'terbukti'] as const;
    // No verdict, no fourth row: a heading may not count what is not always there.
    expect(scores.filter((cells) => typeof cells[1] === 'number')).toHaveLength(readings.length);
    const heading = rows[rows.findIndex((cells) => cells[1] === 'Indeks') - 1]?.[0];
    expect(heading).toBe('Indeks menurut setiap cara baca');
    for (const [index, kind] of readings.entries()) {
      expect(scores[index]?.slice(1, 3)).toEqual([
        numberOf(report.skor[kind]?.indeks),
        report.skor[kind]?.predikat,
      ]);
      const lacking = report.ambang[0]?.kurang[kind];
      expect(scores[index]?.[3]).toBe(lacking === '0.00' ? 'tercapai' : numberOf(lacking));
    }
    const { celah } = report;
    const slots = below(rows, 'Status', 'Slot')
      .slice(0, 4)
      .map((cells) => cells[1]);
    expect(slots).toEqual([celah.sesuai, celah.belum_dipastikan, celah.tidak_sesuai, celah.tidak_terisi]);
    // The percentage with its fraction, as the terminal says it.
    expect(rows.flat()).toContain('Celah 6,67 % (16 dari 240 slot tidak terisi atau tidak sesuai)');
    const variables = below(rows, 'Nama', 'Terbukti', 'Klaim', 'Maks').map((cells) => cells.slice(0, 5));
    expect(variables).toEqual(
      report.variabel.map(({ nama, terbukti, klaim, maks, persen }) => [
        nama,
        ...[terbukti, klaim, maks, persen].map(numberOf),
      ]),
    );
    expect(
      below(rows, 'Urusan utama', 'Inovasi')
        .slice(0, 6)
        .map((cells) => cells[1]),
    ).toEqual(report.yandas.urusan.map(({ inovasi }) => inovasi));
  });

  it('shows every slot with its level and the sign of its status', () => {
    const rows = below(rowsOf('Matriks'), 'ID', 'Inovasi');
    expect(rows).toHaveLength(report.inovasi.length);
    const cellOf = (id: string, code: string): CellValue => {
      const header = rowsOf('Matriks').find((cells) => cells[0] === 'ID') ?? [];
      const column = header.findIndex((text) => String(text).startsWith(`${code} `));
      return rows.find((cells) => cells[0] === id)?.[column];
    };
    // From the inventory: 16 is claimed at 1 on paper that does not count; 18 is empty; 32 does not say its months.
    expect(cellOf('INV-004', '16')).toBe('1→0 ✗');
    expect(cellOf('INV-008', '18')).toBe('–');
    expect(cellOf('INV-009', '32')).toBe('3→0 ?');
    expect(cellOf('INV-001', '16')).toBe('2 ✓');
    expect(rows.map((cells) => cells[5])).toEqual(report.inovasi.map(({ skor }) => numberOf(skor.terbukti)));
  });

  it('lists every finding once, with what it costs', () => {
    const rows = below(rowsOf('Temuan'), 'No', 'Tingkat');
    const shown = rows.map((cells) => [cells[12], cells[8], cells[9], blank(cells[4]), blank(cells[2])]);
    const wanted = report.temuan.map(({ kode, pesan, saran, inovasi, dampak }) => [
      kode,
      pesan,
      saran,
      inovasi ?? null,
      dampak === null ? null : Number(dampak),
    ]);
    const sorted = (list: readonly (readonly unknown[])[]) =>
      list.map((entry) => JSON.stringify(entry)).sort();
    expect(sorted(shown)).toEqual(sorted(wanted));
    expect(rows.map((cells) => cells[0])).toEqual(rows.map((_, index) => index + 1));
  });

  it('names every perangkat daerah, also those with nothing', () => {
    const rows = below(rowsOf('Per Perangkat Daerah'), 'Perangkat daerah', 'Inovasi dikirim');
    expect(rows.map((cells) => [cells[0], cells[1], blank(cells[2]), blank(cells[3]), cells[4]])).toEqual(
      report.perangkat_daerah.map(({ nama, inovasi, rata, rata_klaim, temuan }) => [
        nama,
        inovasi,
        inovasi === 0 ? null : numberOf(rata_klaim),
        inovasi === 0 ? null : numberOf(rata),
        temuan,
      ]),
    );
    expect(rows.filter((cells) => cells[5] === 'Belum ada inovasi')).toHaveLength(2);
  });

  it('plans every slot once, what is worth most first', () => {
    const rows = below(rowsOf('Rencana'), 'No', 'Nilai (poin indeks)');
    const items = buildWorklist(report);
    expect(rows.map((cells) => blank(cells[1]))).toEqual(
      items.map(({ worth }) => (worth === null ? null : Number(worth))),
    );
    const slots = rows.map((cells) => `${cells[3]} ${cells[5]}`).filter((name) => / \d/.test(name));
    expect(new Set(slots).size).toBe(slots.length);
  });

  it('says in the plan what was found, and until when where a day was set', async () => {
    const rows = below(rowsOf('Rencana'), 'No', 'Nilai (poin indeks)');
    expect(rows.map((cells) => String(cells[9])).join('\n')).toContain('"bukti/INV-003/monev.pdf"');
    expect(rows.map((cells) => blank(cells[11]))).toEqual(rows.map(() => null));
    const due = await readSheets(await renderReportWorkbook({ ...report, tenggat: '2026-07-15' }));
    const planned = below(due.get('Rencana') ?? [], 'No', 'Nilai (poin indeks)');
    expect(planned.map((cells) => cells[11])).toEqual(rows.map(() => '15 Juli 2026'));
  });

  it.each(READINGS.slice(0, 3))('gives without reckoning what the report says: %s', async (kind) => {
    expect(await readCalculation(bytes, kind)).toMatchObject(calculationIn(report, kind));
  });

  it('has the same bytes for the same report', async () => {
    expect(await renderReportWorkbook(report)).toEqual(bytes);
  });

  it('says under which cautions it stands', async () => {
    const tanpa_level = { isian: 7, kolom: 3 };
    const doubted = { ...report, edisi: { ...report.edisi, status: 'prognosis' }, tanpa_level };
    const shown = (await readSheets(await renderReportWorkbook(doubted))).get('Ringkasan')?.flat() ?? [];
    expect(shown).toContainEqual(expect.stringMatching(/^Perhatian: katalog edisi ini berstatus/));
    expect(shown).toContainEqual(expect.stringMatching(/\b7\b.*\b3\b/));
    expect([...sheets.values()].flat(2)).not.toContainEqual(expect.stringMatching(/^Perhatian: katalog/));
  });

  it('speaks English where it is asked to', async () => {
    const english = await readSheets(await renderReportWorkbook(report, undefined, 'en'));
    expect([...english.keys()].slice(0, 3)).toEqual(['Summary', 'Matrix', 'Findings']);
    expect([...english.keys()].at(-1)).toBe('Levels Proven');
  });
});

describe('what cannot be known', () => {
  it.each([
    ['no SPD', innovationsOfScore(2026, 13, 70, 5), undefined],
    [
      'one score that is impossible',
      innovationsOfScore(2026, 13, 70, 5).map(({ indikator: _, ...one }) => ({
        ...one,
        kematangan: '111,5',
      })),
      '45',
    ],
  ] as const)('%s: is never zero', async (_, innovations, spd) => {
    const unknown = await checkInventory(2026, inventoryOf(innovations, spd));
    expect(unknown.skor.klaim?.indeks ?? null).toBeNull();
    const rendered = await renderReportWorkbook(unknown);
    expect(await readCalculation(rendered, 'klaim')).toMatchObject({
      'Skor total': 'belum diketahui',
      Indeks: 'belum diketahui',
      Predikat: 'belum diketahui',
      'Hasil rumus dan laporan': 'sama dengan laporan',
    });
    const scores = below((await readSheets(rendered)).get('Ringkasan') ?? [], 'Skor', 'Indeks');
    expect(scores[0]?.slice(1, 3)).toEqual(['?', '?']);
  });
});

describe('an innovation that is not scored', () => {
  it('has no score where it is held back, and none to lose where it may not be reported', async () => {
    const [one, two, ...rest] = innovationsOfScore(2026, 13, 88, 6);
    if (one === undefined || two === undefined) throw new Error('two were asked for');
    const innovations = [{ ...one, kirim: 'tidak' }, { ...two, waktu_penerapan: '2026-02-01' }, ...rest];
    const found = await checkInventory(2026, inventoryOf(innovations, '45'));
    const rows = below(
      (await readSheets(await renderReportWorkbook(found))).get('Level Terbukti') ?? [],
      'ID',
    );
    // Sent, eligible, score, counted.
    expect(rows.slice(0, 3).map((cells) => cells.slice(4, 8).map(blank))).toEqual([
      ['tidak', 'ya', null, 0],
      ['ya', 'tidak', 0, 0],
      ['ya', 'ya', 88, 1],
    ]);
  });

  it('is counted for what its misspelled urusan means, but not as proven', async () => {
    const innovations = innovationsOfScore(2026, 13, 70, 5).map((one, index) =>
      index === 1 ? { ...one, urusan: 'Kesehattan' } : one,
    );
    const found = await checkInventory(2026, inventoryOf(innovations, '45'));
    expect(found.inovasi[1]).toMatchObject({ urusan: null, urusan_dugaan: 'Kesehatan' });
    const rendered = await renderReportWorkbook(found);
    for (const [kind, count] of [
      ['klaim', 5],
      ['jika_dipastikan', 5],
      ['terbukti', 4],
    ] as const)
      expect(await readCalculation(rendered, kind)).toMatchObject({
        ...calculationIn(found, kind),
        'Urusan pelayanan dasar terwakili': count,
      });
  });
});

/** As a cell shows it: in one line, and with a sign in the place of what a terminal obeys. */
function harmless(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '\ufffd')
    .trim();
}

describe('what users typed', () => {
  it.each([...Object.entries(HOSTILE_TEXTS), ['an escape of the format', '_x000D_ _x0041_']])(
    '%s is a text and nothing else',
    async (_, typed) => {
      const hostile = await withFiles({ 'inventaris.yaml': hostileInventory(typed) }, (files) =>
        checkFiles(files, { edisi: 'iga-2026' }),
      );
      const rendered = await renderReportWorkbook(hostile, () => 'inventaris.yaml');
      const shown = await readSheets(rendered);
      const [summary = [], matrix = []] = [...shown.values()];
      expect(summary.flat()).toContain(`Laporan celah Indeks Inovasi Daerah ${harmless(typed)}`);
      expect(
        below(matrix, 'ID', 'Inovasi')[0]
          ?.slice(0, 3)
          .map((cell) => harmless(String(cell))),
      ).toEqual(Array.from({ length: 3 }, () => harmless(typed)));
      for (const cell of [...shown.values()].flat(2))
        expect(String(cell ?? '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      for (const { name, text: xml } of partsOf(rendered)) {
        // Formulas are ours, and links lead to the inventory: none holds anything that was typed.
        for (const [, formula = ''] of xml.matchAll(/<f>([^<]*)<\/f>/g))
          expect(formula, name).not.toMatch(/HYPERLINK|cmd|alert|BBB|MERAH|kantor/);
        expect(xml).not.toMatch(/Target="[^"]*jahat/);
      }
    },
  );
});

describe('names of an own catalog', () => {
  it('are texts where a formula shows them, too', async () => {
    const name = 'A\u001b[31m & <b> 😀';
    const renamed = (kind: 'klaim' | 'terbukti') => {
      const score = report.skor[kind];
      return score === null ? null : { ...score, predikat: name };
    };
    const skor = { ...report.skor, klaim: renamed('klaim'), terbukti: renamed('terbukti') };
    const rendered = await renderReportWorkbook({ ...report, skor });
    expect((await readCalculation(rendered, 'klaim')).Predikat).toBe('A\ufffd[31m & <b> 😀');
  });
});

describe('links', () => {
  it('lead to the cell of the inventory, wherever the workbook lies', async () => {
    const place = { berkas: 'data/Inventaris & "baru".xlsx', lembar: "Data 'Dukung'", sel: 'D17' };
    const first = report.temuan[0];
    if (first === undefined) throw new Error('there are findings');
    const linked = { ...report, temuan: [{ ...first, lokasi: place }] };
    const rendered = await renderReportWorkbook(
      linked,
      (file) => `../${file.split('/').map(encodeURIComponent).join('/')}`,
    );
    const { sheets: read_ } = await read(rendered);
    const names = read_.map(({ name }) => name);
    const number = names.indexOf('Temuan') + 1;
    const parts = new Map(partsOf(rendered).map(({ name, text }) => [name, text]));
    expect(parts.get(`xl/worksheets/_rels/sheet${number}.xml.rels`)).toContain(
      'Target="../data/Inventaris%20%26%20%22baru%22.xlsx" TargetMode="External"',
    );
    expect(parts.get(`xl/worksheets/sheet${number}.xml`)).toMatch(
      /<hyperlink ref="K4" r:id="rId1" location="'Data ''Dukung'''!D17"\/>/,
    );
  });

  it('of a YAML file name the line', () => {
    const places = below(rowsOf('Temuan'), 'No', 'Tingkat').map((cells) => String(cells[10]));
    expect(places).toContain('baris 2379');
  });
});

describe('names of initiators', () => {
  const named = (report: Report, name: string): Report => ({
    ...report,
    inovasi: report.inovasi.map((one) => ({ ...one, nama_inisiator: name })),
  });

  it('stand there only when the report has them', async () => {
    const shown = [
      ...(await readSheets(await renderReportWorkbook(named(report, 'Siti Rekaan')))).values(),
    ].flat(2);
    expect(shown.filter((value) => value === 'Siti Rekaan')).toHaveLength(report.inovasi.length);
    expect([...sheets.values()].flat(2)).not.toContain('Nama inisiator');
  });
});

describe('the worklist', () => {
  it('leaves out what the office lives with and what is only to be known', () => {
    const open = buildWorklist(report).flatMap(({ findings }) => findings);
    expect(open.every(({ dikecualikan }) => dikecualikan === undefined)).toBe(true);
    const waived = {
      ...report,
      temuan: report.temuan.map((one) => ({ ...one, dikecualikan: { alasan: 'x' } })),
    };
    expect(buildWorklist(waived)).toEqual([]);
  });

  it('counts a slot once, at what mending it brings', () => {
    // Two findings about the video of INV-005: the level costs 0.40, its long film alone 0.27.
    const items = buildWorklist(report).filter(({ findings: [first] }) => first.inovasi === 'INV-005');
    const video = items.filter(({ findings: [first] }) => first.indikator === 'video');
    expect(video.map(({ worth, findings }) => [worth, findings.length])).toEqual([['0.40', 2]]);
  });

  it('takes two reasons against one innovation as one item', async () => {
    const [one, ...rest] = innovationsOfScore(2026, 13, 70, 6);
    if (one === undefined) throw new Error('one was asked for');
    const both = { ...one, waktu_penerapan: '2026-02-01', kriteria: { ...one.kriteria, manfaat: 'tidak' } };
    const found = await checkInventory(2026, inventoryOf([both, ...rest], '45'));
    const about = buildWorklist(found).filter(
      ({ worth, findings: [first] }) => first.inovasi === 'INV-001' && worth !== null && worth !== '0.00',
    );
    const codes = about.map(({ findings }) => findings.map(({ kode }) => kode).sort());
    expect(codes).toEqual([['profil/kriteria-tidak-terpenuhi', 'profil/penerapan-terlalu-baru']]);
  });
});

function partsOf(workbook: Buffer): { readonly name: string; readonly text: string }[] {
  return [...(readZipDirectory(workbook) ?? [])].map(([name, entry]) => ({
    name,
    text: unpackText(entry) ?? '',
  }));
}
