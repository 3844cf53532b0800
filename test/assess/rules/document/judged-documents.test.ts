import { describe, expect, it } from 'vitest';
import { brief, codes, findIn, run } from './find-in.js';

const PERDA =
  'jenis: perda, berkas: a/perda.pdf, nomor: 3, tanggal: 2023-05-02, tentang: Inovasi, memuat: [tanda_tangan]';
const SK =
  'jenis: sk_kdh, berkas: a/sk.pdf, nomor: 5, tentang: Inovasi, memuat: [nama_inovasi, tanda_tangan]';
const SOP = 'jenis: sop, berkas: a/sop.pdf, memuat: [durasi, tanda_tangan]';

describe('how sure a finding is', () => {
  const applied = { profile: 'waktu_penerapan: 2024-06-01' };

  it.each([
    // A decree of the year of application; 2024-12 lies wholly in 2024, 2025 wholly outside.
    ['2024-12', []],
    ['2025', [['bukti/di-luar-jendela', 'galat', 1]]],
  ] as const)('a decree dated %s for an innovation applied in 2024', (tanggal, expected) => {
    expect(brief(findIn('regulasi', 1, [`${SK}, tanggal: ${tanggal}`], applied))).toEqual(expected);
  });

  it('warns while the year of application is open', () => {
    const found = findIn('regulasi', 1, [`${SK}, tanggal: 2025-02-01`], {
      profile: 'waktu_pengembangan: 2024-08-01',
    });
    expect(brief(found)).toEqual([['bukti/di-luar-jendela', 'peringatan', 1]]);
  });

  it.each([
    ['jenis: digital', 'galat'],
    ['kirim: ya', 'peringatan'],
  ])('a photo of an integrated service, the profile says %s', (profile, severity) => {
    const found = findIn('layanan_terintegrasi', 2, ['jenis: foto, berkas: a/f.jpg, pilihan: satu_unit'], {
      profile,
    });
    expect(brief(found)).toEqual([['bukti/jenis-tak-sesuai-inovasi', severity, 2]]);
  });

  it('says nothing about a kind that both sorts of innovation may hand in', () => {
    const list = 'jenis: daftar_penerima, berkas: a/d.pdf, nilai: 900';
    expect(findIn('kemanfaatan', 3, [list], { slot: 'basis: orang' })).toEqual([]);
  });

  it('only warns where the window itself is an assumption', () => {
    const found = findIn('monev', 2, ['jenis: laporan_skm, berkas: a/skm.pdf, tanggal: 2023-12-31']);
    expect(brief(found)).toEqual([['bukti/di-luar-jendela', 'peringatan', 2]]);
  });
});

describe('what is left to the finding about the indicator', () => {
  it.each([
    ['a kind not stated', 'proses_layanan', 'berkas: a/sop.pdf, nilai: 1, memuat: [durasi, tanda_tangan]'],
    ['contents not stated', 'proses_layanan', 'jenis: sop, berkas: a/sop.pdf, nilai: 1'],
    ['a value not stated', 'proses_layanan', SOP],
    ['a date not stated', 'monev', 'jenis: laporan_skm, berkas: a/skm.pdf'],
    [
      'roles nowhere',
      'sdm',
      'jenis: sk_kdh, berkas: a/sk.pdf, nomor: 1, tanggal: 2025, nilai: 40, memuat: [tanda_tangan]',
    ],
  ])('%s', (_, indicator, record) => {
    expect(findIn(indicator, 2, [record])).toEqual([]);
  });

  it('a basis that the edition does not know', () => {
    const list = 'jenis: daftar_penerima, berkas: a/d.pdf, nilai: 900';
    const found = findIn('kemanfaatan', 3, [list], { profile: 'jenis: digital', slot: 'basis: jiwa' });
    expect(codes(found)).toEqual([]);
  });

  it('everything about an innovation held back', () => {
    expect(findIn('monev', 2, ['jenis: laporan_skm'], { profile: 'kirim: tidak' })).toEqual([]);
  });
});

