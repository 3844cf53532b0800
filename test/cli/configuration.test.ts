import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTLESS, NEARLY_VERY_INNOVATIVE, SMALL } from './support/inventories.js';
import { check, checkAsData, expectRefusal } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('where the configuration is found', () => {
  const passing = 'gerbang: {gagal_pada: tidak}\n';
  const failing = 'gerbang: {gagal_pada: peringatan}\n';

  it.each([
    ['beside the inventory', ['iga.config.yaml'], 1],
    ['above it', ['../iga.config.yaml'], 1],
    ['far above it', ['../../iga.config.yaml'], 1],
    ['nearest first', ['iga.config.yaml', '../iga.config.yaml'], 1],
    ['beside it only, not below', ['bukti/iga.config.yaml'], 0],
    ['under its own name only', ['iga.config.yml', 'config.yaml'], 0],
  ])('%s', async (_where, names, code) => {
    const file = await folder.write('a/b/inventaris.yaml', FAULTLESS);
    const [nearest = '', ...others] = names;
    await folder.write(`a/b/${nearest}`, failing);
    for (const name of others) await folder.write(`a/b/${name}`, passing);
    expect((await check(file)).code).toBe(code);
  });

  it('is the folder of the first file', async () => {
    const first = await folder.write('a/dinkes.yaml', FAULTLESS);
    const second = await folder.write('b/disdik.yaml', 'inovasi: []\n');
    await folder.write('a/iga.config.yaml', failing);
    await folder.write('b/iga.config.yaml', passing);
    expect((await check(first, second)).code).toBe(1);
    expect((await check(second, first)).code).toBe(0);
  });

  it('is the file that is named, and no other', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    await folder.write('iga.config.yaml', passing);
    const named = await folder.write('lain/aturan-ci.yaml', failing);
    expect((await check(file, '--konfigurasi', named)).code).toBe(1);
    const missing = await check(file, '--konfigurasi', folder.at('lain/aturan-cy.yaml'));
    expectRefusal(missing, /aturan-cy\.yaml: berkas ini tidak ditemukan/, /aturan-ci\.yaml/);
    expectRefusal(await check(file, '--konfigurasi', dirname(file)), /ini folder/);
  });
});

describe('which word counts', () => {
  const options = ['--dasar', 'klaim'];

  it.each([
    // The index claimed is 64.98; without limits nothing fails but findings, and those are switched off.
    ['the defaults', '', [], []],
    ['the configuration', 'minimal_indeks: 64.99', [], ['minimal_indeks 64.99']],
    ['the command line', 'minimal_indeks: 64.99', ['--minimal-indeks', '60'], ['minimal_indeks 60.00']],
    [
      'both, where they speak of different things',
      'minimal_predikat: inovatif',
      ['--maks-celah', '5'],
      ['minimal_predikat Inovatif', 'maks_celah 5.00'],
    ],
  ])('%s', async (_whose, gate, args, conditions) => {
    const file = await folder.write('inventaris.yaml', NEARLY_VERY_INNOVATIVE);
    await folder.write('iga.config.yaml', `gerbang: {gagal_pada: tidak${gate === '' ? '' : `, ${gate}`}}\n`);
    const { gerbang } = await checkAsData(file, ...args, ...options);
    expect(gerbang.syarat.map(({ nama, ambang }) => `${nama} ${ambang}`)).toEqual(conditions);
  });

  it.each([
    ['dasar: klaim', [], 'klaim'],
    ['dasar: klaim', ['--dasar', 'terbukti'], 'terbukti'],
    ['', [], 'terbukti'],
  ])('about the reading: {%s} and %j', async (gate, args, kind) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write(
      'iga.config.yaml',
      `gerbang: {gagal_pada: tidak, minimal_indeks: 99${gate && `, ${gate}`}}`,
    );
    const { gerbang } = await checkAsData(file, ...args);
    expect(gerbang.syarat.map(({ dasar }) => dasar)).toEqual([kind]);
  });

  it.each([
    ['the configuration', SMALL.replace('edisi: iga-2026\n', ''), [], 'iga-2024'],
    ['the inventory over the configuration', SMALL, [], 'iga-2026'],
    ['the command line over both', SMALL, ['--edisi', 'iga-2025'], 'iga-2025'],
  ])('about the edition: %s', async (_whose, content, args, code) => {
    const file = await folder.write('inventaris.yaml', content);
    await folder.write('iga.config.yaml', 'edisi: iga-2024\n');
    expect((await checkAsData(file, ...args)).edisi.kode).toBe(code);
  });

  it('about the edition: the newest that is no prognosis, where nobody names one', async () => {
    const file = await folder.write('inventaris.yaml', SMALL.replace('edisi: iga-2026\n', ''));
    expect((await checkAsData(file)).edisi).toMatchObject({ kode: 'iga-2026', status: 'resmi-transkripsi' });
  });

  it('about the edition: two that differ are refused until one is named', async () => {
    const one = await folder.write('a.yaml', SMALL);
    const other = await folder.write('b.yaml', 'edisi: iga-2025\n');
    expectRefusal(await check(one, other), /iga-2025 dan iga-2026/, /--edisi/);
    expect((await checkAsData(one, other, '--edisi', 'iga-2025')).edisi.kode).toBe('iga-2025');
  });

  it('about the edition: a catalog of its own lies beside the configuration', async () => {
    const file = await folder.write('a/inventaris.yaml', SMALL.replace('edisi: iga-2026\n', ''));
    await folder.write('katalog/kami.yaml', 'mewarisi: iga-2026\nkode: edisi-kami\nnama: Edisi Kami\n');
    await folder.write('iga.config.yaml', 'edisi: katalog/kami.yaml\n');
    expect((await checkAsData(file)).edisi.kode).toBe('edisi-kami');
  });
});

