import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URUSAN, URUSAN_SPELLINGS } from '../../src/inventory/lists/urusan.js';
import { matchUrusan, splitUrusanList } from '../../src/inventory/match-urusan.js';

const TRANTIB = 'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat';
const PUPR = 'Pekerjaan Umum dan Penataan Ruang';
const PERKIM = 'Perumahan Rakyat dan Kawasan Permukiman';
const DUKCAPIL = 'Administrasi Kependudukan dan Pencatatan Sipil';
const KOPERASI = 'Koperasi, Usaha Kecil, dan Menengah';

/** Kind and name in one text: the shape of every table below. */
function describeMatch(text: string, alias?: Readonly<Record<string, string>>): string {
  const match = matchUrusan(text, alias);
  if (match.kind === 'unknown') return 'unknown';
  return match.kind === 'near' ? `near ${match.suggestion.nama}` : `known ${match.urusan.nama}`;
}

describe('matchUrusan: the official list', () => {
  it.each(URUSAN.map((urusan) => [urusan.nama, urusan] as const))('knows %s by itself', (nama, urusan) => {
    expect(matchUrusan(nama)).toEqual({ kind: 'known', urusan, exact: true });
    expect(matchUrusan(` ${nama.toUpperCase().replaceAll(' ', '\u00a0')} `)).toEqual({
      kind: 'known',
      urusan,
      exact: true,
    });
    expect(matchUrusan(`Urusan Pemerintahan Bidang ${nama}`)).toEqual({
      kind: 'known',
      urusan,
      exact: false,
    });
  });

  it('maps no spelling to another urusan than its own', () => {
    for (const [nama, spellings] of Object.entries(URUSAN_SPELLINGS)) {
      for (const spelling of spellings) expect(describeMatch(spelling), spelling).toBe(`known ${nama}`);
    }
  });
});

describe('matchUrusan: spellings in the wild', () => {
  it.each([
    ['Ketenteraman, Ketertiban Umum, dan Perlindungan Masyarakat', `known ${TRANTIB}`],
    ['Ketenteraman, Ketertiban Umum & Pelindungan Masyarakat', `known ${TRANTIB}`],
    ['Ketentraman, Ketertiban Umum, dan Pelindungan Masyarakat', `known ${TRANTIB}`],
    ['KETENTRAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT', `known ${TRANTIB}`],
    ['Trantibumlinmas', `known ${TRANTIB}`],
    ['trantib_linmas', `known ${TRANTIB}`],
    ['Pekerjaan Umum & Penataan Ruang', `known ${PUPR}`],
    ['Pekerjaan Umum &amp; Penataan Ruang', `known ${PUPR}`],
    ['Pekerjaan Umum/Penataan Ruang', `known ${PUPR}`],
    ['PU', `known ${PUPR}`],
    ['P.U.', `known ${PUPR}`],
    ['PUPR', `known ${PUPR}`],
    ['pu_pr', `known ${PUPR}`],
    ['Perumahan Rakyat & Kawasan Permukiman', `known ${PERKIM}`],
    ['Perumahan Rakyat Dan Kawasan Pemukiman', `known ${PERKIM}`],
    ['Perkim', `known ${PERKIM}`],
    ['1.01 Pendidikan', 'known Pendidikan'],
    ['Bidang Kesehatan', 'known Kesehatan'],
    ['Urusan: Sosial', 'known Sosial'],
    ['Kepemudaan dan Olahraga', 'known Kepemudaan dan Olah Raga'],
    ['Pemberdayaan Perempuan dan Perlindungan Anak', 'known Pemberdayaan Perempuan dan Pelindungan Anak'],
    ['Pemberdayaan Masyarakat Desa', 'known Pemberdayaan Masyarakat dan Desa'],
    ['Koperasi Usaha Kecil dan Menengah', `known ${KOPERASI}`],
    ['Pendidikan & Pelatihan', 'known Pendidikan dan Pelatihan'],
    ['Kominfo', 'known Komunikasi dan Informatika'],
    ['\u200bSosial\u0000', 'known Sosial'],
  ])('reads %j as %s', (text, expected) => {
    expect(describeMatch(text)).toBe(expected);
  });

  it('tells the official spelling from another one', () => {
    expect(matchUrusan('Pekerjaan Umum Dan Penataan Ruang')).toMatchObject({ kind: 'known', exact: true });
    expect(matchUrusan('Pekerjaan Umum & Penataan Ruang')).toMatchObject({ kind: 'known', exact: false });
  });
});

