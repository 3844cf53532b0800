import { describe, expect, it } from 'vitest';
import { departmentKey } from '../../src/inventory/department-key.js';
import {
  buildDepartmentIndex,
  type RegisteredDepartment,
  resolveDepartment,
  resolveParent,
} from '../../src/inventory/match-department.js';

const REGISTER: readonly RegisteredDepartment[] = [
  { nama: 'Dinas Kesehatan', singkatan: 'Dinkes', alias: ['Dinkes Banjar'], jenis: 'dinas' },
  { nama: 'Dinas Pekerjaan Umum dan Tata Ruang', singkatan: 'PUTR', jenis: 'dinas' },
  { nama: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah', singkatan: 'Bapperida' },
  { nama: 'Dinas Sosial, Pemberdayaan Perempuan dan Pelindungan Anak', singkatan: 'Dinsos P3A' },
  { nama: 'Satuan Polisi Pamong Praja', singkatan: 'Satpol PP' },
  { nama: 'Sekretariat Daerah', singkatan: 'Setda' },
  { nama: 'Bagian Organisasi', jenis: 'bagian_setda' },
  { nama: 'Kecamatan Aranio' },
  { nama: 'Kelurahan Sekumpul', induk: 'Kec. Martapura' },
  { nama: 'Puskesmas Aranio', induk: 'Dinkes' },
  { nama: 'Pustu Awang Bangkal', induk: 'Puskesmas Aranio' },
  { nama: 'RSUD Banua Sehat', alias: ['RS Banua'] },
];
const INDEX = buildDepartmentIndex(REGISTER, { 'Kantor Gizi': 'Dinas Kesehatan', Humas: 'Bagian Prokopim' });
const EMPTY = buildDepartmentIndex([], {});

describe('departmentKey', () => {
  it.each([
    ['Dinas P.U.T.R', 'Dinas PUTR'],
    ['Kec. Aranio', 'KECAMATAN ARANIO'],
    ['Kantor Camat Aranio', 'Kecamatan Aranio'],
    ['Kel. Sekumpul', 'Kelurahan Sekumpul'],
    ['Bag. Organisasi', 'Bagian Organisasi'],
    ['Dinas Kesehatan Kab. Banjar', 'Dinas Kesehatan'],
    ['Dinas Kesehatan Kabupaten Hulu Sungai Selatan', 'Dinas Kesehatan'],
    ['Dinas Kesehatan Pemerintah Kota Banjarbaru', 'Dinas Kesehatan'],
    ['Dinas Kesehatan Provinsi Kalimantan Selatan', 'Dinas Kesehatan'],
    ['Dinas Pemuda & Olahraga', 'Dinas Pemuda dan Olah Raga'],
    ['Dinas Perumahan dan Kawasan Pemukiman', 'Dinas Perumahan, Kawasan Permukiman'],
    ['Satpol PP', 'Satuan Polisi Pamong Praja'],
    ['Badan Kesbangpol', 'BAKESBANGPOL'],
    ['Badan Kesbangpol', 'Badan Kesatuan Bangsa dan Politik'],
    ['Setwan', 'Sekretariat DPRD'],
    ['Inspektorat Daerah', 'Inspektorat'],
    ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'],
  ])('is one for %j and %j', (left, right) => {
    expect(departmentKey(left)).toBe(departmentKey(right));
  });

  it.each([
    ['Dinas Kesehatan', 'Dinas Kehutanan'],
    ['Kecamatan Kota Agung', 'Kecamatan Kota Anyar'],
    ['Puskesmas Kota Baru', 'Puskesmas Kota Lama'],
    ['SMPN 1 Kota Agung', 'SMPN 1 Kota Anyar'],
    ['SMPN 1 Aranio', 'SMPN 2 Aranio'],
    ['Dinas Tata Kota dan Bangunan', 'Dinas Tata Kota dan Pertamanan'],
    ['Kecamatan Aranio', 'Kelurahan Aranio'],
    ['Pemerintah Kota Banjarbaru', 'Pemerintah Kota Banjarmasin'],
  ])('tells %j from %j', (left, right) => {
    expect(departmentKey(left)).not.toBe(departmentKey(right));
  });
});

describe('resolveDepartment', () => {
  it.each([
    ['dinas kesehatan', 'Dinas Kesehatan'],
    ['DINKES', 'Dinas Kesehatan'],
    ['Dinkes Banjar', 'Dinas Kesehatan'],
    ['Dinas Kesehatan Kabupaten Banjar', 'Dinas Kesehatan'],
    ['Dinas Kesehatan (Dinkes)', 'Dinas Kesehatan'],
    ['Kantor Gizi', 'Dinas Kesehatan'],
    ['Dinas PUTR', 'Dinas Pekerjaan Umum dan Tata Ruang'],
    ['Dinas P.U.T.R', 'Dinas Pekerjaan Umum dan Tata Ruang'],
    ['PUTR', 'Dinas Pekerjaan Umum dan Tata Ruang'],
    ['BAPPERIDA Kab. Banjar', 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah'],
    [
      'Dinas Sosial Pemberdayaan Perempuan & Perlindungan Anak',
      'Dinas Sosial, Pemberdayaan Perempuan dan Pelindungan Anak',
    ],
    ['Satpol-PP', 'Satuan Polisi Pamong Praja'],
    ['Kec. Aranio', 'Kecamatan Aranio'],
    ['Bag. Organisasi', 'Bagian Organisasi'],
    ['Sekretariat Daerah (Bagian Organisasi)', 'Bagian Organisasi'],
    ['Puskesmas Aranio (Dinas Kesehatan)', 'Puskesmas Aranio'],
    ['RS Banua', 'RSUD Banua Sehat'],
  ])('finds %j as %s', (text, nama) => {
    expect(resolveDepartment(INDEX, text)).toEqual({ nama, registered: true });
  });

  it('takes an alias of the configuration although its name is not registered', () => {
    expect(resolveDepartment(INDEX, 'humas')).toEqual({ nama: 'Bagian Prokopim', registered: false });
    expect(resolveDepartment(INDEX, 'BAG. PROKOPIM')).toEqual({ nama: 'Bagian Prokopim', registered: false });
  });

  it.each([
    ['Dinas Kesehatn', 'Dinas Kesehatan'],
    ['Kecamatan Aranyo', 'Kecamatan Aranio'],
    ['Puskesmas Arnio', 'Puskesmas Aranio'],
  ])('suggests for %j the registered %s', (text, nearest) => {
    expect(resolveDepartment(INDEX, text)).toEqual({ nama: text, registered: false, nearest });
  });

  it.each(['Dinas Kehutanan', 'Kecamatan Astambul', 'SMPN 3 Aranio', '', '🚀', 'constructor', '__proto__'])(
    'leaves %j as it is',
    (text) => {
      expect(resolveDepartment(INDEX, text)).toEqual({ nama: text, registered: false });
    },
  );

  it('tidies only the blanks of an unregistered name', () => {
    expect(resolveDepartment(EMPTY, ' Dinas\u00a0 Kesehatan\n')).toEqual({
      nama: 'Dinas Kesehatan',
      registered: false,
    });
  });

  it('does not suggest a school of another number', () => {
    const index = buildDepartmentIndex([{ nama: 'SMP Negeri 1 Banua Sejahtera' }], {});
    expect(resolveDepartment(index, 'SMP Negeri 2 Banua Sejahtera').nearest).toBeUndefined();
  });

  it('takes an abbreviation two entries claim for neither, in whatever order they stand', () => {
    const register = [
      { nama: 'Dinas Perhubungan', singkatan: 'DP' },
      { nama: 'Dinas Pertanian', singkatan: 'DP' },
      { nama: 'Dinas Pangan', alias: ['DP'] },
    ];
    for (const list of [register, register.toReversed()]) {
      expect(resolveDepartment(buildDepartmentIndex(list, {}), 'DP')).toEqual({
        nama: 'DP',
        registered: false,
      });
    }
  });

  it('lets an official name win over abbreviations and aliases', () => {
    const index = buildDepartmentIndex(
      [{ nama: 'Dinas Pangan', alias: ['Bapperida'] }, { nama: 'Bapperida' }],
      {
        Bapperida: 'Dinas Pangan',
      },
    );
    expect(resolveDepartment(index, 'Bapperida').nama).toBe('Bapperida');
  });
});

describe('resolveParent', () => {
  it.each([
    ['Dinas Kesehatan', 'Dinas Kesehatan'],
    ['Bidang P2P Dinas Kesehatan', 'Dinas Kesehatan'],
    ['Bidang P2P (Dinkes)', 'Dinas Kesehatan'],
    ['Dinas Kesehatan Kab. Banjar - Bidang P2P', 'Dinas Kesehatan'],
    ['UPTD Puskesmas Gambut - Dinas Kesehatan', 'Dinas Kesehatan'],
    ['Puskesmas Aranio', 'Dinas Kesehatan'],
    ['Pustu Awang Bangkal', 'Dinas Kesehatan'],
    ['Seksi Jalan pada Dinas PUTR', 'Dinas Pekerjaan Umum dan Tata Ruang'],
    ['Bidang Litbang Bapperida', 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah'],
    ['Bagian Organisasi', 'Sekretariat Daerah'],
    ['Bagian Hukum Setda', 'Sekretariat Daerah'],
    ['Sekretariat Daerah (Bagian Umum)', 'Sekretariat Daerah'],
    ['Bidang Linmas Satpol PP', 'Satuan Polisi Pamong Praja'],
    ['Kelurahan Sekumpul', 'kecamatan martapura'],
    ['Kelurahan Keraton Kecamatan Martapura', 'kecamatan martapura'],
    ['Seksi Pemerintahan Kecamatan Aranio', 'Kecamatan Aranio'],
    ['Puskesmas Karang Intan Kecamatan Karang Intan', 'puskesmas karang intan kecamatan karang intan'],
    ['Instalasi Gizi RSUD Banua Sehat', 'RSUD Banua Sehat'],
  ])('leads from %j to %s', (text, expected) => {
    expect(resolveParent(INDEX, text)).toBe(expected);
  });

  it.each([
    ['Dinas Kesehatan', 'dinas kesehatan'],
    ['Dinkes', 'dinas kesehatan'],
    ['Bidang P2P Dinas Kesehatan', 'dinas kesehatan'],
    ['Bidang P2P pada Dinas Kesehatan Kota Banjarbaru', 'dinas kesehatan'],
    ['Kepala Dinas Kesehatan', 'dinas kesehatan'],
    ['UPTD Puskesmas A - Dinas Kesehatan', 'dinas kesehatan'],
    ['Sekretariat Dinas Kesehatan', 'dinas kesehatan'],
    ['Dinas Pendidikan (Dikbud)', 'dinas pendidikan'],
    ['Sekretariat Badan Kesbangpol', 'badan kesatuan bangsa politik'],
    ['Irban I Inspektorat Daerah', 'inspektorat'],
    ['Bagian Keuangan Sekretariat DPRD', 'sekretariat dprd'],
    ['Kec. Aranio', 'kecamatan aranio'],
    ['Puskesmas Gambut', 'puskesmas gambut'],
    ['Karang Taruna', 'karang taruna'],
    ['', ''],
    ['🚀', ''],
  ])('reads %j without a register as %j', (text, expected) => {
    expect(resolveParent(EMPTY, text)).toBe(expected);
  });

  it('ends in a circle of owners, at the same office from everywhere', () => {
    const index = buildDepartmentIndex(
      [
        { nama: 'Kantor Beta', induk: 'Kantor Alfa' },
        { nama: 'Kantor Alfa', induk: 'Kantor Beta' },
        { nama: 'Kantor Gama', induk: 'Kantor Beta' },
        { nama: 'Kantor Delta', induk: 'Kantor Delta' },
      ],
      {},
    );
    for (const text of ['Kantor Alfa', 'Kantor Beta', 'Kantor Gama']) {
      expect(resolveParent(index, text)).toBe('Kantor Alfa');
    }
    expect(resolveParent(index, 'Kantor Delta')).toBe('Kantor Delta');
  });

  it('ignores a blank owner', () => {
    const index = buildDepartmentIndex([{ nama: 'Dinas Pangan', induk: ' ' }], {});
    expect(resolveParent(index, 'Dinas Pangan')).toBe('Dinas Pangan');
  });

  it('survives ten thousand characters', () => {
    expect(resolveParent(INDEX, `${'Bidang '.repeat(1500)}Dinas Kesehatan`)).toBe('Dinas Kesehatan');
    expect(resolveParent(INDEX, 'x'.repeat(10_000))).toBe('x'.repeat(10_000));
    expect(resolveParent(INDEX, '('.repeat(10_000))).toBe('');
  });
});
