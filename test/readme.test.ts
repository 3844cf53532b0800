import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.js';
import { loadEdition } from '../src/edition/load.js';

const README = readFileSync('README.md', 'utf8');

/** The fenced blocks of a language, in the order of the page. */
function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

async function runToText(args: readonly string[]): Promise<{ readonly text: string; readonly code: number }> {
  let text = '';
  const code = await run(args, { report: (part) => (text += part), note: (part) => (text += part) });
  return { text, code };
}

describe('README', () => {
  it('shows the real beginning of the example report', async () => {
    const script: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    const command = /bin\/iga\.js (.*)$/.exec(script.scripts.contoh ?? '')?.[1] ?? '';
    const { text, code } = await runToText(command.split(' '));
    const [shown = ''] = blocks('text');
    expect(shown.split('\n').length).toBeGreaterThan(20);
    expect(text.startsWith(shown.trimEnd().replace(/\n\[\.\.\.\]$/, ''))).toBe(true);
    expect(code).toBe(0);
  });

  it('gives a first inventory that can be checked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'siap-iga-readme-'));
    const file = join(folder, 'inventaris.yaml');
    writeFileSync(file, blocks('yaml')[0] ?? '');
    const { text, code } = await runToText(['periksa', file, '--tanggal', '2026-06-10', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(text).temuan.map((finding: { readonly kode: string }) => finding.kode)).toContain(
      'bukti/berkas-hilang',
    );
  });

  it('gives a catalog that passes the self-check and a configuration that is accepted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'siap-iga-readme-'));
    const [inventory = '', catalog = '', configuration = ''] = blocks('yaml');
    writeFileSync(join(folder, 'simulasi.yaml'), catalog);
    writeFileSync(join(folder, 'inventaris.yaml'), inventory);
    writeFileSync(join(folder, 'iga.config.yaml'), configuration);
    expect((await loadEdition(join(folder, 'simulasi.yaml'))).catalog.rumus.pembagi_minimal.nilai).toBe(13);
    const { code } = await runToText([
      'periksa',
      join(folder, 'inventaris.yaml'),
      '--tanggal',
      '2026-06-10',
      '--tanpa-berkas',
    ]);
    expect(code).toBe(1);
  });
});
