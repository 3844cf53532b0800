import { Command, CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { KnownFailure } from '../../src/base/known-failure.js';
import { parseYaml } from '../../src/base/parse-yaml.js';
import { loadTexts } from '../../src/text/load-texts.js';

const { kegagalan } = (await loadTexts('id')).ui;
const english = (await loadTexts('en')).ui.kegagalan;
const place = { berkas: 'inventaris.yaml', baris: 3, kolom: 1 };

describe('reasons of the YAML reader', () => {
  it.each([
    ['tab characters must not be used in indentation', 'tab', 'spasi'],
    ['bad indentation of a mapping entry', 'tidak sejajar', 'tanda kutip'],
    ['bad indentation of a sequence entry', 'butir daftar', 'tanda -'],
    ['deficient indentation', 'kurang menjorok', 'tutup tanda kutip'],
    ['unexpected end of the stream within a double quoted scalar', 'tanda kutip', 'Tutup'],
    ['unexpected end of the document within a single quoted scalar', 'tanda kutip', 'Tutup'],
    ['unexpected end of the stream within a flow collection', 'kurung', 'Tutup'],
    ['missed comma between flow collection entries', 'tidak ada koma', 'koma'],
    ["expected the node content, but found ','", 'koma', 'Hapus koma'],
    ["expected ':' after a mapping key", 'titik dua', 'titik dua'],
    [
      'can not read a block mapping entry; a multiline key may not be an implicit key',
      'titik dua',
      'titik dua',
    ],
    ['mapping values are not allowed in this context', 'titik dua kedua', 'tanda kutip'],
    ['duplicated mapping key', 'dua kali', 'Hapus'],
    ['unidentified alias "penting"', '("penting")', 'tanda kutip'],
    ['a key must be a text', 'nama isian', 'teks biasa'],
    ['end of the stream or a document separator is expected', 'tidak termasuk', 'titik dua'],
    ['the stream contains non-printable characters', 'tidak terlihat', 'Ketik ulang'],
    ['unknown escape sequence', '\\', '/'],
    ['undeclared tag handle "!x!"', 'tanda !', 'tanda kutip'],
    ['nesting exceeded maxDepth (100)', 'bertingkat', 'contoh'],
  ])('%s', (alasan, message, advice) => {
    const failure = { code: 'yaml-rusak', args: { place, alasan } } as const;
    expect(kegagalan.pesan(failure)).toMatch(/^inventaris\.yaml:3:1: /);
    expect(kegagalan.pesan(failure)).toContain(message);
    expect(kegagalan.saran(failure)).toContain(advice);
    expect(kegagalan.pesan(failure)).not.toContain(alasan);
  });

  it.each([
    ['a tab', 'pemda:\n\tnama: x\n'],
    ['lines out of line', 'pemda:\n  nama: x\n jenis: kota\n'],
    ['items out of line', 'inovasi:\n- id: 1\n  nama: x\n - id: 2\n'],
    ['an open quotation mark', 'nama: "Kabupaten\njenis: kota\n'],
    ['an open bracket', 'alias: [a, b\njenis: kota\n'],
    ['a missing colon', 'jenis: kota\nnama\n'],
    ['a second colon', 'tentang: Perbup: Nomor 12\n'],
    ['no blank behind a colon', 'versi:1\nnama: x\n'],
    ['a starred value', 'nama: *penting\n'],
    ['an exclamation mark', 'nama: !!! x\n'],
  ])('are told in Indonesian for %s', (_, source) => {
    const message = messageOf(source);
    expect(message).toMatch(/^inventaris\.yaml:\d+:\d+: /);
    expect(message).not.toContain('susunan berkas tidak dapat dibaca');
  });

  it('quotes a reason that has no translation', () => {
    const failure = { code: 'yaml-rusak', args: { place, alasan: 'something unheard of' } } as const;
    expect(kegagalan.pesan(failure)).toBe(
      'inventaris.yaml:3:1: susunan berkas tidak dapat dibaca ("something unheard of").',
    );
  });
});

function messageOf(source: string): string {
  try {
    parseYaml(source, 'inventaris.yaml');
  } catch (error) {
    if (error instanceof KnownFailure) return kegagalan.pesan(error.failure);
    throw error;
  }
  throw new Error('the source was read');
}

describe('what to do about a failure', () => {
  it('names the menu that saves a file as UTF-8', () => {
    const failure = {
      code: 'berkas-bukan-utf8',
      args: { berkas: place.berkas, dugaan: 'utf-16', place },
    } as const;
    expect(kegagalan.saran(failure)).toBe(
      'Simpan ulang sebagai UTF-8: di Notepad pilih Simpan Sebagai, Pengodean UTF-8.',
    );
  });

  it('says which kinds of file are read', () => {
    const failure = { code: 'jenis-berkas-tak-didukung', args: { berkas: 'inventaris.ods' } } as const;
    expect(`${kegagalan.pesan(failure)} ${kegagalan.saran(failure)}`).toMatch(/\.xlsx.*\.yaml.*\.yml.*Excel/);
  });

  it('puts every problem of a catalog on a line of its own, with its place', () => {
    const missing = {
      path: ['tahun'],
      key: 'tahun',
      place,
      issue: { kind: 'missing' },
      accepted: false,
    } as const;
    const other = { ...missing, path: ['sid', 0, 'bobot'], place: { ...place, baris: 40 } } as const;
    const message = kegagalan.pesan({
      code: 'katalog-salah',
      args: { berkas: 'katalog.yaml', masalah: [missing, other] },
    });
    expect(message.split('\n')).toEqual([
      'Katalog katalog.yaml belum benar (2 kesalahan):',
      '- inventaris.yaml:3:1: "tahun" belum ada, padahal wajib',
      '- inventaris.yaml:40:1: "sid > 1 > bobot" belum ada, padahal wajib',
    ]);
  });
});

/** The parser's own words, so that a new version of it that words them otherwise fails here. */
function usageErrorOf(args: readonly string[]): CommanderError {
  const program = new Command('iga').exitOverride().configureOutput({ writeErr: () => undefined });
  program
    .command('periksa')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .argument('<berkas...>')
    .option('--format <format>')
    .addOption(program.createOption('--dasar <skor>').choices(['klaim', 'terbukti']))
    .action(() => undefined);
  program
    .command('edisi')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .argument('[kode]')
    .requiredOption('--wajib <nilai>')
    .action(() => undefined);
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error('the command line was accepted');
}

describe('mistakes in the command line', () => {
  it.each([
    [
      ['periksaa', 'a.yaml'],
      'Perintah "periksaa" tidak dikenal. Lihat iga --help. Mungkin maksudnya periksa.',
    ],
    [
      ['periksa', 'a.yaml', '--formt'],
      'Opsi --formt tidak dikenal. Lihat --help. Mungkin maksudnya --format.',
    ],
    [['periksa', 'a.yaml', '--zzzzzz'], 'Opsi --zzzzzz tidak dikenal. Lihat --help.'],
    [['periksa'], 'Perintah ini memerlukan <berkas>. Lihat --help.'],
    [['periksa', 'a.yaml', '--format'], 'Opsi --format <format> belum diberi nilai.'],
    [
      ['periksa', 'a.yaml', '--dasar', "o'neil"],
      `Nilai "o'neil" untuk --dasar <skor> tidak dapat dipakai, diharapkan klaim atau terbukti.`,
    ],
    [
      ['edisi', 'a', 'b', '--wajib', 'x'],
      'Terlalu banyak kata setelah perintah edisi: paling banyak 1, ditemukan 2.',
    ],
    [['edisi'], 'Opsi --wajib <nilai> wajib disebut.'],
    [[], 'Sebutkan perintahnya. Lihat iga --help.'],
  ])('%j', (args, expected) => {
    const { code, message } = usageErrorOf(args);
    expect(kegagalan.penggunaan(code, message)).toBe(expected);
    expect(english.penggunaan(code, message)).not.toMatch(/undefined|""/);
  });

  it('quotes what it does not know', () => {
    expect(kegagalan.penggunaan('commander.new', 'error: strange')).toContain('"strange"');
  });
});
