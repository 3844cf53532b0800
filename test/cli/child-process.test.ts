import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOOL_VERSION } from '../../src/cli/version.js';
import { SMALL } from './support/inventories.js';
import { runBinary, runShell } from './support/run-binary.js';
import { check, ON_DAY } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const LARGE = 'fixtures/banjar-2023/inventaris.yaml';
const CHECK = `"$NODE" "$IGA" periksa ${LARGE} ${ON_DAY.join(' ')}`;

describe('the program as it is installed', () => {
  it.each([
    [['--versi'], 0],
    [[], 0],
    [['periksa', '--help'], 0],
    [['periksa', LARGE, '--gagal-pada', 'tidak', ...ON_DAY], 0],
    [['periksa', LARGE, ...ON_DAY], 1],
    [['periksa', 'tidak-ada.yaml'], 2],
    [['perksa'], 2],
  ])('%j ends with %i', async (args, code) => {
    const { code: actual, stdout, stderr } = await runBinary(args);
    expect(actual).toBe(code);
    if (code === 2) {
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^Gagal: /);
    } else {
      expect(stdout).not.toBe('');
      expect(stderr).toBe('');
    }
  });

  it('knows its version', async () => {
    expect((await runBinary(['--versi'])).stdout).toBe(`${TOOL_VERSION}\n`);
  });

  it('gives through a pipe all that it gives in a process: more than a pipe holds at once', async () => {
    const here = await check(LARGE, '--format', 'json');
    const { code, stdout } = await runBinary(['periksa', LARGE, '--format', 'json', ...ON_DAY]);
    expect(code).toBe(here.code);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(stdout).toBe(here.report);
  });

  it('writes no colour through a pipe, whatever the terminal', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { stdout } = await runBinary(['periksa', file], { TERM: 'xterm-256color', FORCE_COLOR: '3' });
    expect(stdout).toContain('Gerbang');
    expect(stdout).not.toContain('\u001b[');
  });
});

describe('a pipe that is closed early', () => {
  it.each(['--format json', '--semua'])('prints no stack: %s', async (options) => {
    const { stdout, stderr } = await runShell(`${CHECK} ${options} | head -n 1`);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('leaves the word to the gate', async () => {
    const failing = await runShell(
      `${CHECK} --format json | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`,
    );
    expect(failing).toEqual({ code: 0, stdout: '1\n', stderr: '' });
    const passing = `${CHECK} --format json --gagal-pada tidak | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    expect((await runShell(passing)).stdout).toBe('0\n');
  });

  it('prints no stack on stderr either', async () => {
    const { code, stdout } = await runShell(
      `"$NODE" "$IGA" perksa 2>&1 >/dev/null | true; echo "\${PIPESTATUS[0]}"`,
    );
    expect([code, stdout]).toEqual([0, '2\n']);
  });
});

describe.runIf(existsSync('/dev/full'))('a disk that is full', () => {
  it('is a failure in a sentence, not a passed check', async () => {
    const { code, stderr } = await runShell(`${CHECK} --gagal-pada tidak >/dev/full`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Gagal: stdout: .*ruang penyimpanan penuh/);
    expect(stderr).not.toMatch(/\n\s+at |node:/);
  });
});
