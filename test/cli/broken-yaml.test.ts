import { describe, expect, it } from 'vitest';
import { check, expectRefusal } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const HEAD = 'pemda: {nama: Kabupaten Contoh}\n';

/** Every line ten times the one before: ten thousand million values in 300 letters. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name, index) => {
    const previous = `*${'abcdefghi'[index]}`;
    return `${name}: &${name} [${Array(10).fill(previous).join(', ')}]`;
  }),
].join('\n');

/** What is wrong, the content, the line where a reader notices it, words of the message. */
const BROKEN: readonly (readonly [string, string, number, RegExp])[] = [
  ['a tab before a key', 'pemda:\n\tnama: A\n', 2, /tab/],
  ['a tab before a list', `${HEAD}inovasi:\n\t- id: A\n`, 3, /tab/],
  ['a quote left open', `${HEAD}edisi: "iga-2026\n`, 3, /tanda kutip/],
  ['a quote left open before other keys', `${HEAD}edisi: "iga-2026\nspd: {total: 45}\n`, 3, /tanda kutip/],
  ['a bracket left open', `${HEAD}inovasi: [{id: A, nama: B\n`, 3, /kurung/],
  ['a colon inside a value', 'pemda:\n  nama: Kabupaten: Contoh\n', 2, /tanda kutip/],
  ['no comma between two', `${HEAD}riwayat: [{tahun: 2023} {tahun: 2024}]\n`, 2, /koma/],
  ['an alias of nothing', `${HEAD}edisi: *entah\n`, 2, /"entah"/],
  ['a list as a key', `${HEAD}? [a, b]\n: 1\n`, 2, /nama isian/],
  ['a control character', `${HEAD}edisi: iga\u0007\n`, 2, /karakter yang tidak terlihat/],
  [
    'a key written twice',
    `${HEAD}edisi: iga-2026\npemda: {nama: B}\n`,
    3,
    /"pemda" ditulis dua kali, .*:1:1\./,
  ],
  ['a deep key written twice', `${HEAD}spd: {total: 45, total: 46}\n`, 2, /"total" ditulis dua kali/],
  ['two documents', `${HEAD}---\n${HEAD}`, 2, /2 bagian/],
  ['values that grow by aliases', BOMB, 7, /terlalu besar/],
  ['a hundred lists in each other', `${HEAD}lain: ${'['.repeat(100)}${']'.repeat(100)}\n`, 2, /bertingkat/],
  ['a hundred thousand lists', `${HEAD}lain: ${'['.repeat(100_000)}\n`, 2, /bertingkat/],
  ['a list in place of a map', '- pemda\n- inovasi\n', 1, /isian dengan nama, titik dua, dan nilai/],
  ['a bare text', 'inventaris kami\n', 1, /isian dengan nama, titik dua, dan nilai/],
  ['another version', `${HEAD}versi: 2\n`, 2, /versi "2".*versi 1/],
  ['no version at all behind the key', `${HEAD}versi: [1]\n`, 2, /versi 1/],
];

describe('an inventory that cannot be read as YAML', () => {
  it.each(BROKEN)('with %s is refused with its line', async (_what, content, line, words) => {
    const file = await folder.write('inventaris.yaml', content);
    const outcome = await check(file);
    expectRefusal(outcome, words);
    expect(outcome.notes).toContain(`inventaris.yaml:${line}:`);
    expect(outcome.notes.split('\n')).toHaveLength(3);
  });

  it('is named among several files', async () => {
    const good = await folder.write('dinkes.yaml', HEAD);
    const broken = await folder.write('disdik.yaml', 'pemda:\n\tnama: A');
    expectRefusal(await check(good, broken), /disdik\.yaml:2:1/);
    expectRefusal(await check(broken, good), /disdik\.yaml:2:1/);
  });

  it('is said in English when asked', async () => {
    const file = await folder.write('inventaris.yaml', 'pemda:\n\tnama: A\n');
    const { code, notes } = await check(file, '--bahasa', 'en');
    expect(code).toBe(2);
    expect(notes).toMatch(/^Failed: .*inventaris\.yaml:2:1: .*tab/);
  });
});

describe('the other files that are read', () => {
  it.each(BROKEN.slice(0, 4))(
    'a configuration with %s is refused with its line',
    async (_what, content, line) => {
      const file = await folder.write('inventaris.yaml', HEAD);
      await folder.write('iga.config.yaml', content);
      const outcome = await check(file);
      expectRefusal(outcome);
      expect(outcome.notes).toContain(`iga.config.yaml:${line}:`);
    },
  );

  it.each(BROKEN.slice(0, 4))('a catalog with %s is refused with its line', async (_what, content, line) => {
    const file = await folder.write('inventaris.yaml', HEAD);
    const catalog = await folder.write('katalog.yaml', content);
    const outcome = await check(file, '--edisi', catalog);
    expectRefusal(outcome);
    expect(outcome.notes).toContain(`katalog.yaml:${line}:`);
  });
});
