import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { SMALL } from './support/inventories.js';
import { checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** All that does not name the file or its bytes. */
function withoutFile({ masukan, temuan, ...rest }: Report) {
  const found = temuan.map(({ lokasi, ...finding }) => ({ ...finding, at: [lokasi.baris, lokasi.kolom] }));
  return { ...rest, found, innovations: masukan.map(({ inovasi }) => inovasi) };
}

describe('the same inventory', () => {
  it.each([
    ['with the line ends of Windows', 'inventaris.yaml', SMALL.replaceAll('\n', '\r\n')],
    ['with a byte order mark', 'inventaris.yaml', `\ufeff${SMALL}`],
    ['with both', 'inventaris.yaml', `\ufeff${SMALL.replaceAll('\n', '\r\n')}`],
    ['without a last line end', 'inventaris.yaml', SMALL.trimEnd()],
    ['closed by a document mark', 'inventaris.yml', `${SMALL}...\n`],
    ['in a path with blanks and other letters', 'data dukung 2026/Inventaris – Banjarbaru é 表.yaml', SMALL],
    ['under a name like an option', '--semua.yaml', SMALL],
    ['with its ending in capitals', 'INVENTARIS.YAML', SMALL],
  ])('%s', async (_what, name, content) => {
    const plain = await checkAsData(await folder.write('biasa.yaml', SMALL));
    const file = await folder.write(name, content);
    const report = await checkAsData(file);
    expect(report.masukan.map(({ berkas }) => berkas)).toEqual([file]);
    expect(report.skor.klaim?.indeks).toBe('18.20');
    expect(withoutFile(report)).toEqual(withoutFile(plain));
  });
});