describe('matchUrusan: near misses are questions', () => {
  it.each([
    ['Ketenteraman & Ketertiban Umum', `near ${TRANTIB}`],
    ['Ketentraman dan Ketertiban Umum', `near ${TRANTIB}`],
    ['Perlindungan Masyarakat', `near ${TRANTIB}`],
    ['Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarkat', `near ${TRANTIB}`],
    [`${TRANTIB} Kabupaten Banjar`, `near ${TRANTIB}`],
    [`Sosial (Dinas Sosial)`, 'near Sosial'],
    ['Administrasi Kependudukan dan Pecatatan Sipil', `near ${DUKCAPIL}`],
    ['Kepegawalan', 'near Kepegawaian'],
    ['Pendidkan', 'near Pendidikan'],
    ['Kesehtan', 'near Kesehatan'],
    ['Sosail', 'near Sosial'],
    ['Pekerjan Umum dan Penatan Ruang', `near ${PUPR}`],
    ['Penataan Ruang', `near ${PUPR}`],
    ['Pemberdayaan Masyarakat', 'near Pemberdayaan Masyarakat dan Desa'],
  ])('reads %j as %s', (text, expected) => {
    expect(describeMatch(text)).toBe(expected);
  });

  it('keeps what was written, trimmed', () => {
    expect(matchUrusan(' Kepegawalan\n')).toMatchObject({ kind: 'near', text: 'Kepegawalan' });
    expect(matchUrusan(' Antariksa ')).toEqual({ kind: 'unknown', text: 'Antariksa' });
  });
});

describe('matchUrusan: what must not match', () => {
  it.each([
    'Sosialisasi',
    'Kesehatan Masyarakat Veteriner',
    'Pendidikan dan Kebudayaan',
    'Pendidikan dan Pelatihan Kerja',
    'Pendidikan dan Kesehatan',
    'Pekerjaan Umum dan Perumahan Rakyat',
    'Dinas Kesehatan',
    'Kependudukan',
    'UKM',
    'LHK',
    'KP',
    'Umum',
    'dan',
    'Urusan',
    '1.01',
    'constructor',
    '__proto__',
    'toString',
    '',
    '   ',
    '🚀',
    '\u0000\u001b[31m',
  ])('leaves %j unknown', (text) => {
    expect(describeMatch(text)).toBe('unknown');
  });

  it('never takes diklat for the yandas Pendidikan', () => {
    for (const text of [
      'Pendidikan dan Pelatihan',
      'Pendidikan & Pelatihan',
      'Diklat',
      'Pendidikan Pelatihan',
    ]) {
      expect(describeMatch(text)).toBe('known Pendidikan dan Pelatihan');
    }
  });

  it.each(['Sosial '.repeat(1500), 'x'.repeat(10_000), '('.repeat(10_000), 'a.'.repeat(5000)])(
    'survives ten thousand characters',
    (text) => {
      expect(describeMatch(text)).toBe('unknown');
    },
  );
});

