import { describe, expect, it } from 'vitest';
import type { Finding, FindingCode } from '../../../src/assess/findings/finding.js';
import { SLOT_RULES } from '../../../src/assess/rules/slot/index.js';
import { readInnovations } from './read-context.js';

/** Findings about the named indicators only: all others of the one innovation are empty. */
function findIn(indicators: Readonly<Record<string, string>>, profile: readonly string[] = []): Finding[] {
  const lines = Object.entries(indicators).map(([key, slot]) => `  ${key}: ${slot}`);
  const keys = [
    'id: I-1',
    'nama: Sapa Warga',
    'perangkat_daerah: Dinas Layanan',
    ...profile,
    'indikator:',
    ...lines,
  ];
  const context = readInnovations([keys]);
  const found = SLOT_RULES.flatMap((rule) => rule.run(context));
  return found.filter((finding) => finding.indicator !== undefined && finding.indicator in indicators);
}

function codesIn(indicators: Readonly<Record<string, string>>, profile?: readonly string[]): FindingCode[] {
  return findIn(indicators, profile).map((finding) => finding.code);
}

/** The level a finding's remedy leads to. */
function remedyLevel(finding: Finding | undefined): number | undefined {
  return finding?.remedy.kind === 'slot' ? finding.remedy.level : undefined;
}

function documents(...records: readonly string[]): string {
  return `bukti: [${records.map((record) => `{${record}}`).join(', ')}]`;
}

const DPA = (year: number) => `jenis: dpa, berkas: dpa-${year}.pdf, tahun: ${year}, memuat: [sorotan]`;
const RKPD = (year: number) => `jenis: rkpd, berkas: rkpd-${year}.pdf, tahun: ${year}, memuat: [sorotan]`;
const SKM = 'jenis: laporan_skm, berkas: skm.pdf, tanggal: 2025-09-12';

describe('a slot has one finding about its level', () => {
  const cases: readonly (readonly [string, string, string, readonly FindingCode[], number | undefined])[] = [
    ['empty', 'monev', '{}', ['indikator/tidak-terisi'], 1],
    ['empty and compulsory', 'video', '{}', ['indikator/wajib-kosong'], 1],
    ['a claim of 0', 'monev', '{klaim: 0}', ['indikator/tidak-terisi'], 1],
    ['documents without claim', 'monev', `{${documents(SKM)}}`, ['indikator/tidak-terisi'], 2],
    ['a claim without documents', 'monev', '{klaim: 3}', ['indikator/tanpa-bukti'], 3],
    ['a claim above', 'monev', `{klaim: 3, ${documents(SKM)}}`, ['indikator/klaim-melebihi-bukti'], 3],
    ['a claim below', 'monev', `{klaim: 1, ${documents(SKM)}}`, ['indikator/klaim-di-bawah-bukti'], 2],
    ['a claim met', 'monev', `{klaim: 2, ${documents(SKM)}}`, [], undefined],
    [
      'a date not stated',
      'monev',
      `{klaim: 2, ${documents('jenis: laporan_skm, berkas: skm.pdf')}}`,
      ['indikator/belum-dipastikan'],
      2,
    ],
  ];

  it.each(cases)('%s', (_, key, slot, codes, level) => {
    const found = findIn({ [key]: slot });
    expect(found.map((finding) => finding.code)).toEqual(codes);
    expect(remedyLevel(found[0])).toBe(level);
  });
});

describe('what is not checked', () => {
  it('an innovation held back', () => {
    expect(codesIn({ monev: '{klaim: 3}' }, ['kirim: tidak'])).toEqual([]);
  });

  it('an innovation of which only the official score is known', () => {
    const keys = ['id: I-1', 'nama: Sapa Warga', 'perangkat_daerah: Dinas Layanan', 'kematangan: 87'];
    const context = readInnovations([keys]);
    expect(SLOT_RULES.flatMap((rule) => rule.run(context))).toEqual([]);
  });
});

