import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScan } from '../../../src/cli/scan/run-scan.js';
import { loadScanIndicators } from '../../../src/cli/scan/scan-indicators.js';
import { loadEdition } from '../../../src/edition/load.js';
import type { ScanResult } from '../../../src/evidence/scan/scan-result.js';
import { buildLayout, SCAN_LAYOUTS, type ScanLayout } from '../../support/scan-layouts.js';

/** Threads are started and documents opened, on a machine that may be busy. */
const PATIENCE = 120_000;

const results = new Map<string, ScanResult>();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siap-iga-pindai-'));
  const indicators = await loadScanIndicators(await loadEdition('iga-2026'));
  for (const layout of SCAN_LAYOUTS) {
    const request = {
      folder: await buildLayout(layout, folder),
      target: join(folder, 'draf.yaml'),
      tanpaBerkas: false,
      ocr: false,
      tanpaSinggahan: true,
    };
    results.set(layout.name, await runScan(request, indicators, () => undefined));
  }
}, PATIENCE);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function resultOf({ name }: ScanLayout): ScanResult {
  const result = results.get(name);
  if (result === undefined) throw new Error(`no result for ${name}`);
  return result;
}

/** Placed where a careful person would put it; placed elsewhere; left to the office although a person could tell. */
function measure(layout: ScanLayout) {
  const { placed, unsure } = resultOf(layout);
  const truthOf = (path: string) => layout.files.find(([known]) => known === path)?.[2];
  const wrong = placed.filter(({ path, indikator }) => truthOf(path) !== indikator).map(({ path }) => path);
  const shy = unsure.filter(({ path }) => truthOf(path) !== null).map(({ path }) => path);
  return { right: placed.length - wrong.length, wrong, unsure: unsure.length, shy };
}

describe.each(SCAN_LAYOUTS)('$name', (layout) => {
  it('finds the innovations', () => {
    const found = resultOf(layout).innovations.map(({ nama, perangkatDaerah }) => [nama, perangkatDaerah]);
    expect(new Set(found.map(String))).toEqual(new Set(layout.innovations.map(String)));
    expect(found).toHaveLength(layout.innovations.length);
  });

  it('puts no file under a wrong indicator', () => {
    expect(measure(layout).wrong).toEqual([]);
  });

  it('puts files with the innovation they belong to', () => {
    const { innovations, placed } = resultOf(layout);
    for (const { path, inovasi } of placed) {
      const innovation = innovations.find(({ id }) => id === inovasi);
      const owner = layout.files.find(([known]) => known === path)?.[3];
      if (owner !== undefined) expect([path, innovation?.nama]).toEqual([path, owner]);
      else expect(`${path}/`.startsWith(innovation?.folder ?? '?')).toBe(true);
    }
  });

  it('loses no file', () => {
    const { seen, placed, unsure, ignored } = resultOf(layout);
    const all = [...placed, ...unsure, ...ignored].map(({ path }) => path);
    expect([...all].sort()).toEqual(layout.files.map(([path]) => path).sort());
    expect(seen).toBe(layout.files.length);
  });

  it('passes over what is no evidence, and nothing else', () => {
    const passed = layout.files.filter(([, , truth]) => truth === 'lewati').map(([path]) => path);
    expect(new Set(resultOf(layout).ignored.map(({ path }) => path))).toEqual(new Set(passed));
  });
});

describe('the measured table', () => {
  it('in the README says what was measured', async () => {
    const rows = SCAN_LAYOUTS.map((layout) => {
      const { right, wrong, unsure, shy } = measure(layout);
      const ignored = resultOf(layout).ignored.length;
      return {
        name: layout.name,
        files: layout.files.length,
        right,
        wrong: wrong.length,
        unsure,
        shy,
        ignored,
      };
    });
    const lines = rows.map(
      ({ name, files, right, wrong, unsure, shy, ignored }) =>
        `| ${name} | ${files} | ${right} | ${wrong} | ${unsure} | ${shy.length} | ${ignored} |`,
    );
    const text = lines.join('\n');
    process.stdout.write(`\n${text}\n`);
    const readme = await readFile('fixtures/berkas/README.md', 'utf8');
    expect(readme).toContain(text);
  });
});

describe('what is said of a document', () => {
  const said = (ending: string) =>
    [...results.values()].flatMap(({ placed }) => placed).find(({ path }) => path.endsWith(ending));

  it('kind, number, day and year as name and contents show them', () => {
    expect(said('DPA 2025.pdf')).toMatchObject({
      indikator: 'anggaran',
      evidence: {
        jenis: 'dpa',
        nomor: 'DPA/A.1/1.02.0.00.0.00.01.0000/001/2025',
        tanggal: { year: 2025, month: 1, day: 2 },
        tahun: 2025,
      },
    });
    expect(said('16. Regulasi/1. SK.pdf')?.evidence.jenis).toBe('sk_kdh');
    expect(said('2. SDM/scan.pdf')?.evidence.jenis).toBe('surat_penugasan');
  });

  it('leaves the kind open where it would decide the level', () => {
    expect(said('Juknis.pdf')).toMatchObject({
      indikator: 'pedoman_teknis',
      evidence: { jenis: undefined },
    });
  });

  it('takes no year from a file of an indicator that counts none', () => {
    expect(said('tentang inovasi.pdf')?.evidence.tahun).toBeUndefined();
  });
});