describe('what mending one document would give', () => {
  it('is limited to the claim', () => {
    const found = findIn('proses_layanan', 2, [`jenis: sop, nilai: 1, memuat: [durasi, tanda_tangan]`]);
    expect(brief(found)).toEqual([['bukti/tanpa-berkas', 'galat', 2]]);
  });

  it('is nothing where another document proves the claim', () => {
    const found = findIn('proses_layanan', 2, [
      `${SOP}, nilai: 1`,
      'jenis: sop, nilai: 1, memuat: [durasi, tanda_tangan]',
    ]);
    expect(brief(found)).toEqual([['bukti/tanpa-berkas', 'galat', undefined]]);
  });

  it('is as much as the document bears beside the others', () => {
    const dpa = (year: number) => `jenis: dpa, berkas: a/${year}.pdf, tahun: ${year}, memuat: [sorotan]`;
    const found = findIn('anggaran', 3, [
      dpa(2026),
      dpa(2025),
      'jenis: dpa, berkas: a/2024.pdf, tahun: 2024, memuat: []',
    ]);
    expect(brief(found)).toEqual([['bukti/isi-kurang', 'galat', 3]]);
  });

  it('counts the SPD row of a document of the region', () => {
    // 45 percent growth is level 3, the claim only 2.
    const row =
      '{klaim: 2, t1: 145, t2: 100, bukti: [{jenis: lkpd, nomor: 1, tanggal: 2025-05-01, tentang: PAD}]}';
    const found = run(`spd: {baris: {pad: ${row}}}\ninovasi: []`);
    expect(brief(found)).toEqual([['bukti/tanpa-berkas', 'galat', 2]]);
    expect(found[0]).toMatchObject({ indicator: 'pad', args: { kode: '7', nama: 'Jumlah peningkatan PAD' } });
    expect(found[0]?.innovation).toBeUndefined();
  });
});

describe('companions and contents asked by the level', () => {
  it('a companion that does not count has a finding of its own, the perda none', () => {
    const found = findIn('regulasi', 3, [PERDA, `${SK}, tanggal: 2023-06-01`], {
      profile: 'waktu_penerapan: 2024-06-01',
    });
    expect(brief(found)).toEqual([['bukti/di-luar-jendela', 'galat', 3]]);
  });

  it('an assignment without signature is named only where the claim needs it', () => {
    const letter = 'jenis: surat_penugasan, berkas: a/t.pdf, penandatangan: kpd, memuat: []';
    expect(brief(findIn('pelaksana', 2, [letter]))).toEqual([['bukti/isi-kurang', 'galat', 2]]);
    expect(findIn('pelaksana', 1, [letter])).toEqual([]);
  });

  it.each([
    ['kpd', 3, [['bukti/penandatangan-kurang', 'galat', 3]]],
    ['kpd', 2, []],
    ['kdh', 3, []],
    ['luar', 2, [['bukti/penandatangan-kurang', 'galat', 2]]],
  ] as const)('an assignment signed %s for level %i', (penandatangan, klaim, expected) => {
    const letter = `jenis: surat_penugasan, berkas: a/t.pdf, penandatangan: ${penandatangan}, memuat: [tanda_tangan]`;
    expect(brief(findIn('pelaksana', klaim, [letter]))).toEqual(expected);
  });

  it('warns of a decree "on behalf" that is signed in own name', () => {
    const decree = 'jenis: sk_kpd_an_kdh, berkas: a/sk.pdf, penandatangan: kpd, memuat: [tanda_tangan]';
    expect(brief(findIn('pelaksana', 3, [decree]))).toEqual([
      ['bukti/penandatangan-kurang', 'peringatan', undefined],
    ]);
  });

  it.each([
    ['buku_daring', 3, ['bukti/tanpa-tautan']],
    ['tangkapan_layar', 3, ['bukti/tanpa-tautan']],
    ['buku_daring', 2, []],
  ] as const)('%s without link for level %i', (jenis, klaim, expected) => {
    expect(codes(findIn('pedoman_teknis', klaim, [`jenis: ${jenis}, berkas: a/b.pdf`]))).toEqual(expected);
  });

  it('asks no link of a second book', () => {
    const online = 'jenis: buku_daring, tautan: "https://panduan.contoh.id"';
    expect(findIn('pedoman_teknis', 3, [online, 'jenis: buku_daring, berkas: a/b.pdf'])).toEqual([]);
  });
});
