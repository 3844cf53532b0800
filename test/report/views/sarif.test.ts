import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/schema.js';
import { FAULTLESS, SMALL } from '../../cli/support/inventories.js';
import { checkAsData, runCommand } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';
import { renderText } from './render-view.js';
import { listSarifErrors } from './schemas.js';

const folder = useTemporaryFolder();

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index?: number };
    readonly region?: unknown;
  };
  readonly logicalLocations?: unknown;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly artifacts: readonly unknown[];
  readonly results: readonly Result[];
}

async function runOf(report: Report): Promise<Run> {
  const text = await renderText(report, 'sarif');
  expect(listSarifErrors(text)).toEqual([]);
  const { runs }: { readonly runs: readonly Run[] } = JSON.parse(text);
  const [run] = runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

async function checkContent(content: string): Promise<Report> {
  return await checkAsData(await folder.write('inventaris.yaml', content));
}

function fingerprintsOf({ results }: Run): string[] {
  return results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints)).sort();
}

describe('the schema', () => {
  it('would notice a mistake', () => {
    expect(listSarifErrors('{"version": "2.1.0"}')).not.toEqual([]);
    expect(listSarifErrors('{"version": "2.1.0", "runs": [{"tool": {}}]}')).not.toEqual([]);
  });

  it.each(['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml'])(
    'is kept by %s',
    async (file) => {
      const report = await checkAsData(file, '--tanpa-berkas');
      expect((await runOf(report)).results).toHaveLength(report.temuan.length);
    },
  );

  it('is kept where there is nothing to find', async () => {
    const report = await checkContent(FAULTLESS);
    expect((await runOf({ ...report, temuan: [] })).results).toEqual([]);
  });
});

describe('a result', () => {
  let report: Report;
  let run: Run;
  beforeEach(async () => {
    await folder.write(
      'iga.config.yaml',
      'pengecualian: [{aturan: indikator/tanpa-bukti, alasan: Menunggu salinan, sampai: 2026-12-31}]\n',
    );
    report = await checkContent(SMALL);
    run = await runOf(report);
  });

  it('has the level of its finding, and names its rule by place', () => {
    const levels = { galat: 'error', peringatan: 'warning', info: 'note' };
    expect(run.results.map(({ level }) => level)).toEqual(
      report.temuan.map(({ tingkat }) => levels[tingkat]),
    );
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('is suppressed where the office has waived it', () => {
    const waived = run.results.filter(({ suppressions }) => suppressions.length > 0);
    expect(waived.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        'indikator/tanpa-bukti',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'Menunggu salinan',
            properties: { sampai: '2026-12-31' },
          },
        ],
      ],
    ]);
  });

  it('carries what it costs and whose it is', () => {
    const found = run.results.find(({ ruleId }) => ruleId === 'indikator/tanpa-bukti');
    // The claimed index is 18.20, the proven one 18.00.
    expect(found?.properties).toMatchObject({
      dampak: '0.20',
      inovasi: 'INV-001',
      nama_inovasi: 'SAPA WARGA',
      indikator: 'regulasi',
      perangkat_daerah: 'Dinas Kesehatan',
    });
  });

  it('points at line and column of the file', () => {
    const found = run.results.find(({ ruleId }) => ruleId === 'indikator/tanpa-bukti');
    const lines = SMALL.split('\n');
    const startLine = 1 + lines.findIndex((line) => line.includes('regulasi'));
    const startColumn = 1 + (lines[startLine - 1] ?? '').indexOf('2');
    expect(found?.locations[0]?.physicalLocation.region).toEqual({ startLine, startColumn });
    expect(found?.locations[0]?.physicalLocation.artifactLocation.index).toBe(0);
  });
});

describe('fingerprints', () => {
  it('are all different, and the same after lines were moved', async () => {
    const before = fingerprintsOf(await runOf(await checkContent(SMALL)));
    expect(new Set(before).size).toBe(before.length);
    const moved = SMALL.replace('inovasi:\n', '# satu\n# dua\n\ninovasi:\n');
    expect(fingerprintsOf(await runOf(await checkContent(moved)))).toEqual(before);
  });

  it('are the same in both languages', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const english = await checkAsData(file, '--bahasa', 'en');
    expect(fingerprintsOf(await runOf(english))).toEqual(
      fingerprintsOf(await runOf(await checkAsData(file))),
    );
  });

  it('tell findings of one kind apart', async () => {
    const report = await checkAsData('fixtures/banjar-2026/inventaris.yaml');
    const fingerprints = fingerprintsOf(await runOf(report));
    expect(new Set(fingerprints).size).toBe(report.temuan.length);
  });
});

describe('places', () => {
  it('of a workbook are cells, which have no line', async () => {
    const source = await folder.write('inventaris.yaml', SMALL);
    await runCommand('konversi', source, folder.at('inventaris.xlsx'));
    const run = await runOf(await checkAsData(folder.at('inventaris.xlsx')));
    const found = run.results.find(({ ruleId }) => ruleId === 'indikator/tanpa-bukti');
    const [location] = found?.locations ?? [];
    expect(location?.physicalLocation.region).toBeUndefined();
    // The first of the indicators stands behind the ID and the name.
    expect(location?.logicalLocations).toEqual([
      { name: 'C2', fullyQualifiedName: 'Parameter!C2', kind: 'cell' },
    ]);
    expect(found?.message.text).toMatch(/^Parameter!C2: /);
  });

  it.each([
    ['inventaris.yaml', 'inventaris.yaml', '%SRCROOT%'],
    ['./data/a b.yaml', 'data/a%20b.yaml', '%SRCROOT%'],
    ['../lain/100%.yaml', '../lain/100%25.yaml', '%SRCROOT%'],
    ['data/#1?.yaml', 'data/%231%3F.yaml', '%SRCROOT%'],
    ['/data/é.yaml', 'file:///data/%C3%A9.yaml', undefined],
    ['a\ud800.yaml', 'a%EF%BF%BD.yaml', '%SRCROOT%'],
  ])('in %j are at %s', async (berkas, uri, uriBaseId) => {
    const report = await checkContent(SMALL);
    const [finding] = report.temuan;
    if (finding === undefined) throw new Error('no finding');
    const run = await runOf({ ...report, temuan: [{ ...finding, lokasi: { berkas, baris: 1 } }] });
    const [location] = run.results[0]?.locations ?? [];
    expect(location?.physicalLocation.artifactLocation.uri).toBe(uri);
    expect(location?.physicalLocation.artifactLocation.uriBaseId).toBe(uriBaseId);
  });

  it('names every file of the input with its hash', async () => {
    const report = await checkContent(SMALL);
    const [file] = report.masukan;
    expect((await runOf(report)).artifacts).toEqual([
      expect.objectContaining({
        roles: ['analysisTarget'],
        hashes: { 'sha-256': file?.sha256 },
        properties: { inovasi: 1 },
      }),
    ]);
  });
});
