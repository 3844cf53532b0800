import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { check, ON_DAY, runCommand } from './support/run-command.js';
import { useTerminal } from './support/terminal.js';

const setTerminal = useTerminal();

const FIXTURES = ['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml'];
const READINGS = ['klaim', 'terbukti', 'jika_dipastikan'];

/** No line is wider, and none ends in blanks. */
function expectWithin(text: string, columns: number): void {
  const lines = text.split('\n');
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
}

describe.each(FIXTURES)('%s', (file) => {
  it.each(['id', 'en'])('is checked within 80 columns in %s', async (language) => {
    const { code, report } = await check(file, '--semua', '--minimal-indeks', '99', '--bahasa', language);
    expect(code).toBe(1);
    expectWithin(report, 80);
  });

  it.each(READINGS)('is worked out within 80 columns: %s', async (kind) => {
    for (const language of ['id', 'en']) {
      const { code, report } = await runCommand(
        'skor',
        file,
        '--dasar',
        kind,
        '--bahasa',
        language,
        ...ON_DAY,
      );
      expect(code).toBe(0);
      expectWithin(report, 80);
    }
  });

  it('is worked out for one innovation within 80 columns', async () => {
    const { code, report } = await runCommand('skor', file, '--inovasi', 'INV-001', ...ON_DAY);
    expect(code).toBe(0);
    expectWithin(report, 80);
  });

  it.each([
    [200, 100],
    [100, 100],
    [90, 90],
    [70, 70],
    [40, 60],
  ])('on a terminal of %i columns fits into %i', async (columns, most) => {
    setTerminal('columns', columns);
    expectWithin((await check(file, '--semua')).report, most);
  });
});
