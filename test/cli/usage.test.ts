import { describe, expect, it } from 'vitest';
import { FAULTLESS } from './support/inventories.js';
import { check, expectRefusal, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('a mistake in the command line', () => {
  it.each([
    [['perksa'], /Perintah "perksa" tidak dikenal.*Mungkin maksudnya periksa\./],
    [['chek'], /Perintah "chek" tidak dikenal.*Mungkin maksudnya check\./],
    [['xyzzy'], /Perintah "xyzzy" tidak dikenal/],
    [['inventaris.yaml'], /Perintah "inventaris\.yaml" tidak dikenal/],
    [['periksa', 'a.yaml', '--formt', 'json'], /Opsi --formt tidak dikenal.*Mungkin maksudnya --format\./],
    [['periksa', 'a.yaml', '--minimal_indeks', '65'], /--minimal_indeks tidak dikenal.*--minimal-indeks/],
    [['skor', 'a.yaml', '--minimal-indeks', '65'], /Opsi --minimal-indeks tidak dikenal/],
    [['periksa', '-x', 'a.yaml'], /Opsi -x tidak dikenal/],
    [['periksa'], /Perintah ini memerlukan <berkas>/],
    [['skor', '--tanpa-berkas'], /Perintah ini memerlukan <berkas>/],
    [['periksa', 'a.yaml', '--edisi'], /Opsi --edisi .*belum diberi nilai/],
    [
      ['edisi', 'iga-2025', 'iga-2026'],
      /Terlalu banyak kata setelah perintah edisi: paling banyak 1, ditemukan 2/,
    ],
  ])('%j is refused in a sentence', async (args, words) => {
    expectRefusal(await runCommand(...args), words);
  });

  it.each([
    [['chek'], /^Failed: .*check/],
    [['check', 'a.yaml', '--formt'], /^Failed: .*--format/],
    [['check'], /^Failed: /],
  ])('%j is said in English when asked', async (args, words) => {
    const { code, notes } = await runCommand(...args, '--bahasa', 'en');
    expect(code).toBe(2);
    expect(notes).toMatch(words);
    expect(notes).not.toMatch(/tidak|Mungkin|Perintah|Opsi/);
  });
});

describe('the language', () => {
  it.each([
    ['--bahasa', 'fr'],
    ['--bahasa=fr', ''],
    ['--bahasa', ''],
    ['--bahasa', 'EN-GB'],
  ])('%s %s is refused wherever it stands', async (option, value) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const named = option.includes('=') ? [option] : [option, value];
    for (const args of [
      ['periksa', file, ...named],
      ['periksa', ...named, file],
      [...named, 'periksa', file],
      [...named, 'edisi'],
      named,
    ])
      expectRefusal(await runCommand(...args), /Opsi --bahasa berisi .*id atau en/);
  });

  it('is the one named last', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const { report } = await check(file, '--bahasa', 'id', '--bahasa=en');
    expect(report).toMatch(/^Gate: passed$/m);
    const back = await check(file, '--bahasa=en', '--bahasa', 'id');
    expect(back.report).toMatch(/^Gerbang: lulus$/m);
  });

  it('is no option behind the mark that ends options', async () => {
    expectRefusal(
      await runCommand('periksa', '--', '--bahasa', 'fr'),
      /--bahasa: berkas ini tidak ditemukan/,
    );
  });
});

describe('a file named like an option', () => {
  it('is refused as an option, and read behind the mark that ends options', async () => {
    expectRefusal(await runCommand('periksa', '--semua.yaml'), /Opsi --semua\.yaml tidak dikenal/);
    expectRefusal(
      await runCommand('periksa', '--', '--semua.yaml'),
      /--semua\.yaml: berkas ini tidak ditemukan/,
    );
  });
});

describe('a day that can be read in two ways', () => {
  it('is refused with the way it is probably to be written', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const outcome = await runCommand('laporan', file, '--tenggat', '10/7/2026', '--format', 'json');
    expectRefusal(outcome, /Mungkin maksudnya --tenggat 2026-07-10\?/);
  });
});

describe('a folder of evidence', () => {
  it('that is not there is refused, not taken for an empty one', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    await folder.write('bukti/sop.pdf', '');
    const outcome = await check(file, '--bukti', folder.at('bukt'));
    expectRefusal(outcome, /bukt: folder ini tidak ditemukan/);
    expect(outcome.notes).toContain(`Mungkin maksudnya ${folder.at('bukti')}`);
  });

  it('that is a file is refused', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    expectRefusal(await check(file, '--bukti', file), /--bukti berisi .*inventaris\.yaml.*bukti\//);
  });
});
