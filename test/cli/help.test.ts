import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { TOOL_VERSION } from '../../src/cli/version.js';
import { runCommand } from './support/run-command.js';

const COMMANDS = [
  ['periksa', 'check'],
  ['laporan', 'report'],
  ['skor', 'score'],
  ['jelaskan', 'explain'],
  ['edisi', 'editions'],
  ['templat', 'template'],
  ['konversi', 'convert'],
  ['pindai', 'scan'],
  ['salin', 'copy-sheet'],
] as const;

/** Options that commands share; those that write an inventory have one form for it, given by its ending. */
const OF_ALL = ['--timpa', '--bahasa', '--senyap', '--konfigurasi'];
const OWN: Readonly<Record<(typeof COMMANDS)[number][0], readonly string[]>> = {
  periksa: ['--format', '-o, --keluaran', '--tanpa-warna'],
  laporan: ['-o, --keluaran', '--tanpa-warna'],
  skor: ['--format', '-o, --keluaran', '--tanpa-warna'],
  jelaskan: ['--format', '-o, --keluaran', '--tanpa-warna'],
  edisi: ['--format', '-o, --keluaran', '--tanpa-warna'],
  templat: ['-o, --keluaran', '--dari', '--edisi'],
  konversi: ['--edisi', '--pemetaan'],
  pindai: ['-o, --keluaran', '--ocr', '--tanpa-berkas', '--tanpa-singgahan', '--tanpa-warna', '--semua'],
  salin: ['-o, --keluaran', '--berkas'],
};

/** Words of the parser that users of Indonesian should not meet, and the other way round. */
const FOREIGN = {
  id: /\b(Usage|Options|Arguments|Commands|options|command|default|display|output)\b/,
  en: /\b(Penggunaan|Opsi|Argumen|Perintah|bawaan|tampilkan|berkas ini)\b/,
};

/** What a terminal shows in one line everywhere. */
const WIDTH = 80;

function expectReadable(text: string, language: 'id' | 'en'): void {
  for (const line of text.split('\n')) {
    expect(stringWidth(line), line).toBeLessThanOrEqual(WIDTH);
    expect(line).not.toMatch(/\s$/);
  }
  expect(text).not.toMatch(FOREIGN[language]);
  expect(text).not.toMatch(/undefined|\[object/);
}

describe.each(['id', 'en'] as const)('the help in %s', (language) => {
  it.each([[[]], [['--help']], [['-h']]])('of the program: %j', async (args) => {
    const { code, report, notes } = await runCommand(...args, '--bahasa', language);
    expect([code, notes]).toEqual([0, '']);
    for (const [name, alias] of COMMANDS) expect(report).toContain(`${name}, ${alias} `);
    expectReadable(report, language);
  });

  it.each(COMMANDS)('of %s has examples', async (name, alias) => {
    const { code, report, notes } = await runCommand(name, '--help', '--bahasa', language);
    expect([code, notes]).toEqual([0, '']);
    expect(report).toContain(language === 'id' ? '\nContoh:\n' : '\nExamples:\n');
    const examples = report.match(/^ {2}iga .*$/gm) ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) expect(example).toMatch(new RegExp(`^ {2}iga (${name}|${alias})\\b`));
    for (const option of [...OF_ALL, ...OWN[name]]) expect(report).toContain(option);
    expectReadable(report, language);
  });

  it.each(COMMANDS)('is the same for %s and its alias', async (name, alias) => {
    const own = await runCommand(name, '--help', '--bahasa', language);
    expect(await runCommand(alias, '--help', '--bahasa', language)).toEqual(own);
  });
});

describe('the program without a command', () => {
  it('shows its help and succeeds', async () => {
    const { code, report, notes } = await runCommand();
    expect([code, notes]).toEqual([0, '']);
    expect(await runCommand('--help')).toEqual({ code, report, notes });
    expect(await runCommand('--bahasa', 'id')).toEqual({ code, report, notes });
  });
});

describe('the version', () => {
  it.each(['--versi', '-v'])('%s is that of the package', async (option) => {
    const carried: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(carried).toMatchObject({ version: TOOL_VERSION });
    expect(await runCommand(option)).toEqual({ code: 0, report: `${TOOL_VERSION}\n`, notes: '' });
  });
});
