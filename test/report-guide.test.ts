import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPORT_FORMATS } from '../src/cli/format.js';
import { SMALL } from './cli/support/inventories.js';
import { runBinary } from './cli/support/run-binary.js';
import { useTemporaryFolder } from './cli/support/temporary-folder.js';

const GUIDE = readFileSync('docs/laporan.md', 'utf8');
const COMMANDS = [...GUIDE.matchAll(/^(?: *- | *run: )?iga ((?:periksa|laporan) [^\n>]+)/gm)].map((match) =>
  (match[1] ?? '').trim().split(' '),
);
const PIPELINES = [...GUIDE.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');

const folder = useTemporaryFolder();

describe('the guide to the forms of the report', () => {
  it.each(REPORT_FORMATS)('has a row for %s', (format) => {
    expect(GUIDE).toMatch(new RegExp(`^\\| \`${format}\` `, 'm'));
  });

  it('has commands that run', async () => {
    expect(COMMANDS.length).toBeGreaterThanOrEqual(5);
    await folder.write('inventaris.yaml', SMALL);
    for (const command of COMMANDS) {
      const { code, stderr } = await runBinary([...command, '--timpa', '--senyap'], {}, folder.at('.'));
      // 1: the small inventory has findings that fail it.
      expect([command, code, stderr.replace(/^Gerbang[\s\S]*$/, '')]).toEqual([command, 1, '']);
    }
  });

  it('has pipelines that are read as they are meant', () => {
    const [actions = '', gitlab = ''] = PIPELINES;
    expect(parse(actions).jobs.periksa.steps).toHaveLength(6);
    expect(parse(gitlab).periksa.artifacts.reports).toEqual({ junit: 'junit.xml' });
  });
});
