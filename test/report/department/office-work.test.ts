import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MENDED_BY } from '../../../src/assess/findings/mended-by.js';
import { buildDepartmentReports } from '../../../src/report/department/build-departments.js';
import { describeDepartment } from '../../../src/report/department/describe-department.js';
import { renderMessage } from '../../../src/report/department/message.js';
import type { Report } from '../../../src/report/schema.js';
import { english } from '../../../src/text/en/index.js';
import { indonesian } from '../../../src/text/id/index.js';
import { loadViewTexts } from '../../../src/text/load-view-texts.js';
import { checkFiles, checkInventory, inventoryOf } from '../../support/check-inventory.js';
import { innovationsOfScore } from '../../support/innovations-of-score.js';

const ROOT = 'fixtures/temuan';

const codes = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(ROOT, name)).map((code) => `${name}/${code}`))
  .sort();

/** Words of the inventory, of the folder of evidence and of the command line, which an office does not have. */
const TOOL_WORDS =
  /isian (?:memuat|berkas|jenis|tautan|tanggal|dasar)|pada isian|inventaris|kirim: |konfigurasi|\byaml\b|pemetaan|--[a-z]|\b[a-z]+_[a-z]+\b|\bkolom\b|folder/i;

describe('who mends a finding', () => {
  it('is decided for every code, and for nothing else', () => {
    expect(Object.keys(MENDED_BY).sort()).toEqual(codes);
  });

  it.each([indonesian, english])('has words for the office where both do ($language)', ({ officeAdvice }) => {
    const shared = Object.entries(MENDED_BY).flatMap(([code, who]) => (who === 'keduanya' ? [code] : []));
    expect(Object.keys(officeAdvice).sort()).toEqual(shared.sort());
  });
});

describe('what an office is asked', () => {
  const fixtures = codes.flatMap((code) => {
    const file = join(ROOT, code, 'gagal.yaml');
    return existsSync(file) ? [[code, file] as const] : [];
  });

  it.each(fixtures)('%s: is not put in words of the inventory', async (_, file) => {
    const edisi = /^# edisi: (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 'iga-2026';
    const report = await checkFiles([file], { edisi });
    const words = (await loadViewTexts('id')).perangkat_daerah;
    for (const department of buildDepartmentReports(report)) {
      const { tasks, findings } = describeDepartment(department, report, indonesian, words);
      for (const remedy of [
        ...tasks.flatMap(({ remedies }) => remedies),
        ...findings.map((one) => one.remedy),
      ])
        expect(remedy).not.toMatch(TOOL_WORDS);
      const message = renderMessage(department, report, 'laporan.html', indonesian, words);
      expect(message).not.toMatch(/pada isian|inventaris|kirim: |iga\.config|--[a-z]/);
    }
  });

  it('says what a level asks once, and why an innovation may not be reported in sentences', async () => {
    const report = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh' },
      inovasi: [{ id: 'A-1', nama: 'MAWAR', perangkat_daerah: 'Dinas Sosial' }],
    });
    const [office] = buildDepartmentReports(report);
    if (office === undefined) throw new Error('the office is missing');
    const words = (await loadViewTexts('id')).perangkat_daerah;
    const { tasks, innovations } = describeDepartment(office, report, indonesian, words);
    const replication = tasks.find(({ indicator }) => indicator === '31 Replikasi');
    expect(replication?.remedies).toEqual(['Isi klaim dan lampirkan data dukungnya.']);
    expect(replication?.asked).toHaveLength(3);
    expect(innovations[0]?.about).toContain(
      'Waktu penerapan belum diisi. Tahapan inovasi belum diisi. Kriteria',
    );
    expect(renderMessage(office, report, 'a.html', indonesian, words)).not.toContain('..');
  });

  it('leaves to the keeper of the inventory what only the keeper has, and says so', async () => {
    const report = await checkFiles([join(ROOT, 'masukan/kunci-tak-dikenal/gagal.yaml')], {
      edisi: 'iga-2026',
    });
    const own = report.temuan.filter(({ kode, inovasi }) => kode === 'masukan/kunci-tak-dikenal' && inovasi);
    expect(own.length).toBeGreaterThan(0);
    const words = (await loadViewTexts('id')).perangkat_daerah;
    const described = buildDepartmentReports(report).map((department) =>
      describeDepartment(department, report, indonesian, words),
    );
    const messages = own.map(({ pesan }) => pesan);
    expect(described.flatMap(({ chores }) => chores.map(({ message }) => message))).toEqual(
      expect.arrayContaining(messages),
    );
    const asked = described.flatMap(({ tasks, findings }) => [
      ...tasks.flatMap(({ problems }) => problems.map(({ message }) => message)),
      ...findings.map(({ message }) => message),
    ]);
    for (const message of messages) expect(asked).not.toContain(message);
  });
});

