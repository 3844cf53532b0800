import { beforeAll, describe, expect, it } from 'vitest';
import type { ShapeProblem } from '../../src/base/shape-problem.js';
import { decodeCatalog } from '../../src/edition/decode-catalog.js';
import { parseMap, readShippedText, whereIs } from './catalogs.js';

let original: string;

beforeAll(async () => {
  original = await readShippedText('iga-2026');
});

/** The catalog of 2026 with one place of its text changed; ‹ › mark where the problem should point. */
function mutate(from: string, to: string): { text: string; place: { baris: number; kolom: number } } {
  whereIs(from, original);
  const marked = original.replace(from, () => to);
  return { text: marked.replace('‹', ''), place: whereIs('‹', marked) };
}

function problemsOf(text: string): readonly ShapeProblem[] {
  const decoded = decodeCatalog(parseMap(text));
  return decoded.ok ? [] : decoded.problems;
}

const ROW_BEFORE = '- {level: 3, jenis: [laporan_penelitian]}\n          - {level: 2, jenis: [laporan_skm]}';
const ROW_AFTER = '- {level: 1, jenis: [laporan_penelitian]}\n          - {level: ‹2, jenis: [laporan_skm]}';
const BIMTEK_WINDOW = 'daftar_hadir, sertifikat]\n          format: [pdf]\n          jendela: {dari: ';
const SUBSTANCES = 'daftar: [latar_belakang, penjaringan_ide, pemilihan_ide, manfaat, dampak]\n';
const VIDEO_WEIGHT = 'nama: Video inovasi daerah\n    variabel: hasil_kreatif\n    bobot: {nilai: ';
const SOURCES = 'transkripsi, transkripsi_tunggal, pp_38_2017, uu_23_2014, pernyataan_bskdn_2022, asumsi';
const MONEV_KINDS = 'laporan_monev, testimoni, laporan_skm, laporan_penelitian';
const BIMTEK_KINDS = 'sk_kegiatan, surat_tugas, undangan, daftar_hadir, sertifikat';
const BASES = 'orang, unit, belanja, pendapatan, produk, tren';
const ACTORS = 'pemerintah, akademisi, bisnis, komunitas, media, lsm';

interface Mistake {
  readonly what: string;
  readonly from: string;
  /** With ‹ where the problem should point. */
  readonly to: string;
  readonly code: string;
  readonly found: string;
  readonly expected: string;
}

const SUMS: Mistake[] = [
  {
    what: 'SPD weights',
    from: 'spd: 63, sid',
    to: 'spd: ‹62, sid',
    code: 'bobot_spd',
    found: '62',
    expected: '63',
  },
  {
    what: 'SID weights',
    from: 'sid: 111, ju',
    to: 'sid: ‹112, ju',
    code: 'bobot_sid',
    found: '112',
    expected: '111',
  },
  {
    what: 'volume',
    from: 'jumlah_inovasi: 76',
    to: 'jumlah_inovasi: ‹77',
    code: 'maksimum_jumlah_inovasi',
    found: '77',
    expected: '76',
  },
  {
    what: 'total',
    from: 'total: 250',
    to: 'total: ‹249',
    code: 'maksimum_total',
    found: '249',
    expected: '250',
  },
  {
    what: 'maximum of a variable',
    from: 'sid, maks: 30}',
    to: 'sid, maks: ‹33}',
    code: 'variabel_maksimum',
    found: '33',
    expected: '30',
  },
  {
    what: 'variable that is not there',
    from: 'nama: Replikasi\n    variabel: kecanggihan',
    to: 'nama: Replikasi\n    variabel: ‹kecanggihn',
    code: 'variabel_tak_dikenal',
    found: 'kecanggihn',
    expected: 'infrastruktur, output, kecepatan, kecanggihan, hasil_kreatif',
  },
];

