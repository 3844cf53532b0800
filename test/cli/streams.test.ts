import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAULTLESS, SMALL } from './support/inventories.js';
import { check, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';
import { useTerminal } from './support/terminal.js';

const folder = useTemporaryFolder();
const setTerminal = useTerminal();
const COLOR = '\u001b[';

function withoutColor(text: string): string {
  return text
    .split(COLOR)
    .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')))
    .join('');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('stdout and stderr', () => {
  it.each([[FAULTLESS, 0] as const, [SMALL, 1] as const])(
    '%#: stdout carries the report only',
    async (content, code) => {
      const file = await folder.write('inventaris.yaml', content);
      const text = await check(file);
      expect([text.code, text.notes]).toEqual([code, '']);
      const json = await check(file, '--format', 'json');
      expect([json.code, json.notes]).toEqual([code, '']);
      expect(JSON.parse(json.report)).toMatchObject({
        format: 'siap-iga/laporan',
        gerbang: { lulus: code === 0 },
      });
      expect(json.report.endsWith('}\n')).toBe(true);
    },
  );

  it('with the report in a file, stderr says where it is and why the check fails', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const options = ['--gagal-pada', 'tidak', '--minimal-indeks', '65,01'];
    const outcome = await check(file, ...options, '-o', folder.at('hasil.json'));
    expect(outcome).toEqual({
      code: 1,
      report: '',
      notes: `Hasil ditulis ke ${folder.at('hasil.json')}\nGerbang: tidak lulus\n  - indeks terbukti 18,00; ambang 65,01; kurang 47,01\n`,
    });
  });

  it('--senyap says nothing but failures', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const outcome = await check(file, '--senyap', '-o', folder.at('hasil.json'));
    expect(outcome).toEqual({ code: 1, report: '', notes: '' });
    const again = await check(file, '--senyap', '-o', folder.at('hasil.json'));
    expect(again).toMatchObject({ code: 2, notes: expect.stringMatching(/^Gagal: /) });
  });
});

describe('colour', () => {
  it('is used on a terminal', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    setTerminal('isTTY', true);
    for (const command of ['periksa', 'skor'])
      expect((await runCommand(command, file, ...ON_DAY)).report).toContain(COLOR);
  });

  it.each([
    ['not on a terminal', false, [], {}],
    ['--tanpa-warna is given', true, ['--tanpa-warna'], {}],
    ['NO_COLOR is set', true, [], { NO_COLOR: '1' }],
    ['the terminal cannot show any', true, [], { TERM: 'dumb' }],
  ])('is not used when %s', async (_when, isTerminal, options, environment) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    setTerminal('isTTY', isTerminal);
    const { report } = await check(file, ...options);
    expect(report).toContain('Gerbang: tidak lulus');
    expect(report).not.toContain(COLOR);
  });

  it('is never written to a file or into JSON', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    vi.stubEnv('NO_COLOR', '');
    setTerminal('isTTY', true);
    const { notes } = await check(file, '-o', folder.at('hasil.txt'));
    expect(notes).toContain('Gerbang: tidak lulus');
    expect(notes).not.toContain(COLOR);
    expect(await readFile(folder.at('hasil.txt'), 'utf8')).not.toContain(COLOR);
    expect((await check(file, '--format', 'json')).report).not.toContain(COLOR);
  });

  it('changes nothing but itself', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const plain = await check(file, '--semua');
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    setTerminal('isTTY', true);
    setTerminal('columns', 80);
    const colored = await check(file, '--semua');
    expect(withoutColor(colored.report)).toBe(plain.report);
  });
});
