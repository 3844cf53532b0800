import { describe, expect, it } from 'vitest';
import { PROFILE_RULES } from '../../../src/assess/rules/profile/index.js';
import type { RuleContext } from '../../../src/assess/rules/rule.js';
import { runRules } from '../../../src/assess/run-rules.js';
import type { FileFact } from '../../../src/evidence/file-facts.js';
import { readContext, readInnovations } from './read-context.js';

const KNOWN = ['id: INV-001', 'nama: GEBRAKS', 'perangkat_daerah: Dinas Kesehatan'];

/** Noise of nearly every small inventory; asked for by name where it matters. */
const QUIET = ['profil/isian-kosong', 'profil/kriteria-belum-dinyatakan'];

function findingsOf(context: RuleContext) {
  return runRules(PROFILE_RULES, context);
}

function loudCodesOf(context: RuleContext): string[] {
  return findingsOf(context)
    .map((finding) => finding.code)
    .filter((code) => !QUIET.includes(code));
}

function findOne(context: RuleContext, code: string) {
  return findingsOf(context).find((finding) => finding.code === code);
}

/** `words` words. */
function write(words: number): string {
  return Array.from({ length: words }, () => 'kata').join(' ');
}

describe('the window of application, 1 January 2024 to 31 December 2025', () => {
  it.each([
    ['waktu_penerapan: 2024-01-01', []],
    ['waktu_penerapan: 2025-12-31', []],
    ['waktu_penerapan: 2023-12-31', ['profil/penerapan-di-luar-jendela']],
    ['waktu_penerapan: 2026-01-01', ['profil/penerapan-terlalu-baru']],
    ['waktu_penerapan: 2026', ['profil/penerapan-terlalu-baru']],
  ])('%s', (line, codes) => expect(loudCodesOf(readInnovations([[...KNOWN, line]]))).toEqual(codes));

  it('takes an older one that was developed within it', () => {
    const lines = ['waktu_penerapan: 2020', 'waktu_pengembangan: 2025-12'];
    expect(loudCodesOf(readInnovations([[...KNOWN, ...lines]]))).toEqual([]);
  });

  it('says what the innovation would bring, where it stands, and since when', () => {
    const context = readInnovations([[...KNOWN, 'waktu_penerapan: 2021-05', 'waktu_pengembangan: 2022']]);
    const finding = findOne(context, 'profil/penerapan-di-luar-jendela');
    expect(finding).toMatchObject({
      severity: 'galat',
      args: {
        penerapan: '2021-05',
        pengembangan: '2022',
        dari: '2024-01-01',
        sampai: '2025-12-31',
        pasti: true,
      },
      place: { baris: 6, kolom: 22 },
      basis: { keyakinan: 'A' },
      remedy: { kind: 'layak', innovation: context.assessment.innovations[0] },
    });
  });

  it('is not asked of what is held back', () => {
    expect(findingsOf(readInnovations([[...KNOWN, 'waktu_penerapan: 2021', 'kirim: tidak']]))).toEqual([]);
  });
});

