import { describe, expect, it } from 'vitest';
import { SMALL } from './support/inventories.js';
import { check, checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const CODE = 'indikator/tanpa-bukti';

/** An inventory with one claim without evidence, under the configuration given. */
async function inventory(configuration: string): Promise<string> {
  await folder.write('iga.config.yaml', configuration);
  return await folder.write('inventaris.yaml', SMALL);
}

describe('severities of the office', () => {
  it.each(['info', 'peringatan', 'galat'] as const)('%s', async (severity) => {
    const report = await checkAsData(await inventory(`aturan: {${CODE}: ${severity}}\n`));
    const found = report.temuan.filter(({ kode }) => kode === CODE);
    expect(found.map(({ tingkat }) => tingkat)).toEqual([severity]);
    const counted = report.temuan.filter(({ tingkat }) => tingkat === severity).length;
    expect(report.ringkasan_temuan[severity]).toBe(counted);
  });

  it('mati drops the finding and changes no score', async () => {
    const plain = await checkAsData(await inventory('aturan: {}\n'));
    const report = await checkAsData(await inventory(`aturan: {${CODE}: mati}\n`));
    expect(report.temuan.map(({ kode }) => kode)).not.toContain(CODE);
    expect(report.temuan).toHaveLength(plain.temuan.length - 1);
    expect([report.skor, report.celah]).toEqual([plain.skor, plain.celah]);
  });

  it('decide whether the check fails', async () => {
    const report = await checkAsData(await inventory('aturan: {}\n'));
    const errors = new Set(
      report.temuan.filter(({ tingkat }) => tingkat === 'galat').map(({ kode }) => kode),
    );
    const lowered = [...errors].map((kode) => `  ${kode}: peringatan\n`).join('');
    const file = await inventory(`aturan:\n${lowered}`);
    expect((await check(file)).code).toBe(0);
    expect((await check(file, '--gagal-pada', 'peringatan')).code).toBe(1);
  });
});
