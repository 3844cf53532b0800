import { beforeEach, describe, expect, it } from 'vitest';
import { FAULTLESS, SMALL } from '../../cli/support/inventories.js';
import { checkAsData } from '../../cli/support/run-command.js';
import { useTemporaryFolder } from '../../cli/support/temporary-folder.js';
import { renderText } from './render-view.js';
import { listJunitErrors } from './schemas.js';

const folder = useTemporaryFolder();

async function junitOf(content: string, ...options: readonly string[]): Promise<string> {
  const file = await folder.write('inventaris.yaml', content);
  const text = await renderText(await checkAsData(file, ...options), 'junit');
  expect(await listJunitErrors(text)).toEqual([]);
  return text;
}

/** The suite of that name, as it is written. */
function suite(text: string, name: string): string {
  const [, found] = new RegExp(`(<testsuite name="${name}"[\\s\\S]*?</testsuite>)`).exec(text) ?? [];
  if (found === undefined) throw new Error(`no suite ${name}`);
  return found;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

describe('the schema', () => {
  it('would notice a mistake', async () => {
    expect(await listJunitErrors('<testsuites><testcase/></testsuites>')).not.toEqual([]);
    expect(await listJunitErrors('<testsuites name="a & b"/>')).not.toEqual([]);
    expect(await listJunitErrors('<testsuites/>')).toEqual([]);
  });

  it.each(['fixtures/banjar-2026/inventaris.yaml', 'fixtures/banjar-2023/inventaris.yaml'])(
    'is kept by %s',
    async (file) => {
      const report = await checkAsData(
        file,
        '--tanpa-berkas',
        '--minimal-indeks',
        '65',
        '--maks-celah',
        '99',
      );
      expect(await listJunitErrors(await renderText(report, 'junit'))).toEqual([]);
    },
  );
});

describe('the gate', () => {
  it('is a test for each condition', async () => {
    const text = await junitOf(SMALL, '--minimal-indeks', '18', '--maks-celah', '5', '--gagal-pada', 'tidak');
    const gate = suite(text, 'Gerbang');
    // The proven index is 18.00 and all 20 slots but one that is not proven are empty.
    expect(gate).toMatch(
      /name="Indeks mencapai ambang"[^>]*>\n<system-out>indeks terbukti 18,00; ambang 18,00</,
    );
    expect(gate).toMatch(
      /name="Celah tidak melebihi ambang"[^>]*>\n<failure type="maks_celah" message="celah/,
    );
    expect(gate).toContain('tests="2" failures="1" errors="0" skipped="0"');
  });

  it('is no test where nothing is asked', async () => {
    const text = await junitOf(FAULTLESS, '--gagal-pada', 'tidak');
    expect(suite(text, 'Gerbang')).toContain('tests="0" failures="0"');
  });
});

describe('an innovation', () => {
  it('passes when it has no galat of its own', async () => {
    const clean = SMALL.replace('regulasi: {klaim: 2}', 'video: {klaim: 0}').replace('SAPA', 'RAWA & SAPA');
    const report = await checkAsData(await folder.write('inventaris.yaml', clean));
    const without = { ...report, temuan: report.temuan.filter(({ tingkat }) => tingkat !== 'galat') };
    const passed =
      '<testcase name="INV-001 RAWA &amp; SAPA WARGA · tanpa galat" classname="Dinas Kesehatan" time="0"/>';
    expect(await renderText(without, 'junit')).toContain(passed);
    expect(await renderText(report, 'junit')).not.toContain(passed);
  });
});

describe('a finding', () => {
  let text: string;
  beforeEach(async () => {
    await folder.write(
      'iga.config.yaml',
      'pengecualian: [{aturan: indikator/tanpa-bukti, alasan: Menunggu salinan & cap}]\n',
    );
    text = await junitOf(SMALL);
  });

  it('that is waived is skipped with its reason', () => {
    const office = suite(text, 'Dinas Kesehatan');
    expect(count(office, /<skipped>/g)).toBe(1);
    expect(office).toMatch(
      /name="indikator\/tanpa-bukti · INV-001 SAPA WARGA · 16 [^"]+" classname="Dinas Kesehatan" time="0">\n<skipped>[^<]*Dikecualikan: Menunggu salinan &amp; cap<\/skipped>/,
    );
  });

  it('is counted in its suite and in all', () => {
    const [, tests, failures] = /<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(text) ?? [];
    expect([Number(tests), Number(failures)]).toEqual([
      count(text, /<testcase /g),
      count(text, /<failure /g),
    ]);
    for (const [, head = '', body = ''] of text.matchAll(/<testsuite (name[^>]*)>([\s\S]*?)<\/testsuite>/g)) {
      expect(head).toContain(`tests="${count(body, /<testcase /g)}" failures="${count(body, /<failure /g)}"`);
      expect(head).toContain(`skipped="${count(body, /<skipped/g)}"`);
    }
  });

  it('has a name of its own within its suite', () => {
    for (const [, body = ''] of text.matchAll(/<testsuite name[^>]*>([\s\S]*?)<\/testsuite>/g)) {
      const names = [...body.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