describe('the order of dates', () => {
  it.each([
    ['2024-06-01', '2024-06-01', undefined, false],
    ['2024-06-02', '2024-06-01', undefined, true],
    ['2024-06', '2024-06-01', undefined, false],
    ['2024-07', '2024-06-30', undefined, true],
    ['2024', '2024-01-01', undefined, false],
    [undefined, '2024-06-01', '2024-06-02', false],
    [undefined, '2024-06-01', '2024-06-01', true],
    [undefined, '2024-06-01', '2024-06', false],
    [undefined, '2024-06-01', '2024-05', true],
    [undefined, '2024', '2024', false],
    ['2025-02-01', undefined, '2025-01-31', true],
    ['2025-02-01', undefined, '2025-02-02', false],
  ])('trial %s, application %s, development %s', (trial, application, development, reversed) => {
    const lines = [
      ...(trial === undefined ? [] : [`waktu_uji_coba: ${trial}`]),
      ...(application === undefined ? [] : [`waktu_penerapan: ${application}`]),
      ...(development === undefined ? [] : [`waktu_pengembangan: ${development}`]),
    ];
    const found = loudCodesOf(readInnovations([[...KNOWN, ...lines]]));
    expect(found).toEqual(reversed ? ['profil/urutan-tanggal'] : []);
  });

  it('says one slip once', () => {
    const lines = [
      'waktu_uji_coba: 2025-03-01',
      'waktu_penerapan: 2024-06-01',
      'waktu_pengembangan: 2025-01-01',
    ];
    const found = findingsOf(readInnovations([[...KNOWN, ...lines]])).filter(
      ({ code }) => code === 'profil/urutan-tanggal',
    );
    expect(found).toMatchObject([
      { args: { lebih_dulu: 'waktu_uji_coba', sesudahnya: 'waktu_penerapan' }, place: { baris: 7 } },
    ]);
  });

  it('is an assumption, so at most a warning', () => {
    const context = readInnovations([
      [...KNOWN, 'waktu_uji_coba: 2025-01-01', 'waktu_penerapan: 2024-06-01'],
    ]);
    expect(findOne(context, 'profil/urutan-tanggal')?.severity).toBe('peringatan');
  });
});

describe('dates still to come on 10 June 2026', () => {
  it.each([
    ['2026-06-10', false],
    ['2026-06-11', true],
    ['2026-06', false],
    ['2026', false],
    ['2026-07', true],
  ])('development %s', (date, isFuture) => {
    const found = loudCodesOf(
      readInnovations([[...KNOWN, 'waktu_penerapan: 2025-01-01', `waktu_pengembangan: ${date}`]]),
    );
    expect(found).toEqual(isFuture ? ['profil/tanggal-masa-depan'] : []);
  });

  it('are not said twice of an application that is too new anyway', () => {
    expect(loudCodesOf(readInnovations([[...KNOWN, 'waktu_penerapan: 2026-08-01']]))).toEqual([
      'profil/penerapan-terlalu-baru',
    ]);
  });
});

describe('rancang bangun', () => {
  it.each([
    [write(299), ['profil/rancang-bangun-pendek']],
    [write(300), []],
    [`<p>${write(299)}</p> &nbsp; -`, ['profil/rancang-bangun-pendek']],
    ['"-"', []],
    ['"<p>&nbsp;</p>"', []],
  ])('case %#', (text, codes) =>
    expect(loudCodesOf(readInnovations([[...KNOWN, `rancang_bangun: ${text}`]]))).toEqual(codes),
  );
});

describe('blank fields', () => {
  const ALL = [
    'tahapan',
    'inisiator',
    'klasifikasi',
    'jenis',
    'bentuk',
    'asta_cita',
    'pkpn',
    'urusan',
    'waktu_uji_coba',
    'waktu_penerapan',
    'rancang_bangun',
    'tujuan',
    'manfaat',
    'hasil',
    'koordinat',
  ];

  it('are listed once per innovation, in the order of the form', () => {
    const found = findingsOf(readInnovations([KNOWN])).filter(({ code }) => code === 'profil/isian-kosong');
    expect(found).toMatchObject([{ args: { kunci: ALL }, severity: 'peringatan', place: { baris: 3 } }]);
  });

  it('include what holds a dash, also in place of a date or a choice', () => {
    const lines = [
      'tahapan: "-"',
      'waktu_uji_coba: "-"',
      'urusan: n/a',
      'rancang_bangun: "..."',
      'tujuan: tidak ada',
      'hasil: "<br>"',
    ];
    const context = readInnovations([[...KNOWN, ...lines]]);
    expect(findOne(context, 'profil/isian-kosong')?.args).toEqual({ kunci: ALL });
    expect(loudCodesOf(context)).toEqual([]);
  });

  it('leave out what could not be read, because that is said already', () => {
    const context = readInnovations([[...KNOWN, 'waktu_penerapan: kemarin', 'kriteria: {manfaat: mungkin}']]);
    expect(findOne(context, 'profil/isian-kosong')?.args).toEqual({
      kunci: ALL.filter((key) => key !== 'waktu_penerapan'),
    });
    expect(findOne(context, 'profil/kriteria-belum-dinyatakan')?.args).toEqual({
      kriteria: ['pembaharuan', 'tanpa_beban', 'kewenangan', 'replikasi'],
    });
  });
});