describe('matchUrusan: aliases of the configuration', () => {
  it('reads an alias that names an urusan, in any spelling of both', () => {
    const alias = { 'Bina Marga': 'pupr', 'Satpol & Damkar': TRANTIB };
    expect(describeMatch('BINA  MARGA', alias)).toBe(`known ${PUPR}`);
    expect(describeMatch('satpol dan damkar', alias)).toBe(`known ${TRANTIB}`);
  });

  it('lets an alias replace a built-in spelling but not an official name', () => {
    expect(describeMatch('PU', { PU: 'Perhubungan' })).toBe('known Perhubungan');
    expect(describeMatch('Sosial', { Sosial: 'Pangan' })).toBe('known Sosial');
  });

  it('ignores an alias that leads nowhere', () => {
    expect(describeMatch('Bina Marga', { 'Bina Marga': 'Antariksa' })).toBe('unknown');
    expect(describeMatch('', { '': 'Sosial' })).toBe('unknown');
  });
});

describe('splitUrusanList', () => {
  it.each<[string, readonly string[]]>([
    ['Pendidikan', ['Pendidikan']],
    [
      'Pendidikan, Kesehatan; Sosial\nPangan / Statistik',
      ['Pendidikan', 'Kesehatan', 'Sosial', 'Pangan', 'Statistik'],
    ],
    [`Kesehatan, ${TRANTIB}, Sosial`, ['Kesehatan', TRANTIB, 'Sosial']],
    [`${KOPERASI}, ${TRANTIB}`, [KOPERASI, TRANTIB]],
    [
      'Ketentraman,\nKetertiban Umum,\ndan Perlindungan Masyarakat',
      ['Ketentraman,\nKetertiban Umum,\ndan Perlindungan Masyarakat'],
    ],
    ['Pendidikan, Kesehatan, dan Sosial', ['Pendidikan', 'Kesehatan', 'Sosial']],
    ['Kepegawaian, Pendidikan, dan Pelatihan', ['Kepegawaian', 'Pendidikan, dan Pelatihan']],
    ['Perumahan Rakyat / Kawasan Permukiman', ['Perumahan Rakyat / Kawasan Permukiman']],
    ['1. Pendidikan\r\n2. Kesehatan', ['1. Pendidikan', '2. Kesehatan']],
    ['Antariksa, Kesehatan, Nuklir dan Laut', ['Antariksa', 'Kesehatan', 'Nuklir dan Laut']],
    ['Ketenteraman, Ketertiban Umum', ['Ketenteraman, Ketertiban Umum']],
    [
      'Antariksa, Ketenteraman, Ketertiban Umum, Sosial',
      ['Antariksa', 'Ketenteraman, Ketertiban Umum', 'Sosial'],
    ],
    ['Pendidikan;; ,Kesehatan,', ['Pendidikan', 'Kesehatan']],
    ['', []],
    [' , ;\n', []],
  ])('cuts %j', (text, expected) => {
    expect(splitUrusanList(text)).toEqual(expected);
  });

  it('asks about a misspelt name with commas as a whole', () => {
    const written = 'Ketenteraman, Ketertiban Umun, dan Pelindungan Masyarakat';
    const pieces = splitUrusanList(`${written}; Sosial`);
    expect(pieces).toEqual([written, 'Sosial']);
    expect(describeMatch(pieces[0] ?? '')).toBe(`near ${TRANTIB}`);
  });

  it('keeps an alias with a comma together', () => {
    const alias = { 'Jalan, Jembatan': PUPR };
    expect(splitUrusanList('Sosial, Jalan, Jembatan', alias)).toEqual(['Sosial', 'Jalan, Jembatan']);
  });

  it('finds every urusan of any list of official names again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...URUSAN.map(({ nama }) => nama))),
        fc.constantFrom('; ', '\n', ' / ', ', '),
        (names, separator) => {
          expect(splitUrusanList(names.join(separator))).toEqual(names);
        },
      ),
    );
  });

  it('survives ten thousand characters', () => {
    expect(splitUrusanList('a,'.repeat(5000))).toHaveLength(5000);
    expect(splitUrusanList('Kesehatan,'.repeat(1000))).toHaveLength(1000);
  });
});
