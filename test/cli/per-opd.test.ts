import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/inventory/excel/read-workbook.js';
import { reportSchema } from '../../src/report/schema.js';
import { cellsOf } from '../support/excel-files.js';
import { EMPTY, FAULTLESS, SMALL, smallWith } from './support/inventories.js';
import { expectRefusal, ON_DAY, type Outcome, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const FIXTURE = 'fixtures/banjar-2026/inventaris.yaml';
const DEADLINE = ['--tenggat', '2026-07-15'];

async function write(file: string, ...options: readonly string[]): Promise<Outcome> {
  return await runCommand('laporan', file, ...ON_DAY, '--per-opd', folder.at('opd'), ...options);
}

async function read(name: string): Promise<string> {
  return await readFile(folder.at(`opd/${name}`), 'utf8');
}

/** Cells of all sheets, as "kind: text". */
async function cellsIn(name: string): Promise<string[]> {
  const workbook = await readWorkbook(await readFile(folder.at(`opd/${name}`)), name);
  return cellsOf(workbook).map(({ kind, text }) => `${kind}: ${text}`);
}

/** What a browser would show of a page. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('iga laporan --per-opd', () => {
  it('writes a page and a message for every office, and a list of them', async () => {
    const { code, report, notes } = await write(FIXTURE, ...DEADLINE, '-o', folder.at('semua.json'));
    // The fixture has findings that fail the gate.
    expect([code, report]).toEqual([1, '']);
    expect(notes).toContain('13 perangkat daerah');
    const parsed = reportSchema.parse(JSON.parse(await readFile(folder.at('semua.json'), 'utf8')));
    expect(parsed.tenggat).toBe('2026-07-15');
    const names = await readdir(folder.at('opd'));
    const offices = parsed.perangkat_daerah.map(({ nama }) => nama.toLowerCase().replaceAll(' ', '-'));
    expect(names.sort()).toEqual(
      ['00-daftar.html', ...offices.flatMap((name) => [`${name}.html`, `${name}.txt`])].sort(),
    );
    const index = await read('00-daftar.html');
    for (const name of offices) expect(index).toContain(`href="${name}.html"`);
  });

  it.each(['html', 'md'])(
    'says in %s what the report says of the office, and nothing of others',
    async (format) => {
      await write(FIXTURE, ...DEADLINE, '--format', format, '-o', folder.at('semua.json'));
      const parsed = reportSchema.parse(JSON.parse(await readFile(folder.at('semua.json'), 'utf8')));
      const page = textOf(await read(`dinas-kesehatan.${format}`));
      const office = parsed.perangkat_daerah.find(({ nama }) => nama === 'Dinas Kesehatan');
      // 6 and 2 SID points of 12 innovations and 2.5: 0.2666...
      expect(office?.dampak).toBe('0.27');
      expect(page).toContain('0,27 poin');
      expect(page).toContain('15 Juli 2026');
      expect(page.indexOf('33 Kemanfaatan')).toBeLessThan(page.indexOf('18 Dukungan'));
      expect(page).toContain(`${office?.sesuai} sesuai`);
      for (const { pesan } of parsed.temuan.filter(
        ({ perangkat_daerah }) => perangkat_daerah === 'Dinas Kesehatan',
      ))
        expect(page.replaceAll('&quot;', '"')).toContain(pesan);
      for (const { nama, perangkat_daerah } of parsed.inovasi)
        expect(page.includes(nama)).toBe(perangkat_daerah === 'Dinas Kesehatan');
      const [indicator] = parsed.indikator;
      expect(page).toContain(indicator?.nama);
    },
  );

  it('says the same in a workbook, where figures are numbers', async () => {
    await write(FIXTURE, ...DEADLINE, '--format', 'xlsx');
    const values = await cellsIn('dinas-kesehatan.xlsx');
    expect(values).toContain('text: INV-002 SAPA BUNDA');
    expect(values).toContain('number: 0.2');
    expect(values.some((value) => value.includes('15 Juli 2026'))).toBe(true);
    const list = await cellsIn('00-daftar.xlsx');
    expect(list).toContain('text: dinas-kesehatan.txt');
    expect(list).toContain('number: 0.27');
  });

  it.each(['html', 'md', 'xlsx'])('gives the same bytes every time in %s', async (format) => {
    await write(FIXTURE, '--format', format);
    const first = await Promise.all(
      (await readdir(folder.at('opd'))).map(async (name) => [
        name,
        await readFile(folder.at(`opd/${name}`), 'base64'),
      ]),
    );
    await write(FIXTURE, '--format', format, '--timpa');
    for (const [name, bytes] of first) expect(await readFile(folder.at(`opd/${name}`), 'base64')).toBe(bytes);
  });

  it('speaks English when asked', async () => {
    const { notes } = await write(FIXTURE, ...DEADLINE, '--bahasa', 'en');
    expect(notes).toContain('13 offices');
    expect(textOf(await read('dinas-kesehatan.html'))).toContain('To be completed: Dinas Kesehatan');
    expect(await read('dinas-kesehatan.txt')).toContain('15 July 2026');
  });

  it('writes nothing where a single file is taken, and replaces all with --timpa', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('opd/dinas-kesehatan.txt', 'milik orang');
    expectRefusal(await write(file, '-o', folder.at('semua.json')), 'dinas-kesehatan.txt');
    expect(await readdir(folder.at('opd'))).toEqual(['dinas-kesehatan.txt']);
    expect(existsSync(folder.at('semua.json'))).toBe(false);
    expect((await write(file, '--timpa')).code).toBe(1);
    expect(await read('dinas-kesehatan.txt')).toMatch(/^Yth\./);
  });

  it('never writes over an inventory, and not twice to one place', async () => {
    const file = await folder.write('opd/dinas-kesehatan.md', SMALL);
    const inventory = await folder.write('opd/00-daftar.yaml', SMALL);
    expectRefusal(await write(inventory, '--format', 'md'), 'dinas-kesehatan.md');
    expectRefusal(await write(inventory, '-o', folder.at('opd/00-daftar.html')), '00-daftar.html');
    expect(await readFile(file, 'utf8')).toBe(SMALL);
  });

  it('refuses a folder that is a file, a form it does not have, and no name at all', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('opd', 'milik orang');
    expectRefusal(await write(file), 'opd');
    expectRefusal(await write(file, '--format', 'csv'), 'xlsx');
    expectRefusal(await runCommand('laporan', file, ...ON_DAY, '--per-opd', ''), '--per-opd');
  });

  it('has a list alone where there is no office', async () => {
    const file = await folder.write('inventaris.yaml', EMPTY);
    expect((await write(file, '--gagal-pada', 'tidak')).code).toBe(0);
    expect(await readdir(folder.at('opd'))).toEqual(['00-daftar.html']);
  });

  it('names initiators only when asked', async () => {
    const file = await folder.write('inventaris.yaml', smallWith('nama_inisiator: Siti Rekaan'));
    for (const format of ['html', 'md']) {
      await write(file, '--format', format, '--timpa');
      expect(await read(`dinas-kesehatan.${format}`)).not.toContain('Rekaan');
      expect(await read('dinas-kesehatan.txt')).not.toContain('Rekaan');
      await write(file, '--format', format, '--dengan-nama', '--timpa');
      expect(await read(`dinas-kesehatan.${format}`)).toContain('Siti Rekaan');
    }
  });
});

describe('the deadline', () => {
  it.each(['besok', '2026-13-01', '2026-07', '2026'])('%s is no day', async (day) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expectRefusal(await write(file, '--tenggat', day), '--tenggat');
    expect(existsSync(folder.at('opd'))).toBe(false);
  });

  it.each([
    ['2026-06-09', true],
    ['2026-06-10', false],
    ['2026-06-11', false],
  ])('%s is told to be over on 10 June: %s', async (day, isOver) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const { code, notes } = await write(file, '--tenggat', day);
    expect([code, notes.includes('sudah lewat')]).toEqual([0, isOver]);
    expect((await write(file, '--tenggat', day, '--timpa', '--senyap')).notes).toBe('');
  });
});

describe('names that would do harm', () => {
  const NAMES: readonly string[] = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://contoh.id")',
    '| a | b |',
    '\\e[31mMERAH\\e[0m',
    '../../etc/passwd',
    'CON',
    'X'.repeat(500),
  ];
  const INVENTORY = [
    'versi: 1',
    'edisi: iga-2026',
    'pemda: {nama: "<b>Kabupaten</b>"}',
    'inovasi:',
    ...NAMES.map((name, index) => {
      const quoted = `"${name.replaceAll('"', '\\"')}"`;
      return `  - {id: A-${index}, nama: ${quoted}, perangkat_daerah: ${quoted}}`;
    }),
    '',
  ].join('\n');

  it('name files that every system can open', async () => {
    await write(await folder.write('inventaris.yaml', INVENTORY));
    const names = await readdir(folder.at('opd'));
    expect(names.length).toBe(2 * NAMES.length + 1);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9-]{1,80}\.(html|txt)$/);
      expect(name).not.toMatch(/^(con|nul)\./);
    }
  });

  it('are text in every form', async () => {
    const file = await folder.write('inventaris.yaml', INVENTORY);
    await write(file);
    for (const name of await readdir(folder.at('opd'))) {
      const content = await read(name);
      if (name.endsWith('.html')) expect(content).not.toMatch(/<script>alert|<b>Kabupaten/);
      expect(content.replace(/<(style|script)>.*?<\/\1>|\n/gs, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
    await write(file, '--format', 'md', '--timpa');
    expect(await read('00-daftar.md')).toContain('\\| a \\| b \\|');
    await write(file, '--format', 'xlsx', '--timpa');
    const cells = await cellsIn('00-daftar.xlsx');
    expect(cells).toContain('text: =HYPERLINK("http://contoh.id")');
  });
});
