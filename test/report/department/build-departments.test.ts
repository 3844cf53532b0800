import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildDepartmentReports,
  isForTheRegionAlone,
} from '../../../src/report/department/build-departments.js';
import type { DepartmentReport, Task } from '../../../src/report/department/model.js';
import { isTypingError } from '../../../src/report/department/typing-error.js';
import type { Report, ReportFinding } from '../../../src/report/schema.js';
import { checkFiles, checkInventory, inventoryOf, withFiles } from '../../support/check-inventory.js';
import { innovationsOfScore } from '../../support/innovations-of-score.js';
import { type InnovationSource, withInnovation, withSlot } from '../../support/inventory-source.js';
import { randomInventory } from '../../support/random-inventory.js';
import { renderText } from '../views/render-view.js';

const SPD = '45.00';
/** Every slot proven; with the divisor of 20 a point of the SID is worth 1 / 20 / 2.5 of the index. */
const twenty = innovationsOfScore(2026, 20, 70, 5);

function ofOffice(report: Report, nama: string): DepartmentReport {
  const found = buildDepartmentReports(report).find((department) => department.nama === nama);
  if (found === undefined) throw new Error(`${nama} has no report`);
  return found;
}

/** INV-006 and INV-007 belong to an office of their own. */
function withOwnOffice(change: (innovation: InnovationSource) => InnovationSource): InnovationSource[] {
  const moved = ['INV-006', 'INV-007'].reduce<readonly InnovationSource[]>(
    (list, id) => withInnovation(list, id, (one) => ({ ...one, perangkat_daerah: 'Dinas Perikanan' })),
    twenty,
  );
  return withInnovation(moved, 'INV-006', change);
}