describe('places', () => {
  // pemda 1, inovasi 2, id 3, nama 4, perangkat_daerah 5, indikator 6, the first indicator 7.
  it('of a claim', () => {
    expect(findIn({ monev: '{klaim: 3}' })[0]?.place).toEqual({ berkas: 'a.yaml', baris: 7, kolom: 22 });
  });

  it('of a slot without claim', () => {
    expect(findIn({ monev: `{${documents(SKM)}}` })[0]?.place).toMatchObject({ baris: 7, kolom: 14 });
  });

  it('of a slot that was never written', () => {
    const keys = ['id: I-1', 'nama: Sapa Warga', 'perangkat_daerah: Dinas Layanan'];
    const context = readInnovations([keys]);
    const found = SLOT_RULES.flatMap((rule) => rule.run(context));
    // 20 indicators: 5 compulsory ones, 15 others.
    expect(found).toHaveLength(20);
    expect(new Set(found.map((finding) => finding.place.baris))).toEqual(new Set([3]));
  });

  it('of a verdict that is odd', () => {
    const slot = `{klaim: 2, ${documents(SKM)}, verifikasi: {status: sesuai, level: 3, tanggal: 2026-06-11}}`;
    const found = findIn({ monev: slot });
    const line = `    monev: ${slot}`;
    expect(found.map((finding) => finding.place.kolom)).toEqual([
      line.indexOf('level: 3') + 'level: '.length + 3,
      line.indexOf('2026-06-11') + 3,
    ]);
  });
});

describe('an unclaimed slot with documents', () => {
  it('says how many there are and what they prove', () => {
    const [finding] = findIn({ monev: `{${documents(SKM)}}` });
    expect(finding?.args).toMatchObject({ dokumen: 1, pasti: 2 });
  });
});