const NAMES: Mistake[] = [
  {
    what: 'key of a row',
    from: 'kunci: tpt\n',
    to: 'kunci: ‹perizinan\n',
    code: 'kunci_ganda',
    found: 'perizinan',
    expected: '',
  },
  {
    what: 'key',
    from: 'kunci: video\n',
    to: 'kunci: ‹monev\n',
    code: 'kunci_ganda',
    found: 'monev',
    expected: '',
  },
  {
    what: 'capitals',
    from: 'kunci: video\n',
    to: 'kunci: ‹Monev\n',
    code: 'kunci_ganda',
    found: 'Monev',
    expected: '',
  },
  { what: 'number', from: 'kode: "35"', to: 'kode: ‹"34"', code: 'kode_ganda', found: '34', expected: '' },
  {
    what: 'number of a row',
    from: 'kode: "35"',
    to: 'kode: ‹5a',
    code: 'kode_ganda',
    found: '5a',
    expected: '',
  },
  {
    what: 'predikat',
    from: 'nama: Inovatif, dari',
    to: 'nama: ‹Sangat Inovatif, dari',
    code: 'kunci_ganda',
    found: 'Sangat Inovatif',
    expected: '',
  },
  {
    what: 'source not listed',
    from: '{nilai: 12, keyakinan: A, sumber: transkripsi}',
    to: '{nilai: 12, keyakinan: A, sumber: ‹kabar}',
    code: 'sumber_tak_dikenal',
    found: 'kabar',
    expected: SOURCES,
  },
];

const LIMITS: Mistake[] = [
  {
    what: 'gate',
    from: 'minimal: {nilai: 5',
    to: 'minimal: {nilai: ‹7',
    code: 'yandas_mustahil',
    found: '7',
    expected: '0-6',
  },
  {
    what: 'no gate',
    from: 'minimal: {nilai: 5',
    to: 'minimal: {nilai: ‹-1',
    code: 'yandas_mustahil',
    found: '-1',
    expected: '0-6',
  },
  {
    what: 'divisor',
    from: 'minimal: {nilai: 12',
    to: 'minimal: {nilai: ‹0',
    code: 'angka_mustahil',
    found: '0',
    expected: '>= 1',
  },
  {
    what: 'year',
    from: 'tahun: 2026',
    to: 'tahun: ‹226',
    code: 'angka_mustahil',
    found: '226',
    expected: '2000-2100',
  },
  {
    what: 'weight',
    from: `${VIDEO_WEIGHT}4`,
    to: `${VIDEO_WEIGHT}‹0`,
    code: 'angka_mustahil',
    found: '0',
    expected: '> 0',
  },
  {
    what: 'predikat out of order',
    from: 'dari: {nilai: 40.01',
    to: 'dari: {nilai: ‹65.01',
    code: 'urutan_predikat',
    found: '65.01',
    expected: '< 65.01',
  },
  {
    what: 'predikat out of reach',
    from: 'dari: {nilai: 65.01',
    to: 'dari: {nilai: ‹100.01',
    code: 'angka_mustahil',
    found: '100.01',
    expected: '<= 100',
  },
  {
    what: 'predikat for nothing',
    from: 'dari: {nilai: 0.01',
    to: 'dari: {nilai: ‹0.00',
    code: 'angka_mustahil',
    found: '0',
    expected: '> 0',
  },
  {
    what: 'window of application',
    from: '{dari: 2024-01-01',
    to: '{dari: ‹2026-01-01',
    code: 'jendela_terbalik',
    found: '2026-01-01',
    expected: '<= 2025-12-31',
  },
  {
    what: 'window of a document',
    from: `${BIMTEK_WINDOW}-2`,
    to: `${BIMTEK_WINDOW}‹1`,
    code: 'jendela_terbalik',
    found: '1',
    expected: '<= 0',
  },
  {
    what: 'video',
    from: 'nilai_maks: 5',
    to: 'nilai_maks: ‹0',
    code: 'angka_mustahil',
    found: '0',
    expected: '> 0',
  },
];

