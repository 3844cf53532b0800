import { describe, expect, it } from 'vitest';
import { FAULTLESS, SMALL } from './support/inventories.js';
import { check, checkAsData, expectRefusal } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const CODE = 'indikator/tanpa-bukti';

/** A row of the regional unit without its document. */
const OPINION = 'versi: 1\nedisi: iga-2026\nspd: {baris: {opini_bpk: {pilihan: wtp}}}\n';

/** An inventory with one claim without evidence, under the configuration given. */
async function inventory(configuration: string, content = SMALL): Promise<string> {
  await folder.write('iga.config.yaml', configuration);
  return await folder.write('inventaris.yaml', content);
}

function waiver(fields: string): string {
  return `pengecualian:\n  - {aturan: ${CODE}, ${fields}}\n`;
}

describe('a waiver', () => {
  it('keeps the finding in sight with its reason, and fails nothing', async () => {
    const plain = await checkAsData(await inventory('aturan: {}\n'));
    const report = await checkAsData(await inventory(waiver('alasan: Menunggu salinan')));
    const found = report.temuan.filter(({ kode }) => kode === CODE);
    expect(found.map(({ dikecualikan }) => dikecualikan)).toEqual([{ alasan: 'Menunggu salinan' }]);
    expect(report.ringkasan_temuan).toEqual({
      ...plain.ringkasan_temuan,
      galat: plain.ringkasan_temuan.galat - 1,
      dikecualikan: 1,
    });
    expect(report.gerbang.syarat[0]?.nilai).toBe(String(plain.ringkasan_temuan.galat - 1));
  });

  it('never raises a score', async () => {
    const plain = await checkAsData(await inventory('aturan: {}\n'));
    const everything = [...new Set(plain.temuan.map(({ kode }) => kode))];
    const waivers = everything.map((kode) => `  - {aturan: ${kode}, alasan: Diterima dahulu}\n`).join('');
    const report = await checkAsData(await inventory(`pengecualian:\n${waivers}`));
    expect(report.ringkasan_temuan).toEqual({
      galat: 0,
      peringatan: 0,
      info: 0,
      dikecualikan: plain.temuan.length,
    });
    expect(report.gerbang.lulus).toBe(true);
    const { skor, celah, yandas, inovasi, ambang, spd } = plain;
    expect(report).toMatchObject({ skor, celah, yandas, inovasi, ambang, spd });
  });

  it('is shown in the text behind all that still fails', async () => {
    const { report } = await check(await inventory(waiver('alasan: Menunggu salinan')), '--semua');
    const flat = report.replace(/\s+/g, ' ');
    expect(flat).toMatch(/Temuan \d+ galat, \d+ peringatan, \d+ info, 1 dikecualikan/);
    expect(flat).toContain('dikecualikan: Menunggu salinan');
    expect(report.indexOf('Menunggu salinan')).toBeGreaterThan(report.lastIndexOf('indikator/wajib-kosong'));
  });

  it.each([
    ['inovasi: INV-001', 1, 0],
    ['inovasi: INV-002', 0, 1],
    ['indikator: regulasi', 1, 0],
    ['indikator: "16"', 1, 0],
    ['indikator: sdm', 0, 1],
    ['inovasi: INV-001, indikator: 16', 1, 0],
    ['indikator: opini_bpk', 0, 1],
  ])('for {%s} covers %i finding', async (scope, waived, unused) => {
    const report = await checkAsData(await inventory(waiver(`${scope}, alasan: Menunggu salinan`)));
    expect(report.ringkasan_temuan.dikecualikan).toBe(waived);
    const idle = report.temuan.filter(({ kode }) => kode === 'masukan/pengecualian-tak-terpakai');
    expect(idle.map(({ tingkat, lokasi }) => [tingkat, lokasi.baris])).toEqual(
      Array(unused).fill(['info', 2]),
    );
  });

  it.each([
    ['2026-06-10', 1],
    ['2026-06', 1],
    ['2026', 1],
    ['2026-06-09', 0],
    ['2026-05', 0],
    ['2025', 0],
  ])('until %s on 10 June 2026 waives %i', async (until, waived) => {
    const file = await inventory(waiver(`alasan: Menunggu salinan, sampai: ${until}`));
    const report = await checkAsData(file);
    expect(report.ringkasan_temuan.dikecualikan).toBe(waived);
    const expired = report.temuan.filter(({ kode }) => kode === 'masukan/pengecualian-kedaluwarsa');
    expect(expired.map(({ tingkat, lokasi }) => [tingkat, lokasi.baris])).toEqual(
      waived === 1 ? [] : [['galat', 2]],
    );
  });

  it('that has expired fails a check that would pass', async () => {
    const file = await inventory('gerbang: {gagal_pada: galat}\n', FAULTLESS);
    expect((await check(file)).code).toBe(0);
    await folder.write('iga.config.yaml', waiver('alasan: Menunggu salinan, sampai: 2026-06-09'));
    expect((await check(file)).code).toBe(1);
  });

  it.each([
    // A reason is a sentence or part of one: what says nothing is none.
    ['', /"pengecualian > 1 > alasan" belum ada/],
    ['alasan: ', /"pengecualian > 1 > alasan"/],
    ['alasan: ""', /"pengecualian > 1 > alasan"/],
    ['alasan: "  "', /"pengecualian > 1 > alasan"/],
    ['alasan: ~', /"pengecualian > 1 > alasan"/],
    ['alasan: "-"', /"pengecualian > 1 > alasan" berisi "-", diharapkan alasan/],
    ['alasan: ...', /alasan" berisi "\.\.\.", diharapkan alasan/],
    ['alasan: "- - -"', /alasan" berisi "- - -", diharapkan alasan/],
    ['alasan: n/a', /alasan" berisi "n\/a", diharapkan alasan/],
    ['alasan: N. A.', /alasan" berisi "N\. A\.", diharapkan alasan/],
    ['alasan: tidak ada', /alasan" berisi "tidak ada", diharapkan alasan/],
    ['alasan: ok', /alasan" berisi "ok", diharapkan alasan/],
    ['alasan: x', /alasan" berisi "x", diharapkan alasan/],
    ['alasan: "&nbsp; &nbsp;"', /alasan" berisi ".*", diharapkan alasan/],
    ['alasan: 12345', /alasan" berisi "12345", diharapkan alasan/],
    ['alasan: "1 2 3"', /alasan" berisi "1 2 3", diharapkan alasan/],
  ])('without a reason is refused: {%s}', async (fields, words) => {
    const outcome = await check(await inventory(waiver(fields)));
    expectRefusal(outcome, words, /iga\.config\.yaml:2:/);
  });

  it('of a code that does not exist is refused, with the nearest', async () => {
    const file = await inventory(
      'pengecualian:\n  - {aturan: bukti/berkashilang, alasan: Menunggu salinan}\n',
    );
    expectRefusal(
      await check(file),
      /iga\.config\.yaml:2:14: .*"bukti\/berkashilang".*"bukti\/berkas-hilang"/,
    );
  });

  it.each(['8', 'opini_bpk', ' OPINI_BPK '])('reaches a row of the regional unit: %j', async (name) => {
    const settings = `pengecualian:\n  - {aturan: spd/tanpa-bukti, indikator: "${name}", alasan: Menunggu salinan}\n`;
    const report = await checkAsData(await inventory(settings, OPINION));
    const waived = report.temuan.filter(({ dikecualikan }) => dikecualikan !== undefined);
    expect(waived.map(({ kode, indikator }) => [kode, indikator])).toEqual([
      ['spd/tanpa-bukti', 'opini_bpk'],
    ]);
  });

  it.each([
    ['sdmm', /iga\.config\.yaml:2:\d+: .*"sdmm".*"sdm"/],
    ['entah', /iga\.config\.yaml:2:\d+: .*"pengecualian > 1 > indikator".*"entah"/],
    // Numbers are not misspelt for one another.
    [
      '"99"',
      /iga\.config\.yaml:2:\d+: .*"pengecualian > 1 > indikator" berisi "99", yang tidak dikenal\.?$/m,
    ],
  ])('of an indicator that does not exist is refused: %s', async (name, words) => {
    const file = await inventory(waiver(`indikator: ${name}, alasan: Menunggu salinan`));
    expectRefusal(await check(file), words);
  });

  it('is refused with all that it names wrongly', async () => {
    const lines = [
      'pengecualian:',
      '  - {aturan: bukti/berkashilang, indikator: sdmm, alasan: Menunggu salinan}',
      '  - {aturan: bukti/berkas-hilang, indikator: regulasii, alasan: Menunggu salinan}',
    ];
    const outcome = await check(await inventory(`${lines.join('\n')}\n`));
    expectRefusal(outcome, '3 kesalahan', '"bukti/berkas-hilang"', '"sdm"', '"regulasi"');
  });

  it('obeys the severities of the office itself', async () => {
    const idle = waiver('inovasi: INV-002, alasan: Menunggu salinan');
    const report = await checkAsData(
      await inventory(`${idle}aturan: {masukan/pengecualian-tak-terpakai: mati}\n`),
    );
    expect(report.temuan.map(({ kode }) => kode)).not.toContain('masukan/pengecualian-tak-terpakai');
  });
});
