import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { read } from 'hucre';
import { beforeEach, describe, expect, it } from 'vitest';
import { canBeRead, DARK } from '../../../src/inventory/excel/mark/contrast.js';
import { MARK_COLORS } from '../../../src/inventory/excel/mark/mark-fill.js';
import { check, checkAsData, expectRefusal, runCommand } from '../support/run-command.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const FIXTURE = 'fixtures/banjar-2026/inventaris.yaml';
const WORST_FIRST = ['Galat', 'Peringatan', 'Info'];
const EVIDENCE = ['--bukti', resolve('fixtures/banjar-2026')] as const;

const folder = useTemporaryFolder();
let workbook: string;

beforeEach(async () => {
  workbook = folder.at('inventaris.xlsx');
  await runCommand('konversi', FIXTURE, workbook, '--senyap');
});

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Sheets of a workbook as another library reads them, with notes and colours by address such as "Inovasi!R13". */
async function readMarks(file: string) {
  const { sheets } = await read(readFileSync(file), { readStyles: true });
  const notes = new Map<string, string>();
  const colors = new Map<string, string>();
  for (const { name, cells } of sheets.slice(1)) {
    for (const [key, cell] of cells ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const address = `${name}!${letters(column)}${row + 1}`;
      if (cell.comment !== undefined) notes.set(address, cell.comment.text);
      const fill = cell.style?.fill;
      const color = fill?.type === 'pattern' ? `FF${fill.fgColor?.rgb}` : '';
      if (Object.values(MARK_COLORS).includes(color)) colors.set(address, color);
    }
  }
  return { names: sheets.map(({ name }) => name), results: sheets[0]?.rows ?? [], notes, colors };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

describe('iga periksa --tandai', () => {
  it('marks every cell with findings, in the colour of the worst, and no other', async () => {
    const report = await checkAsData(workbook, ...EVIDENCE);
    const target = folder.at('salinan.xlsx');
    await check(workbook, ...EVIDENCE, '--tandai', target);
    const { notes, colors, names, results } = await readMarks(target);
    const severities = new Map<string, string[]>();
    for (const { lokasi, tingkat } of report.temuan) {
      const address = `${lokasi.lembar}!${lokasi.sel}`;
      severities.set(address, [...(severities.get(address) ?? []), tingkat]);
    }
    expect(severities.size).toBeGreaterThan(30);
    expect([...colors.keys()].sort()).toEqual([...severities.keys()].sort());
    expect([...notes.keys()].sort()).toEqual([...severities.keys()].sort());
    for (const [address, found] of severities) {
      const worst = found.includes('galat') ? 'galat' : found.includes('peringatan') ? 'peringatan' : 'info';
      expect(colors.get(address), address).toBe(MARK_COLORS[worst]);
    }
    for (const { lokasi, pesan, saran, kode } of report.temuan) {
      const note = notes.get(`${lokasi.lembar}!${lokasi.sel}`);
      for (const part of [pesan, `Lakukan: ${saran}`, `[${kode}]`]) expect(note).toContain(part);
    }
    expect(names[0]).toBe('Hasil Periksa');
    const codes = results.map((row) => row[8]).filter((code) => String(code).includes('/'));
    expect(codes.sort()).toEqual(report.temuan.map(({ kode }) => kode).sort());
  });

  it('says worst first in a note', async () => {
    const target = folder.at('salinan.xlsx');
    await check(workbook, ...EVIDENCE, '--tandai', target);
    const { notes } = await readMarks(target);
    const orders = [...notes.values()].map((note) =>
      [...note.matchAll(/^(Galat|Peringatan|Info):/gm)].map(([, severity = '']) =>
        WORST_FIRST.indexOf(severity),
      ),
    );
    expect(orders.some((order) => order.length > 1)).toBe(true);
    for (const order of orders) expect(order).toEqual([...order].sort());
  });

  it('shows the head figures of the report', async () => {
    const report = await checkAsData(workbook, ...EVIDENCE);
    const target = folder.at('salinan.xlsx');
    await check(workbook, ...EVIDENCE, '--tandai', target);
    const texts = (await readMarks(target)).results.map((row) =>
      row.filter((cell) => cell !== null).join(' | '),
    );
    expect(texts[1]).toBe('Hasil periksa Kabupaten Banjar');
    expect(texts[2]).toBe('Indeks Inovasi Daerah, IGA 2026 · diperiksa 10 Juni 2026');
    for (const [kind, name] of [
      ['klaim', 'Klaim'],
      ['terbukti', 'Terbukti'],
    ] as const) {
      const index = report.skor[kind]?.indeks?.replace('.', ',');
      expect(texts.join('\n')).toContain(`${name} | ${index} | ${report.skor[kind]?.predikat}`);
    }
  });

  it('changes neither the original nor the report, and says what was written', async () => {
    const before = sha256(workbook);
    const plain = await check(workbook, ...EVIDENCE);
    const target = folder.at('salinan.xlsx');
    const marked = await check(workbook, ...EVIDENCE, '--tandai', target);
    expect(sha256(workbook)).toBe(before);
    expect([marked.code, marked.report]).toEqual([plain.code, plain.report]);
    const cells = (await readMarks(target)).notes.size;
    expect(marked.notes).toBe(
      `Salinan bertanda dari ${workbook} ditulis ke ${target}: ${cells} sel ditandai.\n`,
    );
    const silent = await check(workbook, ...EVIDENCE, '--tandai', target, '--timpa', '--senyap');
    expect(silent.notes).toBe('');
  });

  it('gives a copy that checks the same', async () => {
    await mkdir(folder.at('lain'));
    await check(workbook, ...EVIDENCE, '--tandai', folder.at('lain/inventaris.xlsx'));
    const neutral = (report: object, file: string): unknown =>
      JSON.parse(
        JSON.stringify(report)
          .replaceAll(file, 'inventaris.xlsx')
          .replace(/"sha256":"\w+","inovasi"/, '"inovasi"'),
      );
    const original = await checkAsData(workbook, ...EVIDENCE);
    const copy = await checkAsData(folder.at('lain/inventaris.xlsx'), ...EVIDENCE);
    expect(original.temuan.length).toBeGreaterThan(40);
    expect(neutral(copy, folder.at('lain/inventaris.xlsx'))).toEqual(neutral(original, workbook));
  });

  it('renews the marks of a marked copy', async () => {
    await check(workbook, ...EVIDENCE, '--tandai', folder.at('1/'));
    await check(folder.at('1/inventaris.xlsx'), ...EVIDENCE, '--tandai', folder.at('2/'));
    const [once, twice] = [
      await readMarks(folder.at('1/inventaris.xlsx')),
      await readMarks(folder.at('2/inventaris.xlsx')),
    ];
    expect(twice.names).toEqual(once.names);
    expect(twice.notes).toEqual(once.notes);
    expect(twice.colors).toEqual(once.colors);
  });

  it('speaks English where that is asked for', async () => {
    const target = folder.at('copy.xlsx');
    const { notes } = await check(workbook, ...EVIDENCE, '--tandai', target, '--bahasa', 'en');
    expect(notes).toMatch(/^A marked copy of .*: \d+ cells marked\.\n$/);
    const marks = await readMarks(target);
    expect(marks.names[0]).toBe('Check Results');
    expect([...marks.notes.values()].join('\n')).toMatch(/^Error: /m);
    expect([...marks.notes.values()].join('\n')).not.toContain('Lakukan:');
  });
});

describe('findings that the office has decided to live with', () => {
  it('are grey and last, with the reason; those that are off are nowhere', async () => {
    const configuration = await folder.write(
      'iga.config.yaml',
      [
        'aturan: {bukti/berkas-hilang: mati}',
        'pengecualian:',
        '  - {aturan: profil/rancang-bangun-pendek, alasan: sedang ditulis ulang, oleh: Bappeda}',
        '',
      ].join('\n'),
    );
    const target = folder.at('salinan.xlsx');
    await check(workbook, ...EVIDENCE, '--tandai', target, '--konfigurasi', configuration);
    const { notes, colors, results } = await readMarks(target);
    const waived = [...notes].filter(([, note]) => note.includes('Dikecualikan: sedang ditulis ulang'));
    expect(waived).toHaveLength(1);
    expect(colors.get(waived[0]?.[0] ?? '')).toBe(MARK_COLORS.dikecualikan);
    expect(results.at(-1)?.[8]).toBe('profil/rancang-bangun-pendek');
    expect([...notes.values()].join()).not.toContain('bukti/berkas-hilang');
  });
});

describe('the colours', () => {
  it.each(Object.entries(MARK_COLORS))('of %s leave dark letters readable', (_, color) => {
    expect(canBeRead(DARK, color)).toBe(true);
  });
});

describe('what cannot be marked', () => {
  it('is refused before anything is checked: a YAML file', async () => {
    expectRefusal(await check(FIXTURE, '--tandai', folder.at('salinan.xlsx')), /--tandai/, /iga konversi/);
    expect(existsSync(folder.at('salinan.xlsx'))).toBe(false);
  });

  it('is refused: the workbook itself, whatever is allowed', async () => {
    const before = sha256(workbook);
    expectRefusal(await check(workbook, '--tandai', workbook, '--timpa'), /tidak pernah ditimpa/);
    expectRefusal(await check(workbook, '--tandai', dirname(workbook), '--timpa'), /tidak pernah ditimpa/);
    expect(sha256(workbook)).toBe(before);
  });

  it('is refused: a file that is there, unless it may be replaced', async () => {
    const target = await folder.write('salinan.xlsx', 'milik orang');
    expectRefusal(await check(workbook, '--tandai', target), /sudah ada/);
    expect(readFileSync(target, 'utf8')).toBe('milik orang');
    expect((await check(workbook, '--tandai', target, '--timpa')).code).toBe(1);
    expect((await readMarks(target)).names[0]).toBe('Hasil Periksa');
  });

  it('is refused: the file the report goes to, and another kind of file', async () => {
    const target = folder.at('hasil.xlsx');
    const both = ['--format', 'json', '-o', target, '--tandai', target, '--timpa'];
    expectRefusal(await check(workbook, ...both), /hasil\.xlsx/);
    expect(existsSync(target)).toBe(false);
    expectRefusal(await check(workbook, '--tandai', folder.at('salinan.pdf')), /salinan\.xlsx/);
  });
});

describe('several workbooks', () => {
  const names = ['dinkes/inventaris.xlsx', 'disdik/inventaris.xlsx', 'disdik/lain.xlsx'] as const;

  async function writeOffices(): Promise<string[]> {
    const files: string[] = [];
    for (const [index, name] of names.entries()) {
      const source = await folder.write(
        `${index}.yaml`,
        `versi: 1\npemda: {nama: Kabupaten Contoh, jenis: kabupaten}\ninovasi:\n  - {id: A-${index}, nama: GEBRAKS ${index}, perangkat_daerah: Dinas ${index}}\n`,
      );
      await mkdir(dirname(folder.at(name)), { recursive: true });
      await runCommand('konversi', source, folder.at(name), '--senyap');
      files.push(folder.at(name));
    }
    return files;
  }

  it('are refused one file', async () => {
    const files = await writeOffices();
    expectRefusal(await check(...files, '--tandai', folder.at('salinan.xlsx')), /3 buku kerja/, /folder/);
  });

  it('get one copy each under a name of its own, with its own findings', async () => {
    const files = await writeOffices();
    const { notes } = await check(...files, '--tandai', folder.at('baru/bertanda/'));
    const copies = ['dinkes-inventaris.xlsx', 'disdik-inventaris.xlsx', 'lain.xlsx'];
    expect(notes.trim().split('\n')).toHaveLength(3);
    for (const [index, copy] of copies.entries()) {
      const { results } = await readMarks(folder.at(`baru/bertanda/${copy}`));
      const innovations = results.map((row) => String(row[3] ?? '')).filter((text) => text.startsWith('A-'));
      expect(new Set(innovations)).toEqual(new Set([`A-${index} GEBRAKS ${index}`]));
      expect(results.flat().join()).toContain('dihitung dari semua berkas');
    }
  });

  it('may be two names of one file, which is copied once', async () => {
    await mkdir(folder.at('bertanda'));
    const { code } = await check(
      workbook,
      `${dirname(workbook)}/./inventaris.xlsx`,
      '--tandai',
      folder.at('bertanda'),
    );
    expect(code).toBe(1);
    expect(existsSync(folder.at('bertanda/inventaris.xlsx'))).toBe(true);
  });
});

describe('workbooks beside other inputs', () => {
  it('are marked, and it is said which inputs are not', async () => {
    const region = await folder.write('pemda.yaml', 'versi: 1\nspd: {total: 45}\n');
    const list = await folder.write(
      'dinsos.csv',
      'Nama Inovasi,Perangkat Daerah\nPEDULI LANSIA,Dinas Sosial\n',
    );
    const target = folder.at('bertanda/');
    const { code, notes } = await check(region, workbook, list, '--tandai', target);
    expect(code).toBe(1);
    expect((await readMarks(folder.at('bertanda/inventaris.xlsx'))).names[0]).toBe('Hasil Periksa');
    expect(notes).toContain(`Tidak ditandai karena bukan buku kerja Excel: ${region} dan ${list}.`);
    const silent = await check(region, workbook, '--tandai', target, '--timpa', '--senyap');
    expect(silent.notes).toBe('');
  });

  it('may be a single one, which goes into one file', async () => {
    const region = await folder.write('pemda.yaml', 'versi: 1\nspd: {total: 45}\n');
    await check(region, workbook, '--tandai', folder.at('salinan.xlsx'));
    expect((await readMarks(folder.at('salinan.xlsx'))).names[0]).toBe('Hasil Periksa');
  });
});