const LEVELS: Mistake[] = [
  {
    what: 'rows from below',
    from: ROW_BEFORE,
    to: ROW_AFTER,
    code: 'urutan_level',
    found: '2',
    expected: '<= 1',
  },
  {
    what: 'two sets of years',
    from: '- {level: 2, salah_satu: [[-1, -2]]}',
    to: '- {level: ‹3, salah_satu: [[-1, -2]]}',
    code: 'urutan_level',
    found: '3',
    expected: '<= 2',
  },
  {
    what: 'two bands for a level',
    from: '{level: 2, di_atas: 50, di_bawah: 91}',
    to: '{level: ‹1, di_atas: 50, di_bawah: 91}',
    code: 'urutan_level',
    found: '1',
    expected: '',
  },
  {
    what: 'band upside down',
    from: '{level: 1, dari: 0, sampai: 50}',
    to: '‹{level: 1, dari: 60, sampai: 50}',
    code: 'urutan_batas',
    found: '60 - 50',
    expected: '',
  },
  {
    what: 'band without limits',
    from: '{level: 1, dari: 0, sampai: 50}',
    to: '‹{level: 1}',
    code: 'urutan_batas',
    found: '',
    expected: '',
  },
  {
    what: 'band with two lower limits',
    from: '{level: 1, dari: 0, sampai: 50}',
    to: '‹{level: 1, dari: 0, di_atas: 0, sampai: 50}',
    code: 'urutan_batas',
    found: '0 - 50',
    expected: '',
  },
  {
    what: 'bands that turn round',
    from: '{level: 3, dari: 91}',
    to: '‹{level: 3, dari: 20}',
    code: 'urutan_batas',
    found: '> 50 - < 91; >= 20',
    expected: '',
  },
  {
    what: 'two texts',
    from: 'teks: [1 sampai 2 dari 5 substansi, 3 sampai 4 substansi, Kelima substansi]',
    to: 'teks: ‹[1 sampai 2 dari 5 substansi, Kelima substansi]',
    code: 'tiga_level',
    found: '2',
    expected: '3',
  },
];

const KINDS: Mistake[] = [
  {
    what: 'kind',
    from: 'jenis: [laporan_skm]}',
    to: 'jenis: ‹[laporan_ikm]}',
    code: 'jenis_tak_diterima',
    found: 'laporan_ikm',
    expected: MONEV_KINDS,
  },
  {
    what: 'companion',
    from: 'pendamping: [perkada, ',
    to: 'pendamping: ‹[perbup, ',
    code: 'jenis_tak_diterima',
    found: 'perbup',
    expected: 'perda, perkada, sk_kdh, sk_kpd_an_kdh',
  },
  {
    what: 'certificate',
    from: 'sertifikat: [sertifikat]',
    to: 'sertifikat: ‹[piagam]',
    code: 'jenis_tak_diterima',
    found: 'piagam',
    expected: BIMTEK_KINDS,
  },
  {
    what: 'kind of another basis',
    from: 'jenis: [rekap_produk]\n',
    to: 'jenis: ‹[rekap_unit]\n',
    code: 'jenis_tak_diterima',
    found: 'rekap_unit',
    expected: 'rekap_produk',
  },
  {
    what: 'kind of the video',
    from: 'dari_jenis: [video]',
    to: 'dari_jenis: ‹[film]',
    code: 'jenis_tak_diterima',
    found: 'film',
    expected: 'video, sampul_video',
  },
  {
    what: 'recommended kind',
    from: '- {jenis: [sampul_video], memuat: [logo]}',
    to: '- ‹{jenis: [sampul], memuat: [logo]}',
    code: 'jenis_tak_diterima',
    found: 'sampul',
    expected: 'video, sampul_video',
  },
  {
    what: 'basis',
    from: '{jenis: [rekap_produk], basis: [produk]',
    to: '{jenis: [rekap_produk], basis: ‹[barang]',
    code: 'basis_tak_dikenal',
    found: 'barang',
    expected: BASES,
  },
  {
    what: 'default basis',
    from: 'cara: manfaat\n',
    to: 'cara: manfaat\n        bawaan: ‹barang\n',
    code: 'basis_tak_dikenal',
    found: 'barang',
    expected: BASES,
  },
  {
    what: 'kind both taken and refused',
    from: '        renja: Renja',
    to: '        rkpd: ‹Renja',
    code: 'jenis_diterima_dan_ditolak',
    found: 'rkpd',
    expected: '',
  },
  {
    what: 'synonym for nothing',
    from: 'ngo: lsm',
    to: 'ngo: ‹ormas',
    code: 'unsur_tak_dikenal',
    found: 'ormas',
    expected: ACTORS,
  },
  {
    what: 'closed list left out',
    from: `sebagai: daftar\n        ${SUBSTANCES}`,
    to: 'sebagai: ‹daftar\n',
    code: 'unsur_tak_dikenal',
    found: '',
    expected: 'daftar',
  },
];