describe('years', () => {
  it.each([
    ['T-0 and T-2 claimed as two years', 'anggaran', [2024, 2026], 2, 'indikator/tahun-tidak-berurutan'],
    ['the same in the plan', 'rkpd', [2024, 2026], 2, 'indikator/tahun-tidak-berurutan'],
    ['the same claimed as three years', 'anggaran', [2024, 2026], 3, 'indikator/klaim-melebihi-bukti'],
    ['one year claimed as two', 'anggaran', [2026], 2, 'indikator/klaim-melebihi-bukti'],
    ['two years in a row', 'anggaran', [2024, 2025], 2, undefined],
    ['T-0 and T-2 claimed as one year', 'anggaran', [2024, 2026], 1, undefined],
  ] as const)('%s', (_, key, years, klaim, code) => {
    const make = key === 'anggaran' ? DPA : RKPD;
    const found = findIn({ [key]: `{klaim: ${klaim}, ${documents(...years.map(make))}}` });
    expect(found.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
    expect(remedyLevel(found[0])).toBe(code === undefined ? undefined : klaim);
  });

  it.each([
    ['one year would do it', [2024, 2026], 3, [2025]],
    ['two years would', [2025], 3, [2024, 2026]],
    ['either of two would', [2025], 2, []],
  ] as const)('names those that are wanting: %s', (_, years, klaim, kurang) => {
    const [finding] = findIn({ anggaran: `{klaim: ${klaim}, ${documents(...years.map(DPA))}}` });
    expect(finding?.args).toMatchObject({ tahun_kurang: kurang });
  });

  it('does not look at documents that do not count', () => {
    const slot = `{klaim: 2, ${documents(DPA(2024), 'jenis: dpa, berkas: dpa.docx, tahun: 2026, memuat: [sorotan]')}}`;
    const [finding] = findIn({ anggaran: slot });
    expect(finding?.code).toBe('indikator/klaim-melebihi-bukti');
    expect(finding?.args).toMatchObject({ dokumen: 2, tidak_dihitung: 1, tahun_kurang: [2025] });
  });
});

describe('roles of the staff', () => {
  const team = (people: number, contents: string) =>
    `jenis: sk_kdh, berkas: sk.pdf, nomor: 1/2025, tanggal: 2025-02-03, nilai: ${people}, memuat: [${contents}]`;

  it('missing roles are the only thing said when they are the only thing wanting', () => {
    const found = findIn({ sdm: `{klaim: 2, ${documents(team(12, 'tanda_tangan'))}}` });
    expect(found.map((finding) => finding.code)).toEqual(['indikator/isi-tidak-ada']);
    expect(remedyLevel(found[0])).toBe(2);
  });

  it('too few people are said beside them', () => {
    const found = findIn({ sdm: `{klaim: 2, ${documents(team(9, 'tanda_tangan'))}}` });
    expect(found.map((finding) => finding.code)).toEqual([
      'indikator/isi-tidak-ada',
      'indikator/klaim-melebihi-bukti',
    ]);
    expect(remedyLevel(found[0])).toBe(1);
  });

  it('stated roles are enough', () => {
    expect(codesIn({ sdm: `{klaim: 2, ${documents(team(12, 'tanda_tangan, peran'))}}` })).toEqual([]);
  });
});

describe('unstated facts', () => {
  it('are named with their document', () => {
    const slot = `{klaim: 2, ${documents(SKM.replace('laporan_skm', 'testimoni'), 'jenis: laporan_skm, berkas: skm-2.pdf')}}`;
    const [finding] = findIn({ monev: slot });
    expect(finding?.args).toMatchObject({
      belum: [{ dokumen: 2, jenis: 'laporan_skm', isian: 'tanggal', isi: [] }],
    });
  });
});

describe('values', () => {
  const benefit = (basis: string, kind: string, value: string, klaim = 3) =>
    `{klaim: ${klaim}, basis: ${basis}, ${documents(`jenis: ${kind}, berkas: data.pdf, nilai: "${value}"`)}}`;

  it.each([
    ['30 percent', '30', []],
    ['more than 30 percent', '30,01', ['indikator/nilai-tak-wajar']],
  ])('savings of %s', (_, value, codes) => {
    expect(codesIn({ kemanfaatan: benefit('belanja', 'laporan_belanja', value) })).toEqual(codes);
  });

  it('above all limits counts, so nothing is lost and nothing certain is claimed', () => {
    const [finding] = findIn({ kemanfaatan: benefit('belanja', 'laporan_belanja', '41') });
    expect(finding?.args).toMatchObject({ sebab: 'di_atas_batas_tertinggi', batas: '30', nilai: '41' });
    expect(finding?.basis.keyakinan).toBe('C');
    expect(finding?.remedy.kind).toBe('tidak_ada');
  });

  it('below zero', () => {
    const found = findIn({ kemanfaatan: benefit('produk', 'rekap_produk', '-4') });
    expect(found.map((finding) => finding.code)).toEqual([
      'indikator/klaim-melebihi-bukti',
      'indikator/nilai-tak-wajar',
    ]);
    expect(found[1]?.args).toMatchObject({ sebab: 'negatif', satuan: 'produk' });
  });

  it('a gap between limits is a doubt until another document decides', () => {
    const inGap = 'jenis: rekap_unit, berkas: a.pdf, nilai: "20,0055"';
    const sure = 'jenis: rekap_unit, berkas: b.pdf, nilai: 35';
    const digital = ['jenis: digital'];
    expect(codesIn({ kemanfaatan: `{klaim: 1, basis: unit, ${documents(inGap)}}` }, digital)).toEqual([
      'indikator/ambang-rancu',
    ]);
    expect(codesIn({ kemanfaatan: `{klaim: 2, basis: unit, ${documents(inGap, sure)}}` }, digital)).toEqual(
      [],
    );
  });

  it('deciding a doubt gains what is claimed', () => {
    const slot = `{klaim: 2, basis: unit, ${documents('jenis: rekap_unit, berkas: a.pdf, nilai: "20,0055"')}}`;
    const doubt = findIn({ kemanfaatan: slot }, ['jenis: digital']).find(
      (finding) => finding.code === 'indikator/ambang-rancu',
    );
    expect(remedyLevel(doubt)).toBe(2);
  });
});

describe('the basis', () => {
  it('is a mistake where bases are asked for', () => {
    const slot = `{klaim: 1, basis: produksi, ${documents('jenis: rekap_produk, berkas: a.pdf, nilai: 40')}}`;
    const found = findIn({ kemanfaatan: slot });
    expect(found.map((finding) => [finding.code, finding.severity])).toEqual([
      ['indikator/basis-tak-dikenal', 'galat'],
    ]);
    expect(found[0]?.args).toMatchObject({ saran: 'produk' });
  });

  it('is only odd where none is asked for', () => {
    const found = findIn({ monev: `{klaim: 2, basis: orang, ${documents(SKM)}}` });
    expect(found.map((finding) => [finding.code, finding.severity])).toEqual([
      ['indikator/basis-tak-dikenal', 'peringatan'],
    ]);
    expect(found[0]?.remedy.kind).toBe('tidak_ada');
  });
});

describe('creation time against the dates', () => {
  const created = (months: string) =>
    `{klaim: 1, ${documents(`jenis: proposal, berkas: p.pdf, nilai: "${months}", memuat: [durasi]`)}}`;

  it.each([
    ['as long as the dates are apart', '10', ['2024-01-15', '2024-11-15'], false],
    ['shorter', '9', ['2024-01-15', '2024-11-15'], true],
    ['shorter by less than a month', '9,5', ['2024-01-15', '2024-11-14'], false],
    ['months only: 30 September to 1 November is one whole month', '1', ['2024-09', '2024-11'], false],
    ['months only: 30 September to 1 December is two', '1', ['2024-09', '2024-12'], true],
    ['years only, next to each other', '1', ['2024', '2025'], false],
  ] as const)('%s', (_, months, [trial, application], contradicts) => {
    const profile = [`waktu_uji_coba: ${trial}`, `waktu_penerapan: ${application}`];
    const codes = codesIn({ kecepatan_penciptaan: created(months) }, profile);
    expect(codes.includes('indikator/durasi-berlawanan')).toBe(contradicts);
  });

  it('needs both dates', () => {
    const codes = codesIn({ kecepatan_penciptaan: created('1') }, ['waktu_penerapan: 2024-11-15']);
    expect(codes).not.toContain('indikator/durasi-berlawanan');
  });
});

describe('percentage against the recap', () => {
  const recap = (value: number, day: string) =>
    `jenis: rekap_pengaduan, berkas: r-${value}.pdf, tanggal: ${day}, nilai: ${value}`;
  const picture = (value: number, day: string) =>
    `jenis: foto, berkas: f.png, tanggal: ${day}, nilai: ${value}, memuat: [rekap]`;

  it.each([
    ['another percentage', [recap(84, '2025-12-30'), picture(96, '2025-06-01')], true],
    ['of another year', [recap(84, '2024-12-30'), picture(96, '2025-06-01')], false],
    ['the same', [recap(84, '2025-12-30'), picture(84, '2025-06-01')], false],
    [
      'one of two recaps',
      [recap(84, '2025-12-30'), recap(96, '2025-06-30'), picture(96, '2025-06-01')],
      false,
    ],
    ['two recaps', [recap(84, '2025-12-30'), recap(96, '2025-06-30')], false],
  ] as const)('%s', (_, records, differs) => {
    const codes = codesIn({ pengaduan: `{klaim: 2, ${documents(...records)}}` });
    expect(codes.includes('indikator/persentase-berbeda')).toBe(differs);
  });
});

describe('verdicts', () => {
  it.each([
    ['matched, without level', 'status: sesuai', []],
    ['matched at a lower level', 'status: sesuai, level: 1', []],
    ['matched above the claim', 'status: sesuai, level: 3', ['di_atas_klaim']],
    ['mismatched below the claim', 'status: tidak_sesuai, level: 1', []],
    ['mismatched at the claim', 'status: tidak_sesuai, level: 2', ['tidak_sesuai_tetapi_cukup']],
    ['mismatched above the claim', 'status: tidak_sesuai, level: 3', ['di_atas_klaim']],
    ['of today', 'status: sesuai, tanggal: 2026-06-10', []],
    ['of this month', 'status: sesuai, tanggal: 2026-06', []],
    ['of tomorrow', 'status: sesuai, tanggal: 2026-06-11', ['masa_depan']],
  ])('%s', (_, verdict, causes) => {
    const found = findIn({ monev: `{klaim: 2, ${documents(SKM)}, verifikasi: {${verdict}}}` });
    const odd = found.filter((finding) => finding.code === 'indikator/putusan-janggal');
    expect(odd.map((finding) => finding.args)).toMatchObject(causes.map((sebab) => ({ sebab })));
  });
});