describe('what was typed so that it cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'siap-iga-ketikan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sheet = (jenis: string, klaim: string) => `versi: 1
pemda: {nama: Kabupaten Contoh}
inovasi:
  - id: A-1
    nama: MAWAR
    perangkat_daerah: Dinas Sosial
    waktu_penerapan: 05-13-2024
    indikator:
      regulasi: {klaim: 1, bukti: [{jenis: ${jenis}, berkas: sk.pdf}]}
      replikasi: {klaim: ${klaim}}
`;
  const asked = async (jenis: string, klaim: string) => {
    const file = join(folder, `${jenis}.yaml`);
    writeFileSync(file, sheet(jenis, klaim));
    const report = await checkFiles([file], { edisi: 'iga-2026' });
    const [office] = buildDepartmentReports(report);
    if (office === undefined) throw new Error('the office is missing');
    const words = (await loadViewTexts('id')).perangkat_daerah;
    const message = renderMessage(office, report, 'a.html', indonesian, words);
    const slots = office.tasks.map(({ indicator }) => indicator?.kunci);
    const codes = office.tasks.flatMap(({ findings }) => findings.map(({ kode }) => kode));
    return { message, slots, codes, findings: office.findings };
  };

  it('is corrected by whoever typed it, and not asked of the office', async () => {
    const { message, slots, codes, findings } = await asked('Perbub', 'dua');
    expect(findings.map(({ kode }) => kode)).toEqual(
      expect.arrayContaining(['bukti/jenis-tak-diterima', 'masukan/tipe-salah']),
    );
    expect(codes).not.toContain('bukti/jenis-tak-diterima');
    expect(codes).not.toContain('masukan/tipe-salah');
    expect(slots).not.toContain('replikasi');
    expect(slots).not.toContain('regulasi');
    expect(message).not.toMatch(/Perbub|05-13-2024/);
  });

  it.each(['sk_kpd', 'foto'])(
    'is not a kind that is known, though it is not accepted here: %s',
    async (jenis) => {
      const { slots, codes } = await asked(jenis, '1');
      expect(codes).toContain('bukti/jenis-tak-diterima');
      expect(slots).toContain('regulasi');
    },
  );
});

describe('an innovation of which only the official score is known', () => {
  const [first, second] = innovationsOfScore(2026, 20, 70, 5);
  const bare = (nama: string) => {
    const { indikator: _, ...rest } = first ?? {};
    return { ...rest, id: nama, nama, perangkat_daerah: 'Dinas Perikanan', kematangan: '70' };
  };

  async function reportOf(...innovations: readonly ReturnType<typeof bare>[]): Promise<Report> {
    return await checkInventory(2026, inventoryOf([...innovations], '45.00'));
  }

  async function saidTo(report: Report, nama: string) {
    const words = (await loadViewTexts('id')).perangkat_daerah;
    const department = buildDepartmentReports(report).find((one) => one.nama === nama);
    if (department === undefined) throw new Error(`${nama} has no report`);
    return {
      message: renderMessage(department, report, 'laporan.html', indonesian, words),
      described: describeDepartment(department, report, indonesian, words),
    };
  }

  it('is asked for levels and evidence by name, before anything else', async () => {
    const { message, described } = await saidTo(
      await reportOf(bare('LUMBUNG'), bare('DERMAGA')),
      'Dinas Perikanan',
    );
    expect(message).toContain(
      '1. LUMBUNG dan DERMAGA: baru skor kematangan yang diketahui. Isi klaim dan serahkan data dukung setiap indikator.',
    );
    expect(described.tasks.slice(0, 2).map(({ innovation, indicator }) => [innovation, indicator])).toEqual([
      ['LUMBUNG LUMBUNG', 'Semua indikator'],
      ['DERMAGA DERMAGA', 'Semua indikator'],
    ]);
    expect(described.facts.join(' ')).not.toMatch(/0 sesuai/);
    expect(described.facts.join(' ')).toContain('klaim 70,00, terbukti belum diketahui');
  });

  it('stands beside those whose indicators are known: these are counted, the other is named', async () => {
    if (second === undefined) throw new Error('two were asked for');
    const known = { ...second, perangkat_daerah: 'Dinas Perikanan' };
    const report = await checkInventory(2026, inventoryOf([bare('LUMBUNG'), known], '45.00'));
    const { described } = await saidTo(report, 'Dinas Perikanan');
    // One innovation with all 20 indicators proven or empty.
    expect(described.facts.join(' ')).toMatch(/Indikator: \d+ sesuai/);
    expect(described.facts.join(' ')).toContain(
      'Level indikatornya belum diketahui, baru skor kematangannya: LUMBUNG.',
    );
  });

  it('is asked for them also where that finding is switched off', async () => {
    const report = await reportOf(bare('LUMBUNG'));
    const silent = {
      ...report,
      temuan: report.temuan.filter(({ kode }) => kode !== 'profil/kematangan-saja'),
    };
    expect((await saidTo(silent, 'Dinas Perikanan')).message).toContain('LUMBUNG: baru skor kematangan');
  });

  it('is one of many, and the message stays short', async () => {
    const many = Array.from({ length: 30 }, (_, index) => bare(`INOVASI ${'PANJANG '.repeat(20)}${index}`));
    const { message } = await saidTo(await reportOf(...many), 'Dinas Perikanan');
    expect(message).toMatch(/dan 2\d inovasi lain: baru skor/);
    expect([...message].length).toBeLessThan(1000);
  });
});