describe('criteria', () => {
  it('that fail cost the innovation, and point at the answer', () => {
    const context = readInnovations([
      [...KNOWN, 'kriteria:', '  manfaat: ya', '  tanpa_beban: tidak', '  replikasi: tidak'],
    ]);
    expect(findOne(context, 'profil/kriteria-tidak-terpenuhi')).toMatchObject({
      args: { kriteria: ['tanpa_beban', 'replikasi'] },
      severity: 'galat',
      place: { baris: 8 },
      remedy: { kind: 'layak' },
    });
  });
});

describe('urusan', () => {
  it.each([
    ['Kesehatan', undefined],
    ['ketentraman, ketertiban umum dan perlindungan masyarakat', undefined],
    ['Kesehaatan', { saran: 'Kesehatan', yandas: true }],
    ['Perpustakan', { saran: 'Perpustakaan', yandas: false }],
    ['Antariksa', { saran: undefined, yandas: false }],
  ])('%s', (text, args) => {
    const finding = findOne(readInnovations([[...KNOWN, `urusan: "${text}"`]]), 'profil/urusan-tak-dikenal');
    expect(finding?.args).toEqual(args === undefined ? undefined : { ditemukan: text, ...args });
  });

  it('has a remedy where a basic service hangs on it', () => {
    const remedyOf = (...lines: string[]) =>
      findOne(readInnovations([[...KNOWN, ...lines]]), 'profil/urusan-tak-dikenal')?.remedy;
    expect(remedyOf('urusan: Kesehaatan')).toEqual({ kind: 'urusan', urusan: 'Kesehatan' });
    expect(remedyOf('urusan: Perpustakan')).toEqual({ kind: 'tidak_ada' });
    expect(remedyOf('urusan: Kesehaatan', 'waktu_penerapan: 2021')).toEqual({ kind: 'tidak_ada' });
  });
});

describe('similar names', () => {
  const named = (id: string, nama: string, ...lines: string[]) => [
    `id: ${id}`,
    `nama: ${nama}`,
    'perangkat_daerah: Dinas Sosial',
    ...lines,
  ];

  it('are reported at the later one', () => {
    const context = readInnovations([
      named('A', 'GEBRAKS 1.0'),
      named('B', 'SIAPKAN'),
      named('C', 'GEBRAKS 2.0'),
    ]);
    const found = findingsOf(context).filter(({ code }) => code === 'profil/nama-mirip');
    expect(found).toMatchObject([
      {
        args: { lain_id: 'A', lain_nama: 'GEBRAKS 1.0', sebab: 'versi' },
        place: { baris: 10 },
        basis: { keyakinan: 'C' },
      },
    ]);
    expect(found[0]?.innovation?.innovation.id).toBe('C');
  });

  it('count between innovations that are sent, have a name and have different ids', () => {
    expect(
      loudCodesOf(readInnovations([named('A', 'GEBRAKS'), named('B', 'GEBRAKS', 'kirim: tidak')])),
    ).toEqual([]);
    expect(loudCodesOf(readInnovations([named('A', 'GEBRAKS'), named('a', 'GEBRAKS')]))).toEqual([]);
    const nameless = (id: string) => [`id: ${id}`, 'perangkat_daerah: Dinas Sosial'];
    expect(loudCodesOf(readInnovations([nameless('A'), nameless('B')]))).toEqual([]);
  });
});

describe('maturity', () => {
  it.each([
    // Regulasi 3 x 2 + sdm 2 x 3 = 12.
    ['12', []],
    ['"12,00"', []],
    // Shown as 12.00: the official download has two decimals.
    ['"12,0040"', []],
    ['12.5', ['profil/kematangan-berbeda']],
  ])('beside claims: %s', (score, codes) => {
    const lines = [`kematangan: ${score}`, 'indikator:', '  regulasi: {klaim: 2}', '  sdm: {klaim: 3}'];
    expect(loudCodesOf(readInnovations([[...KNOWN, ...lines]]))).toEqual(codes);
  });

  it.each([
    ['0', ['profil/kematangan-saja']],
    ['111', ['profil/kematangan-saja']],
    ['"111,01"', ['profil/kematangan-di-luar-batas']],
    ['-1', ['profil/kematangan-di-luar-batas']],
  ])('alone: %s', (score, codes) => {
    const found = loudCodesOf(readInnovations([[...KNOWN, `kematangan: ${score}`]]));
    expect(found).toEqual(codes);
  });
});

