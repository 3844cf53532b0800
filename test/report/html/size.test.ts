import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html/render-html.js';
import type { Report } from '../../../src/report/schema.js';
import { loadTexts } from '../../../src/text/load-texts.js';
import { loadViewTexts } from '../../../src/text/load-view-texts.js';
import { makeInventory } from '../../bench/make-inventory.mjs';
import { checkAsData } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';

const folder = useTemporaryFolder();

/** Every slot claimed, and evidence named for each that lies in no folder. */
const named = makeInventory(200);
/** Every slot claimed, and no evidence named. */
const bare = named.replace(/^ {8}bukti:\n(?: {10}.*\n)*/gm, '');

/** What an office may write as the name of every innovation and of its office. */
const INVENTORIES: Readonly<Record<string, string>> = {
  'files that are named but missing': named,
  'no files named': bare,
  'no files named, with long names': rename(bare, ' Gerakan Bersama Masyarakat'.repeat(4)),
  'files that are missing, with names of 500 characters': rename(named, ` ${'Panjang '.repeat(62)}`),
  'files that are missing, with names of 100 signs of markup': rename(named, ` ${'"<>&'.repeat(24)}`),
};

function rename(inventory: string, addition: string): string {
  return inventory.replace(
    /^( +(?:- )?)(nama|perangkat_daerah): (.*)$/gm,
    (_, start: string, key: string, name: string) => `${start}${key}: ${JSON.stringify(name + addition)}`,
  );
}

async function render(report: Report): Promise<string> {
  return renderHtml(report, await loadTexts('id'), await loadViewTexts('id'));
}

/** The rows of findings that are packed. */
function unpack(page: string): string {
  const block = /<script type="application\/octet-stream" id="kemasan">([^<]*)<\/script>/.exec(page)?.[1];
  return block === undefined ? '' : inflateSync(Buffer.from(block, 'base64')).toString('utf8');
}

describe.each(Object.entries(INVENTORIES))('a page of 200 innovations with %s', (_, inventory) => {
  it('stays under 2 MB and holds every finding once, the costliest in plain sight', async () => {
    const report = await checkAsData(
      await folder.write('inventaris.yaml', inventory),
      '--gagal-pada',
      'tidak',
    );
    expect(report.temuan.length).toBeGreaterThanOrEqual(4000);
    const page = await render(report);
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
    const rows = [page, unpack(page)].map((part) =>
      [...part.matchAll(/<tr id="t(\d+)" /g)].map(([, id]) => Number(id)),
    );
    const [plain = [], packed = []] = rows;
    expect([...plain, ...packed]).toEqual(report.temuan.map((_finding, position) => position + 1));
    expect(plain.length).toBeGreaterThanOrEqual(20);
    // Said where the script that unpacks them may not run.
    expect(page).toContain(`Tampak ${plain.length} dari ${report.temuan.length.toLocaleString('id')} temuan`);
  }, 60_000);
});

describe('packed rows', () => {
  it('are not needed where there are few', async () => {
    const report = await checkAsData('fixtures/banjar-2026/inventaris.yaml');
    expect(await render(report)).not.toContain('id="kemasan"');
  });

  it('are led to from the map by what says where they are', async () => {
    const page = await render(
      await checkAsData(await folder.write('a.yaml', named), '--gagal-pada', 'tidak'),
    );
    const plain = new Set([...page.matchAll(/<tr id="(t\d+)" /g)].map(([, id]) => id));
    const map = page.slice(page.indexOf('id="tabel-peta"'), page.indexOf('id="panel"'));
    const targets = [...map.matchAll(/<a href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(3000);
    for (const target of targets) expect(target === 'sisa' || plain.has(target)).toBe(true);
    expect(page).toContain('id="sisa"');
  }, 60_000);
});
