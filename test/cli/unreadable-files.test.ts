import { mkdir, truncate } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SMALL } from './support/inventories.js';
import { check, expectRefusal } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('a file that is not there', () => {
  it('is refused with the neighbour that may be meant', async () => {
    const neighbour = await folder.write('inventaris.yaml', SMALL);
    const outcome = await check(folder.at('invntaris.yaml'));
    expectRefusal(outcome, /invntaris\.yaml: berkas ini tidak ditemukan/);
    expect(outcome.notes).toContain(`Mungkin maksudnya ${neighbour}`);
  });

  it('is refused without a guess when nothing is like it', async () => {
    await folder.write('inventaris.yaml', SMALL);
    const outcome = await check(folder.at('lampiran/zzz.yaml'));
    expectRefusal(outcome, /zzz\.yaml: berkas ini tidak ditemukan/);
    expect(outcome.notes).not.toContain('Mungkin');
  });

  it('is refused before its kind is', async () => {
    expectRefusal(await check(folder.at('inventaris.xlsx')), /tidak ditemukan/);
  });
});

describe('a file of another kind', () => {
  it.each(['inventaris.docx', 'inventaris', 'inventaris.yaml.bak'])('%s', async (name) => {
    const file = await folder.write(name, SMALL);
    const outcome = await check(file);
    expectRefusal(outcome, /\.yaml atau \.yml/);
    expect(outcome.notes).toContain(`${file}: `);
  });

  it('a text that calls itself a workbook', async () => {
    const file = await folder.write('inventaris.xlsx', SMALL);
    expectRefusal(await check(file), /inventaris\.xlsx.*Excel/);
  });

  it.each(['folder', 'folder.yaml'])('the folder %s', async (name) => {
    await mkdir(folder.at(name));
    expectRefusal(await check(folder.at(name)), /ini folder, diharapkan berkas/);
  });

  it('a file of 200 MB, which is not read', async () => {
    const file = await folder.write('besar.yaml', SMALL);
    await truncate(file, 200 * 1024 * 1024);
    expectRefusal(await check(file), /200 MB.*64 MB/);
  });

  it.each(['', '\n\n', '\ufeff', '# belum diisi\n', '---\n', '~\n'])(
    'a file without content: %j',
    async (content) => {
      const file = await folder.write('inventaris.yaml', content);
      expectRefusal(await check(file), /inventaris\.yaml/);
    },
  );
});

describe('a file in another encoding', () => {
  const little = Buffer.from(SMALL, 'utf16le');
  const big = Buffer.from(little).swap16();

  it.each([
    ['UTF-16 of Windows', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without its mark', little],
    ['UTF-16 the other way round without its mark', big],
  ])('%s', async (_what, content) => {
    const file = await folder.write('inventaris.yaml', content);
    expectRefusal(await check(file), /inventaris\.yaml:1:1: .*UTF-16/, /UTF-8/);
  });

  it('a zero byte, with its place', async () => {
    const file = await folder.write('inventaris.yaml', 'versi: 1\nedisi: \0\n');
    expectRefusal(await check(file), /inventaris\.yaml:2:8: .*bukan teks/);
  });

  it('a letter of Windows-1252, with its place', async () => {
    const file = await folder.write('inventaris.yaml', Buffer.from('versi: 1\nedisi: caf\xe9\n', 'latin1'));
    expectRefusal(await check(file), /inventaris\.yaml:2:11: .*UTF-8/);
  });
});
