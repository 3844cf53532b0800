import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import type { Finding, FindingCode } from '../../../src/assess/findings/finding.js';
import { SPD_RULES } from '../../../src/assess/rules/spd/index.js';
import { loadEdition } from '../../../src/edition/load.js';
import { NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import { readContext } from './read-context.js';

const REGION = 'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\n';
const PROOF = 'bukti: [{jenis: lkpd, berkas: lkpd.pdf, nomor: "7/2026", tanggal: 2026-02-10, tentang: LKPD}]';
const HALF_PROOF = 'bukti: [{jenis: lkpd, berkas: lkpd.pdf, tanggal: 2026-02-10, tentang: LKPD}]';
const NO_PROOF =
  'bukti: [{jenis: lkpd, berkas: lkpd.docx, nomor: "7/2026", tanggal: 2026-02-10, tentang: LKPD}]';

function find(source: string): Finding[] {
  const context = readContext({ 'a.yaml': source });
  return SPD_RULES.flatMap((rule) => rule.run(context));
}

/** Under an edition whose rows are not known. */
async function findWithoutRows(source: string): Promise<Finding[]> {
  const context = readContext({ 'a.yaml': source });
  const edition = await loadEdition('iga-2023');
  const assessment = assess(context.inventory, edition, NO_FILES_CHECKED);
  return SPD_RULES.flatMap((rule) => rule.run({ ...context, edition, assessment }));
}

/** Findings about one row; all others are empty. */
function findInRow(key: string, row: string): Finding[] {
  return find(`${REGION}spd:\n  baris:\n    ${key}: {${row}}\n`).filter(
    (finding) => finding.indicator === key,
  );
}

function codesOf(findings: readonly Finding[]): FindingCode[] {
  return findings.map((finding) => finding.code);
}

function remedyLevel(finding: Finding | undefined): number | undefined {
  return finding?.remedy.kind === 'spd' ? finding.remedy.level : undefined;
}

describe('a row', () => {
  // TPT: 5.91 and more 1, 2.34 to 5.92 2, 2.35 and less 3. Mandatory spending: 2, 3, more than 3 components.
  const cases: readonly (readonly [string, string, string, readonly FindingCode[], number | undefined])[] = [
    ['empty', 'haki', '', ['spd/tidak-terisi'], 1],
    ['empty and compulsory', 'tpt', '', ['spd/wajib-kosong'], 1],
    ['a figure below level 1', 'mandatory_spending', `nilai: 1, ${PROOF}`, ['spd/tidak-terisi'], 1],
    ['a claim of 0 beside a figure', 'tpt', `klaim: 0, nilai: 4.1, ${PROOF}`, ['spd/wajib-kosong'], 2],
    ['a document without figure', 'tpt', PROOF, ['spd/wajib-kosong'], 1],
    ['a figure without document', 'tpt', 'nilai: 4.1', ['spd/tanpa-bukti'], 2],
    ['a claim without figure and document', 'tpt', 'klaim: 3', ['spd/tanpa-bukti'], 3],
    ['a figure and its document', 'tpt', `nilai: 4.1, ${PROOF}`, [], undefined],
    ['a claim above the figure', 'tpt', `klaim: 3, nilai: 4.1, ${PROOF}`, ['spd/klaim-melebihi-nilai'], 3],
    [
      'a claim above the figure and no document counts',
      'tpt',
      `klaim: 3, nilai: 4.1, ${NO_PROOF}`,
      ['spd/klaim-melebihi-nilai'],
      undefined,
    ],
    ['a claim below the figure', 'tpt', `klaim: 1, nilai: 4.1, ${PROOF}`, ['spd/klaim-di-bawah-nilai'], 2],
    [
      'a claim below the figure, unproven',
      'tpt',
      `klaim: 1, nilai: 4.1, ${HALF_PROOF}`,
      ['spd/belum-dipastikan', 'spd/klaim-di-bawah-nilai'],
      1,
    ],
    ['a document that does not count', 'tpt', `nilai: 4.1, ${NO_PROOF}`, ['spd/klaim-melebihi-bukti'], 2],
    ['a document without its number', 'tpt', `nilai: 4.1, ${HALF_PROOF}`, ['spd/belum-dipastikan'], 2],
    ['a claim without figure', 'tpt', `klaim: 2, ${PROOF}`, ['spd/belum-dipastikan'], 2],
    ['a choice that is not known', 'opini_bpk', `pilihan: wajar, ${PROOF}`, ['spd/pilihan-tak-dikenal'], 1],
    [
      'the same with a claim',
      'opini_bpk',
      `klaim: 3, pilihan: wajar, ${PROOF}`,
      ['spd/pilihan-tak-dikenal'],
      3,
    ],
  ];

  it.each(cases)('%s', (_, key, row, codes, level) => {
    const found = findInRow(key, row);
    expect(codesOf(found)).toEqual(codes);
    expect(remedyLevel(found[0])).toBe(level);
  });

  it('tells which figure is wanting', () => {
    const [finding] = findInRow('pad', '');
    expect(finding?.args).toMatchObject({
      isian: 't1_t2',
      tertulis: false,
      dokumen: 0,
      nilai_level: undefined,
    });
  });

  it('a raised claim gains only what the documents prove', () => {
    const below = findInRow('tpt', `klaim: 1, nilai: 4.1, ${HALF_PROOF}`).at(-1);
    expect(below?.remedy.kind).toBe('tidak_ada');
  });
});

describe('places', () => {
  it('of a figure, a choice, and a row that was never written', () => {
    const source = [
      'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}',
      'spd:',
      '  baris:',
      '    pendapatan_perkapita: {nilai: 5.23}',
      '    opini_bpk:',
      '      pilihan: wajar',
      '',
    ].join('\n');
    const places = new Map(
      find(source).map((finding) => [`${finding.code} ${finding.indicator}`, finding.place]),
    );
    expect(places.get('spd/ambang-rancu pendapatan_perkapita')).toEqual({
      berkas: 'a.yaml',
      baris: 4,
      kolom: 35,
    });
    expect(places.get('spd/pilihan-tak-dikenal opini_bpk')).toEqual({
      berkas: 'a.yaml',
      baris: 6,
      kolom: 16,
    });
    expect(places.get('spd/wajib-kosong tpt')).toEqual({ berkas: 'a.yaml', baris: 4, kolom: 5 });
  });
});

describe('printed limits', () => {
  // Income per head: up to 2.04, 2.05 to 5.23, 5.23 and more: 5.23 is in two bands, 2.045 in none.
  it.each([
    ['5.22', []],
    ['5.23', [2, 3]],
    ['5.24', []],
    ['2.04', []],
    ['2.0455', [1, 2]],
    ['2.05', []],
  ] as const)('%s', (value, levels) => {
    const found = findInRow('pendapatan_perkapita', `nilai: ${value}, ${PROOF}`);
    const doubts = found.flatMap((finding) =>
      finding.code === 'spd/ambang-rancu' ? [finding.args.rancu] : [],
    );
    expect(doubts.flatMap((doubt) => [doubt.lower, doubt.upper])).toEqual(levels);
  });

  it.each([
    ['the upper level where it is proven', `nilai: 5.23, ${PROOF}`, 3],
    ['no more than is claimed', `klaim: 2, nilai: 5.23, ${PROOF}`, 2],
    ['nothing where nothing is proven', 'nilai: 5.23', undefined],
  ] as const)('deciding them gains %s', (_, row, level) => {
    const doubt = findInRow('pendapatan_perkapita', row).find(
      (finding) => finding.code === 'spd/ambang-rancu',
    );
    expect(doubt).toBeDefined();
    expect(remedyLevel(doubt)).toBe(level);
  });

  // TPT: 5.91 and more is level 1, 2.34 to 5.92 level 2: 5.915 is in both.
  it.each([
    ['the upper level', 'pendapatan_perkapita', 'klaim: 3, nilai: 5.23', ['spd/ambang-rancu']],
    [
      'the upper level of a figure with thousandths',
      'tpt',
      'klaim: 2, nilai: "5,9150"',
      ['spd/ambang-rancu'],
    ],
    [
      'the upper level between two bands',
      'pendapatan_perkapita',
      'klaim: 2, nilai: 2.0455',
      ['spd/ambang-rancu'],
    ],
    [
      'more than the upper level',
      'tpt',
      'klaim: 3, nilai: 5.9150',
      ['spd/ambang-rancu', 'spd/klaim-melebihi-nilai'],
    ],
  ] as const)('a claim of %s', (_, key, row, codes) => {
    expect(codesOf(findInRow(key, `${row}, ${PROOF}`))).toEqual(codes);
  });
});

describe('growth', () => {
  it.each([
    ['from zero', `klaim: 2, t1: 5, t2: 0, ${PROOF}`, ['spd/dasar-pertumbuhan-nol']],
    ['from below zero', `klaim: 2, t1: 5, t2: -1, ${PROOF}`, ['spd/dasar-pertumbuhan-nol']],
    [
      'from zero without a claim',
      `t1: 5, t2: 0, ${PROOF}`,
      ['spd/dasar-pertumbuhan-nol', 'spd/wajib-kosong'],
    ],
    [
      'from zero, with a document to be completed',
      `klaim: 2, t1: 5, t2: 0, ${HALF_PROOF}`,
      ['spd/belum-dipastikan', 'spd/dasar-pertumbuhan-nol'],
    ],
    ['from a figure above zero', `klaim: 2, t1: 5, t2: 4, ${PROOF}`, []],
  ])('%s', (_, row, codes) => {
    expect(codesOf(findInRow('investasi', row))).toEqual(codes);
  });

  it('from zero is no matter where points are asked for', () => {
    expect(codesOf(findInRow('ipm_peningkatan', `t1: 70, t2: 0, ${PROOF}`))).toEqual([]);
  });

  it('is not asked for again where it stands', () => {
    const [finding] = findInRow('investasi', `klaim: 2, t1: 5, t2: 0, ${HALF_PROOF}`);
    expect(finding?.args).toMatchObject({ belum: [{ isian: 'nomor', dokumen: 1 }] });
  });

  // 315 from 280 is 35/280 = 12.5 percent; 4 from 3 is 33.333...; IPM 71.2 from 70.5 is 0.7 points.
  it.each([
    ['pad', '12.5', '315', '280', undefined],
    ['pad', '12.49', '315', '280', '12.50'],
    ['pad', '33.33', '4', '3', undefined],
    ['pad', '33.34', '4', '3', '33.33'],
    ['ipm_peningkatan', '0.7', '71.2', '70.5', undefined],
    ['tpt_penurunan', '0.3', '4.1', '4.4', undefined],
    ['tpt_penurunan', '-0.3', '4.1', '4.4', '0.30'],
  ] as const)('%s: %s beside %s and %s', (key, value, t1, t2, reckoned) => {
    const found = findInRow(key, `nilai: ${value}, t1: ${t1}, t2: ${t2}, ${PROOF}`);
    const different = found.filter((finding) => finding.code === 'spd/nilai-berbeda');
    expect(different.map((finding) => finding.args)).toMatchObject(
      reckoned === undefined ? [] : [{ dinyatakan: value, terhitung: reckoned }],
    );
  });
});

describe('the SPD as a whole', () => {
  const innovation = 'inovasi: [{id: I-1, nama: Sapa, perangkat_daerah: Dinas}]\n';

  it.each([
    ['nothing sent', '', []],
    ['only held back', innovation.replace('nama:', 'kirim: tidak, nama:'), []],
    ['something sent', innovation, ['spd/tidak-ada']],
    ['a total of 63', 'spd: {total: 63}\n', ['spd/total-tanpa-rincian']],
    ['a total of 63.01', 'spd: {total: "63,01"}\n', ['spd/total-melebihi-maks']],
  ])('%s', (_, source, codes) => {
    expect(codesOf(find(`${REGION}${source}`))).toEqual(codes);
  });

  it('points at the region where nothing was written', () => {
    expect(find(`${REGION}${innovation}`)[0]?.place).toEqual({ berkas: 'a.yaml', baris: 1, kolom: 8 });
  });

  it('names the file where not even the region is known', () => {
    expect(find(innovation)[0]?.place).toEqual({ berkas: 'a.yaml' });
  });

  // TPT has weight 0.75: 2 x 0.75 = 1.50. BPK's opinion has 1.5: 3 x 1.5 = 4.50.
  it.each([
    ['6.00', undefined],
    ['6', undefined],
    ['6.0010', '6.001'],
    ['5.25', '5.25'],
  ])('a total of %s beside rows that make 6', (total, stated) => {
    const source = `${REGION}spd:\n  total: ${total}\n  baris: {tpt: {nilai: 4.1}, opini_bpk: {pilihan: wtp}}\n`;
    const different = find(source).filter((finding) => finding.code === 'spd/total-berbeda');
    const expected = stated === undefined ? [] : [{ dinyatakan: stated, terhitung: '6.00' }];
    expect(different.map((finding) => finding.args)).toEqual(expected);
  });

  it('a total in an edition without rows is a hint only', async () => {
    const [finding, ...others] = await findWithoutRows(`${REGION}spd: {total: 45}\n`);
    expect(others).toEqual([]);
    expect([finding?.code, finding?.severity]).toEqual(['spd/total-tanpa-rincian', 'info']);
    expect(finding?.args).toMatchObject({ total: '45.00', edisi: expect.stringContaining('2023') });
  });

  it('rows in an edition without rows are a mistake, also beside a total', async () => {
    const found = await findWithoutRows(`${REGION}spd: {total: 45, baris: {opini_bpk: {pilihan: wtp}}}\n`);
    expect(codesOf(found)).toEqual(['spd/baris-tidak-berlaku', 'spd/total-tanpa-rincian']);
  });
});

describe('verdicts on a row', () => {
  it('are held against the level the figure gives', () => {
    const found = findInRow('tpt', `nilai: 4.1, ${PROOF}, verifikasi: {status: sesuai, level: 3}`);
    expect(codesOf(found)).toEqual(['spd/putusan-janggal']);
    expect(found[0]?.args).toMatchObject({ klaim: 2, putusan: 3, sebab: 'di_atas_klaim' });
  });
});

describe('a figure that cannot be', () => {
  const unlikely = (key: string, row: string) =>
    findInRow(key, `${row}, ${PROOF}`).filter(({ code }) => code === 'spd/nilai-tak-wajar');

  it.each([
    ['tpt', 'nilai: -0.01', 'nilai'],
    ['tpt', 'nilai: 100.01', 'nilai'],
    ['kemiskinan', 'nilai: 481', 'nilai'],
    ['ipm', 'nilai: 7150', 'nilai'],
    ['ipm', 'nilai: -1', 'nilai'],
    ['apbd_tepat_waktu', 'nilai: 4', 'nilai'],
    ['apbd_tepat_waktu', 'nilai: 2.5', 'nilai'],
    ['mandatory_spending', 'nilai: -3', 'nilai'],
    ['rekomendasi_kebijakan', 'nilai: 3.5', 'nilai'],
    ['rekomendasi_kebijakan', 'nilai: -1', 'nilai'],
    // 2 against 1 is 100 percent, 2.01 a little more; rupiah against millions of rupiah a great deal.
    ['pad', 't1: 2.01, t2: 1', 'pertumbuhan'],
    ['pad', 't1: 315000000000, t2: 280000', 'pertumbuhan'],
    ['pad', 't1: -5, t2: 4', 't1'],
    ['pad', 'nilai: -100.5', 'nilai'],
    ['pendapatan_perkapita', 'nilai: 101', 'nilai'],
    ['investasi', 't1: 12, t2: 1', 'pertumbuhan'],
    ['perizinan', 'nilai: 1001', 'nilai'],
    ['tpt_penurunan', 't1: 325, t2: 4', 't1'],
    ['kemiskinan_penurunan', 't1: 4, t2: -1', 't2'],
    ['ipm_peningkatan', 't1: 71, t2: 7050', 't2'],
    ['ipm_peningkatan', 'nilai: 500', 'nilai'],
    // 8.1 or 81 percent, an IPM of 71: written as a fraction.
    ['kemiskinan', 'nilai: 0.081', 'nilai'],
    ['ipm', 'nilai: 0.71', 'nilai'],
    ['tpt_penurunan', 't1: 0.0325, t2: 4', 't1'],
  ])('%s: {%s} is doubted for its %s', (key, row, field) => {
    const [finding, ...others] = unlikely(key, row);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'peringatan',
      basis: { keyakinan: 'C' },
      args: { isian: field },
    });
    expect(finding?.remedy).toEqual({ kind: 'tidak_ada' });
  });

  it.each([
    ['tpt', 'nilai: 0'],
    ['tpt', 'nilai: 100'],
    ['ipm', 'nilai: 100'],
    ['apbd_tepat_waktu', 'nilai: 0'],
    ['apbd_tepat_waktu', 'nilai: "3,0"'],
    ['rekomendasi_kebijakan', 'nilai: 250'],
    ['pad', 't1: 2, t2: 1'],
    ['pad', 't1: 0, t2: 1'],
    ['investasi', 't1: 11, t2: 1'],
    ['perizinan', 'nilai: 1000'],
    ['tpt_penurunan', 't1: 5, t2: 3'],
    ['opini_bpk', 'pilihan: wtp, nilai: 900'],
    // These have findings of their own.
    ['pad', 't1: 5, t2: -4'],
    ['opini_bpk', 'pilihan: wtpp'],
  ])('%s: {%s} is not', (key, row) => {
    expect(unlikely(key, row)).toEqual([]);
  });
});