describe('the reports of the offices together', () => {
  it('do not say that an innovation costs the region more than it brings; the report of the region does', async () => {
    const code = 'agregat/di-bawah-ambang-untung';
    const report = await checkFiles([`fixtures/temuan/${code}/gagal.yaml`]);
    const found = report.temuan.find(({ kode }) => kode === code);
    expect(found?.perangkat_daerah).toBe('Dinas Sosial');
    expect(ofOffice(report, 'Dinas Sosial').findings.map(({ kode }) => kode)).not.toContain(code);
  });

  it('hold every innovation and every finding of somebody exactly once, whatever the inventory', async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory, async (source) => {
        const report = await checkInventory(2026, source);
        const departments = buildDepartmentReports(report);
        const innovations = departments.flatMap((department) => department.innovations);
        expect(new Set(innovations)).toEqual(new Set(report.inovasi));
        expect(innovations.length).toBe(report.inovasi.length);
        const findings = departments.flatMap((department) => department.findings);
        const withheld = report.temuan.filter(isForTheRegionAlone);
        const owned = report.temuan.filter(
          (finding) => finding.perangkat_daerah !== undefined && !withheld.includes(finding),
        );
        expect(new Set(findings)).toEqual(new Set(owned));
        expect(findings.length).toBe(owned.length);
        expect(departments.map(({ figures }) => figures.temuan)).toEqual(
          departments.map(
            ({ nama, findings: own }) =>
              own.length + withheld.filter(({ perangkat_daerah }) => perangkat_daerah === nama).length,
          ),
        );
        for (const status of ['sesuai', 'tidak_terisi', 'tidak_sesuai', 'belum_dipastikan'] as const) {
          const counts = departments.map(({ figures }) => figures[status]);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.celah[status]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('have a task for every slot that falls short, and for nothing that is in order', async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory, async (source) => {
        const report = await checkInventory(2026, source);
        for (const { tasks, innovations, findings } of buildDepartmentReports(report)) {
          const unread = new Set(
            findings.filter(isTypingError).map(({ inovasi, indikator }) => `${inovasi} ${indikator}`),
          );
          const open = innovations
            .filter(({ kirim }) => kirim)
            .flatMap(({ id, slot }) =>
              Object.entries(slot)
                .filter(([, { status }]) => status !== 'sesuai')
                .map(([key]) => `${id} ${key}`)
                .filter((key) => !unread.has(key)),
            );
          const done = tasks.map(({ innovation, indicator }) => `${innovation?.id} ${indicator?.kunci}`);
          expect(done).toEqual(expect.arrayContaining(open));
          expect(new Set(done).size).toBe(done.length);
          const inTasks = tasks.flatMap((task) => task.findings);
          expect(new Set(inTasks).size).toBe(inTasks.length);
          for (const finding of findings)
            if (finding.tingkat !== 'info' && !unread.has(`${finding.inovasi} ${finding.indikator}`))
              expect(inTasks.includes(finding), finding.kode).toBe(finding.pelaksana !== 'pengelola');
          const [unknown, known] = [true, false].map((first) =>
            tasks.filter(({ about }) => (about === 'semua_indikator') === first),
          );
          expect(tasks).toEqual([...(unknown ?? []), ...(known ?? [])]);
          expectFalling((known ?? []).map(({ worth }) => Number(worth ?? 0)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('name no finding of the region', async () => {
    const report = await checkFiles(['fixtures/banjar-2026/inventaris.yaml']);
    const own = buildDepartmentReports(report).flatMap((department) => department.findings);
    expect(own.filter(({ kode }) => kode.startsWith('spd/'))).toEqual([]);
    expect(own.filter(({ kode }) => kode.startsWith('agregat/')).map(({ kode }) => kode)).toEqual([
      'agregat/perangkat-daerah-tanpa-inovasi',
      'agregat/perangkat-daerah-tanpa-inovasi',
    ]);
  });
});

/** Beside them stand the questions about the profiles, which these innovations leave short. */
function aboutSlots(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ indicator }) => indicator !== undefined);
}

function expectFalling(values: readonly number[]): void {
  expect(values).toEqual([...values].sort((left, right) => right - left));
}

describe('what is to be done', () => {
  it('is sorted by worth, which the findings of one slot share: 6 and 4 SID points of 20 x 2.5', async () => {
    // Bobot 3 and 2, both claimed at level 2 without any document.
    const innovations = withOwnOffice((one) =>
      withSlot(withSlot(one, 'replikasi', { klaim: 2 }), 'rkpd', { klaim: 2 }),
    );
    const report = await checkInventory(2026, inventoryOf(innovations, SPD));
    const { tasks, figures } = ofOffice(report, 'Dinas Perikanan');
    expect(
      aboutSlots(tasks).map(({ innovation, indicator, worth }) => [innovation?.id, indicator?.kunci, worth]),
    ).toEqual([
      ['INV-006', 'replikasi', '0.12'],
      ['INV-006', 'rkpd', '0.08'],
    ]);
    expect(tasks[0]?.slot).toMatchObject({ klaim: 2, terbukti: 0, status: 'tidak_terisi' });
    expect(tasks[0]?.indicator?.dokumen).not.toBe('');
    expect(figures).toMatchObject({ inovasi: 2, ditahan: 0, tidak_terisi: 2, dampak: '0.20' });
  });

  it('is worth together what the real formula gives, not a sum of rounded parts', async () => {
    // 18 innovations make the divisor: 1 / 18 / 2.5 is 0.0222..., three times that 0.0666...
    const eighteen = innovationsOfScore(2026, 18, 70, 5);
    const broken = eighteen.map((one, index) =>
      index === 5
        ? withSlot(withSlot(withSlot(one, 'bimtek', { klaim: 1 }), 'aktor', { klaim: 1 }), 'jejaring', {
            klaim: 1,
          })
        : one,
    );
    const own = withInnovation(broken, broken[5]?.id ?? '', (one) => ({
      ...one,
      perangkat_daerah: 'Dinas Perikanan',
    }));
    const report = await checkInventory(2026, inventoryOf(own, SPD));
    const { tasks, figures } = ofOffice(report, 'Dinas Perikanan');
    expect(aboutSlots(tasks).map(({ worth }) => worth)).toEqual(['0.02', '0.02', '0.02']);
    expect(figures.dampak).toBe('0.07');
  });

  it('counts a slot of an innovation that may not be reported once it may', async () => {
    const innovations = withOwnOffice((one) =>
      withSlot({ ...one, waktu_penerapan: '2019-01-01' }, 'replikasi', { klaim: 2 }),
    );
    const report = await checkInventory(2026, inventoryOf(innovations, SPD));
    const { tasks, figures } = ofOffice(report, 'Dinas Perikanan');
    // 70 points less the 6 of replikasi, and 0.38 for its number: 64.38 of 20 x 2.5; with the slot 6 more.
    expect(tasks[0]?.indicator).toBeUndefined();
    expect(tasks[0]?.innovation?.id).toBe('INV-006');
    expect(figures.dampak).toBe(ofEligibility(70));
    expect(tasks[0]?.worth).toBe(ofEligibility(64));
  });

  it('leaves out what the office has decided to live with, and what is only a hint', async () => {
    const report = await checkFiles(['fixtures/banjar-2026/inventaris.yaml']);
    const waive = (finding: ReportFinding): ReportFinding => ({ ...finding, dikecualikan: { alasan: 'x' } });
    const waived = { ...report, temuan: report.temuan.map(waive) };
    for (const { tasks } of buildDepartmentReports(waived)) expect(tasks).toEqual([]);
    const hint = (finding: ReportFinding): ReportFinding => ({ ...finding, tingkat: 'info', dampak: null });
    const hints = { ...report, temuan: report.temuan.map(hint) };
    for (const { tasks } of buildDepartmentReports(hints)) expect(tasks).toEqual([]);
  });

  it('stays to be done where the office has switched the finding off', async () => {
    const report = await checkFiles(['fixtures/banjar-2026/inventaris.yaml']);
    const silent = ofOffice({ ...report, temuan: [] }, 'Dinas Kesehatan');
    expect(silent.tasks.map(({ indicator, worth, findings }) => [indicator?.kode, worth, findings])).toEqual([
      ['18', null, []],
      ['33', null, []],
    ]);
  });
});

/** What an innovation of that SID score gives to an index of 20 innovations: its share, and 0.38 for one more. */
function ofEligibility(sid: number): string {
  return (Math.round((sid / 20 + 0.38) * 40) / 100).toFixed(2);
}

describe('the means of an office', () => {
  /** INV-006 and INV-007 of Dinas Perikanan, all slots proven, 70 points each. */
  const [first, second, ...others] = twenty.filter(({ id }) => id === 'INV-006' || id === 'INV-007');

  it('are of the scores as claimed and as proven, each by itself: 70 and 70, and 64 and 70', async () => {
    expect(others).toEqual([]);
    // Bobot 3 at level 2 without a document: 6 points that are claimed and not proven.
    const report = await checkInventory(
      2026,
      inventoryOf(
        withOwnOffice((one) => withSlot(one, 'replikasi', { klaim: 2 })),
        SPD,
      ),
    );
    expect(ofOffice(report, 'Dinas Perikanan').figures).toMatchObject({ rata_klaim: '70.00', rata: '67.00' });
  });

  it('are unknown as soon as one score is: 80.50 and 70 are claimed, 70 and no one knows what proven', async () => {
    if (first === undefined || second === undefined) throw new Error('two were asked for');
    const { indikator: _, ...bare } = first;
    const innovations = [
      { ...bare, perangkat_daerah: 'Dinas Perikanan', kematangan: '80,50' },
      { ...second, perangkat_daerah: 'Dinas Perikanan' },
    ];
    const report = await checkInventory(2026, inventoryOf(innovations, SPD));
    expect(ofOffice(report, 'Dinas Perikanan').figures).toMatchObject({ rata_klaim: '75.25', rata: null });
    expect(await renderText(report, 'html')).toMatch(
      /Dinas Perikanan<\/[^>]+>(?:<[^>]+>)*2(?:<[^>]+>)*75,25(?:<[^>]+>)*\?</,
    );
  });

  it('are none where no innovation is sent', async () => {
    const held = withOwnOffice((one) => ({ ...one, kirim: 'tidak' })).filter(({ id }) => id === 'INV-006');
    const report = await checkInventory(2026, inventoryOf(held, SPD));
    expect(ofOffice(report, 'Dinas Perikanan').figures).toMatchObject({ rata_klaim: null, rata: null });
  });
});

describe('who takes part', () => {
  const REGISTER = [
    { nama: 'Dinas Kesehatan' },
    { nama: 'Puskesmas Melati', induk: 'Dinas Kesehatan' },
    { nama: 'Dinas Pendidikan' },
    { nama: 'Dinas Sosial' },
    { nama: 'Dinas Sosial.' },
  ];
  const innovation = (id: string, nama: string, perangkat_daerah: string, kirim = 'ya') => ({
    id,
    nama,
    perangkat_daerah,
    kirim,
  });

  it('tells offices with innovations, held back ones, those with units, and those with nothing apart', async () => {
    const report = await checkInventory(2026, {
      pemda: { nama: 'Kabupaten Contoh', perangkat_daerah: REGISTER },
      inovasi: [
        innovation('A-1', 'MAWAR', 'Puskesmas Melati'),
        innovation('A-2', 'INTAN', 'Dinas Pendidikan', 'tidak'),
        innovation('A-3', 'ULIN', 'Kecamatan Rimba', 'tidak'),
      ],
    });
    const seen = buildDepartmentReports(report).map(({ nama, participation, figures }) => [
      nama,
      participation,
      figures.inovasi,
      figures.ditahan,
      figures.unit,
    ]);
    expect(seen).toEqual([
      ['Dinas Kesehatan', 'lewat_unit', 0, 0, ['Puskesmas Melati']],
      ['Dinas Pendidikan', 'ditahan', 0, 1, []],
      ['Dinas Sosial', 'belum', 0, 0, []],
      ['Kecamatan Rimba', 'ditahan', 0, 1, []],
      ['Puskesmas Melati', 'ada', 1, 0, []],
    ]);
    expect(ofOffice(report, 'Dinas Pendidikan').tasks).toEqual([]);
    const page = await renderText(report, 'html');
    expect(page).toContain('Belum punya inovasi (1)');
  });

  it('asks an office of the register for its first innovation', async () => {
    const { tasks } = await withFiles(
      {
        'a.yaml':
          'versi: 1\npemda: {nama: Kabupaten Contoh, perangkat_daerah: [{nama: Dinas Sosial}]}\nspd: {total: 45}\n',
      },
      async (files) => ofOffice(await checkFiles(files, { edisi: 'iga-2026' }), 'Dinas Sosial'),
    );
    expect(tasks.map(({ findings }) => findings.map(({ kode }) => kode))).toEqual([
      ['agregat/perangkat-daerah-tanpa-inovasi'],
    ]);
  });
});

it('orders offices as readers look them up, small and capital letters alike', async () => {
  const offices = ['Dinas PUPR', 'dinas Sosial', 'Dinas Pendidikan'];
  const source = await checkInventory(2026, {
    pemda: { nama: 'Kabupaten Contoh' },
    inovasi: offices.map((perangkat_daerah, index) => ({
      id: `A-${index}`,
      nama: `MAWAR ${index}`,
      perangkat_daerah,
    })),
  });
  expect(source.perangkat_daerah.map(({ nama }) => nama)).toEqual([
    'Dinas Pendidikan',
    'Dinas PUPR',
    'dinas Sosial',
  ]);
});