describe('the self-check', () => {
  it('has nothing to say about the catalog as it is', () => {
    expect(problemsOf(original)).toEqual([]);
  });

  it.each([...SUMS, ...NAMES, ...LIMITS, ...LEVELS, ...KINDS])(
    'points at $what: $code',
    ({ from, to, code, found, expected }) => {
      const { text, place } = mutate(from, to);
      const reasons = problemsOf(text).map(({ place: where, issue }) => ({ where, issue }));
      expect(reasons).toContainEqual({
        where: { berkas: 'katalog.yaml', ...place },
        issue: { kind: 'rejected', reason: { code, found, expected } },
      });
    },
  );

  it('lists every mistake at once', () => {
    const { text } = mutate('spd: 63, sid: 111', 'spd: ‹62, sid: 112');
    const codes = problemsOf(text).map(({ issue }) =>
      issue.kind === 'rejected' ? issue.reason.code : issue.kind,
    );
    expect(codes).toEqual(['bobot_spd', 'bobot_sid']);
  });
});

describe('the shape of a catalog', () => {
  it.each([
    ['a measure that does not exist', 'cara: kegiatan', 'cara: ‹kegitan', 'not_in_list'],
    ['an unknown key', 'hadir: [daftar_hadir]', '‹hadirin: [daftar_hadir]', 'unknown_key'],
    [
      'a missing measure',
      'ukur: {cara: pilihan_terbaik, pilihan: {manual: 1, elektronik: 2, daring: 3}}',
      '',
      'missing',
    ],
    ['a comma for a point', 'nilai: 65.01', 'nilai: ‹"65,01"', 'wrong_type'],
    ['a certainty of its own making', 'pilihan: {misi: 1', 'pilihan: {misi: ‹4', 'wrong_type'],
    ['a day that does not exist', '{dari: 2024-01-01', '{dari: ‹2024-02-30', 'wrong_type'],
    ['half a year', 'tahun: 2026', 'tahun: ‹2026.5', 'wrong_type'],
    ['another status', 'status: resmi-transkripsi', 'status: ‹resmi', 'not_in_list'],
    ['another kind of file', 'format: siap-iga/edisi', 'format: ‹siap-iga/laporan', 'not_in_list'],
    ['a number with thousands of digits', 'total: 250', `total: ‹${'9'.repeat(50_000)}`, 'wrong_type'],
  ])('%s is pointed at', (_what, from, to, kind) => {
    if (to === '') {
      expect(problemsOf(original.replace(from, '')).map(({ issue }) => issue.kind)).toEqual([kind]);
      return;
    }
    const { text, place } = mutate(from, to);
    const found = problemsOf(text).map(({ place: where, issue }) => [issue.kind, where.baris, where.kolom]);
    expect(found).toContainEqual([kind, place.baris, place.kolom]);
  });

  it('suggests the key that was meant', () => {
    const { text } = mutate('pembulatan:\n', '‹pembulatn:\n');
    const issues = problemsOf(text).map(({ issue }) => issue);
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'unknown_key', nearest: 'pembulatan' }));
    expect(issues).toContainEqual({ kind: 'missing' });
  });

  it.each([
    ['sumber:\n', 'sumber:\n  __proto__: Berbahaya\n  constructor: Berbahaya\n'],
    ['pilihan: {manual: 1', 'pilihan: {__proto__: 1, manual: 1'],
  ])('is not led astray by keys of the language: %s', (from, to) => {
    whereIs(from, original);
    problemsOf(original.replace(from, to));
    expect(Object.prototype).not.toHaveProperty('manual');
    expect(Object.keys({})).toEqual([]);
  });
});