describe('a configuration that is wrong', () => {
  it('is refused with every mistake at its place, in order', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write(
      'iga.config.yaml',
      `gerbng: {}
gerbang: {gagal_pada: tdak, minimal_indeks: 6.501}
aturan:
  bukti/format-salah: of
pengecualian:
  - {aturan: bukti/berkas-hilang, alasan: Menunggu salinan, sampai: kemarin}
alias: {perangkat_daerh: {}}
`,
    );
    const { code, notes } = await check(file);
    expect(code).toBe(2);
    const lines = notes.split('\n').filter((line) => line.startsWith('- '));
    expect(
      lines.map((line) => /iga\.config\.yaml:(\d+:\d+): "([^"]*)"/.exec(line)?.slice(1).join(' ')),
    ).toEqual([
      '1:1 gerbng',
      '2:23 gerbang > gagal_pada',
      '2:45 gerbang > minimal_indeks',
      '4:23 aturan > bukti/format-salah',
      '6:69 pengecualian > 1 > sampai',
      '7:9 alias > perangkat_daerh',
    ]);
    expect(notes).toMatch(/"gerbng" tidak dikenal; mungkin maksudnya "gerbang"/);
    expect(notes).toMatch(/"tdak".*mungkin maksudnya "tidak"/);
    expect(notes).toMatch(/6501 atau 6,501/);
  });

  it.each([
    [
      'alias: {urusan: {Obat Desa: Kesehtan}}',
      /"alias > urusan > Obat Desa" berisi "Kesehtan".*mungkin maksudnya "Kesehatan"/,
    ],
    [
      'alias: {urusan: {Obat Desa: Pengobatan Alternatif}}',
      /"alias > urusan > Obat Desa" berisi "Pengobatan Alternatif", yang tidak dikenal/,
    ],
    ['upaya: {regulsi: 3}', /"upaya > regulsi" tidak dikenal; mungkin maksudnya "regulasi"/],
    ['upaya: {"99": 3}', /"upaya > 99" tidak dikenal/],
    ['upaya: {berkas: 3}', /"upaya > berkas" tidak dikenal/],
  ])('a name that is none is refused: %s', async (line, words) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('iga.config.yaml', `# Kantor kami\n${line}\n`);
    expectRefusal(await check(file), words, /iga\.config\.yaml:2:\d+: /);
  });

  it('names of indicators may come from any edition, by key or number', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    // The rows of the SPD (tpt, 2a) are known since 2026 only.
    await folder.write('iga.config.yaml', 'upaya: {regulasi: 3, "17": 2, tpt: 1, 2a: 1, Video: 2}\n');
    expect((await checkAsData(file, '--edisi', 'iga-2023')).edisi.kode).toBe('iga-2023');
    await folder.write('iga.config.yaml', 'alias: {urusan: {Obat Desa: Urusan Kesehatan, Jalan: PUPR}}\n');
    expect((await checkAsData(file)).edisi.kode).toBe('iga-2026');
  });

  it('names of indicators may come from a catalog of its own', async () => {
    const own = await readFile('schemas/editions/iga-2026.yaml', 'utf8');
    const file = await folder.write('inventaris.yaml', SMALL.replace('edisi: iga-2026\n', ''));
    const catalog = await folder.write(
      'kami.yaml',
      own
        .replaceAll(/\bvideo\b/g, 'tayangan')
        .replace('kode: iga-2026', 'kode: kami')
        .replace('status: resmi-transkripsi', 'status: buatan-sendiri'),
    );
    await folder.write('iga.config.yaml', 'upaya: {tayangan: 3}\n');
    expectRefusal(await check(file), /"upaya > tayangan" tidak dikenal/);
    expect((await checkAsData(file, '--edisi', catalog)).edisi.kode).toBe('kami');
  });

  it.each([
    ['minimal_indeks: -1', '-1'],
    ['minimal_indeks: 650', '650'],
    ['minimal_indeks: 1e2', '1e2'],
    ['maks_celah: 101', '101'],
    ['maks_celah: "4 orang"', '4 orang'],
  ])('a limit that no index or gap can have is refused: %s', async (limit, found) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('iga.config.yaml', `gerbang: {${limit}}\n`);
    const words = new RegExp(
      `iga\\.config\\.yaml:1:\\d+: .*berisi "${found}", diharapkan angka dari 0 sampai 100`,
    );
    expectRefusal(await check(file), words);
  });

  it.each([
    ['- gerbang\n', /iga\.config\.yaml:1:1: .*konfigurasi harus berupa isian/],
    ['gerbang: {minimal_predikat: hebat}\n', /iga\.config\.yaml:1:29: .*minimal_predikat.*Sangat Inovatif/],
    [
      'aturan: {bukti/berkas-hilng: mati}\n',
      /:1:\d+: .*bukti\/berkas-hilng.*mungkin maksudnya "bukti\/berkas-hilang"/,
    ],
    ['', /iga\.config\.yaml: berkas ini tidak berisi apa pun/],
  ])('%j is refused', async (content, words) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('iga.config.yaml', content);
    expectRefusal(await check(file), words);
  });
});