describe('the register of offices', () => {
  const REGISTER =
    'perangkat_daerah: [{nama: Dinas Kesehatan, singkatan: Dinkes}, {nama: Kecamatan Martapura}]';
  const withOffice = (office: string, more = '') =>
    readContext({
      'a.yaml': `pemda: {nama: Kabupaten Banjar, ${REGISTER}}\ninovasi:\n  - {id: A, nama: SATU, perangkat_daerah: "${office}"${more}}\n`,
    });

  it.each([
    ['Dinas Kesehatan', undefined],
    ['Dinkes', undefined],
    ['UPTD Laboratorium Dinas Kesehatan', undefined],
    ['Dinas Kesehaten', 'Dinas Kesehatan'],
  ])('%s', (office, saran) => {
    const finding = findOne(withOffice(office), 'profil/perangkat-daerah-tak-terdaftar');
    expect(finding?.args).toEqual(saran === undefined ? undefined : { nama: office, saran });
  });

  it('does not list citizens', () => {
    expect(loudCodesOf(withOffice('Kelompok Tani Maju', ', klasifikasi: masyarakat'))).toEqual([]);
  });

  it('is not asked for where there is none', () => {
    expect(loudCodesOf(readInnovations([KNOWN]))).toEqual([]);
  });
});

describe('attachments', () => {
  const attach = (file: string, fact: FileFact) =>
    findOne(
      readInnovations([[...KNOWN, 'lampiran:', `  haki: "${file}"`]], { of: () => fact }),
      'profil/lampiran-salah',
    );

  it.each<[string, FileFact, string | undefined]>([
    ['a.pdf', { state: 'ada', path: 'a.pdf' }, undefined],
    ['a.PDF', { state: 'tidak_diperiksa' }, undefined],
    ['-', { state: 'hilang', saran: undefined }, undefined],
    ['a.docx', { state: 'hilang', saran: undefined }, 'format'],
    ['a.pdf', { state: 'hilang', saran: undefined }, 'hilang'],
    ['../a.pdf', { state: 'di_luar_folder' }, 'di_luar_folder'],
  ])('%s, %o', (file, fact, fault) => {
    const finding = attach(file, fact);
    expect(finding?.code === 'profil/lampiran-salah' ? finding.args.sebab : undefined).toBe(fault);
  });

  it('suggest the file that is there, and point at the key', () => {
    expect(attach('sertifikat.pdf', { state: 'hilang', saran: 'sertipikat.pdf' })).toMatchObject({
      args: { lampiran: 'haki', saran: 'sertipikat.pdf' },
      place: { baris: 7 },
    });
  });
});

describe('coordinates', () => {
  // Sabang lies at 5.89 N 95.32 E, Sota on the border of Papua at 8.43 S 141.02 E.
  it.each([
    ['-3.41, 114.85', undefined],
    ['5.89, 95.32', undefined],
    ['-8.43, 141.02', undefined],
    ['-', undefined],
    ['114.85, -3.41', { sebab: 'tertukar', saran: '-3.41, 114.85' }],
    ['51.51, -0.13', { sebab: 'di_luar', saran: undefined }],
    ['-3.41, 141.51', { sebab: 'di_luar', saran: undefined }],
    ['tidak tahu', { sebab: 'tak_terbaca', saran: undefined }],
  ])('%s', (text, args) => {
    const found = findingsOf(readInnovations([[...KNOWN, `koordinat: "${text}"`]])).filter(
      ({ code }) => code === 'profil/koordinat-janggal',
    );
    expect(found.map((finding) => finding.args)).toMatchObject(args === undefined ? [] : [args]);
  });
});
