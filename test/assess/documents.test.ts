import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../src/assess/documents/judge-document.js';
import type { DocumentProblem } from '../../src/assess/documents/problem.js';
import { parseDecimal } from '../../src/base/rational.js';
import type { Acceptance } from '../../src/edition/model.js';
import type { FileFact } from '../../src/evidence/file-facts.js';
import { inventoryOf } from '../support/inventories.js';

const BASIS = { keyakinan: 'B', sumber: 'transkripsi' } as const;
const ASSUMED = { keyakinan: 'C', sumber: 'asumsi' } as const;

/** Takes photos as JPG and nothing else is asked. */
const PHOTO: Acceptance = { jenis: ['foto'], format: ['jpg'] };

interface Given {
  /** Keys of the innovation. */
  readonly innovation?: string;
  readonly basis?: string;
  readonly file?: FileFact;
  readonly rejected?: Readonly<Record<string, string>>;
}

/** Judges one evidence record, given as YAML in flow style, for an innovation of the edition 2026. */
function judge(record: string, acceptances: readonly Acceptance[], given: Given = {}) {
  const { innovation = '', basis, file = { state: 'tidak_diperiksa' }, rejected = {} } = given;
  const inventory = inventoryOf(`
pemda: {nama: Kabupaten Banjar}
inovasi:
  - {id: A, nama: A, perangkat_daerah: Dinas Sosial, ${innovation === '' ? '' : `${innovation}, `}indikator: {x: {bukti: [{${record}}]}}}
`);
  const [owner] = inventory.inovasi;
  const [evidence] = owner?.indikator?.x?.bukti ?? [];
  if (owner === undefined || evidence === undefined) throw new Error('no evidence');
  return judgeDocument(
    evidence,
    { basis: BASIS, acceptances, rejected },
    {
      tZero: 2026,
      lastYear: { nilai: 0, ...ASSUMED },
      files: { of: () => file },
      innovation: owner,
      slot: basis === undefined ? undefined : { basis },
    },
  );
}

/** Whether it counts, and the kinds of problems. */
function outcome(record: string, acceptances: readonly Acceptance[], given?: Given): string {
  const { counts, problems } = judge(record, acceptances, given);
  return [counts, ...problems.map(({ kind }) => kind)].join(' ');
}

describe('the file', () => {
  it.each([
    ['jenis: foto, berkas: a.jpg', 'ya'],
    ['jenis: foto, berkas: A.JPG', 'ya'],
    ['jenis: foto, berkas: "folder.v2/a.jpg"', 'ya'],
    ['jenis: foto, berkas: "folder.jpg/a"', 'tidak format_salah'],
    ['jenis: foto, berkas: a', 'tidak format_salah'],
    ['jenis: foto, berkas: a.pdf', 'tidak format_salah'],
    ['jenis: foto, berkas: a.jpg.pdf', 'tidak format_salah'],
    ['jenis: foto, tautan: "https://a.example/a.pdf"', 'ya'],
    ['jenis: foto, berkas: a.pdf, tautan: "https://a.example"', 'tidak format_salah'],
    ['jenis: foto', 'tidak tanpa_berkas'],
    ['jenis: foto, berkas: "", tautan: ~', 'tidak tanpa_berkas'],
  ])('{%s}: %s', (record, expected) => {
    expect(outcome(record, [PHOTO])).toBe(expected);
  });

  it.each<[FileFact, string]>([
    [{ state: 'tidak_diperiksa' }, 'ya'],
    [{ state: 'ada', path: 'a.pdf' }, 'ya'],
    [{ state: 'hilang', saran: 'b.jpg' }, 'tidak berkas_hilang'],
    [{ state: 'di_luar_folder' }, 'tidak di_luar_folder'],
  ])('%j: %s', (file, expected) => {
    expect(outcome('jenis: foto, berkas: a.jpg', [PHOTO], { file })).toBe(expected);
  });

  it('is not looked for when only a link is given', () => {
    const file: FileFact = { state: 'hilang', saran: undefined };
    expect(outcome('jenis: foto, tautan: "https://a.example"', [PHOTO], { file })).toBe('ya');
  });

  it('may have an ending that is only worth a warning', () => {
    const tolerant = { ...PHOTO, format_ditoleransi: ['pdf'] };
    expect(outcome('jenis: foto, berkas: a.pdf', [tolerant])).toBe('ya');
    expect(outcome('jenis: foto, berkas: a.docx', [tolerant])).toBe('tidak format_salah');
  });
});

describe('the kind', () => {
  it('must be one that is accepted', () => {
    expect(judge('jenis: sop, berkas: a.jpg', [PHOTO], { rejected: { sop: 'bukan foto' } })).toMatchObject({
      counts: 'tidak',
      problems: [
        { kind: 'jenis_tak_diterima', jenis: 'sop', reason: 'bukan foto', accepted: ['foto'], basis: BASIS },
      ],
    });
    expect(judge('jenis: constructor, berkas: a.jpg', [PHOTO]).problems).toMatchObject([
      { reason: undefined },
    ]);
  });

  it('is possible while it is not stated', () => {
    expect(outcome('berkas: a.jpg', [PHOTO])).toBe('mungkin jenis_tak_disebut');
    expect(outcome('berkas: a.pdf', [PHOTO])).toBe('tidak jenis_tak_disebut format_salah');
  });

  it('does not matter where every kind is taken', () => {
    const any: Acceptance = { jenis: ['*'], format: ['pdf'] };
    expect(outcome('jenis: apa_saja, berkas: a.pdf', [any])).toBe('ya');
    expect(outcome('berkas: a.pdf', [any])).toBe('ya');
  });

  it('may be written with blanks and capitals', () => {
    const sheet: Acceptance = { jenis: ['tangkapan_layar'], format: ['jpg'] };
    expect(outcome('jenis: Tangkapan Layar, berkas: a.jpg', [sheet])).toBe('ya');
  });
});

describe('whom the document is for', () => {
  const ofSchools: Acceptance = { jenis: ['rkas'], unit: ['sekolah'], format: ['pdf'] };
  const ofDigital: Acceptance = { jenis: ['foto'], jenis_inovasi: ['digital'], format: ['jpg'] };
  const forPeople: Acceptance = { jenis: ['foto'], basis: ['orang'], format: ['jpg'] };

  it.each([
    ['jenis_unit: sekolah', 'ya'],
    ['jenis_unit: dinas', 'tidak unit_tak_sesuai'],
    ['', 'mungkin unit_tak_sesuai'],
  ])('a unit "%s": %s', (innovation, expected) => {
    expect(outcome('jenis: rkas, berkas: a.pdf', [ofSchools], { innovation })).toBe(expected);
  });

  it.each([
    ['jenis: digital', 'ya'],
    ['jenis: non_digital', 'tidak jenis_inovasi_tak_sesuai'],
    ['', 'mungkin jenis_inovasi_tak_sesuai'],
  ])('an innovation "%s": %s', (innovation, expected) => {
    expect(outcome('jenis: foto, berkas: a.jpg', [ofDigital], { innovation })).toBe(expected);
  });

  it.each([
    ['orang', 'ya'],
    ['unit', 'tidak basis_lain'],
    [undefined, 'ya'],
  ])('a basis "%s": %s', (basis, expected) => {
    const given = basis === undefined ? {} : { basis };
    expect(outcome('jenis: foto, berkas: a.jpg', [forPeople], given)).toBe(expected);
  });
});

describe('what the document states', () => {
  it('identity: what is missing is not known, and nothing more', () => {
    const letter: Acceptance = { jenis: ['sk'], format: ['pdf'], identitas: ['nomor', 'tanggal', 'tentang'] };
    expect(judge('jenis: sk, berkas: a.pdf, tanggal: 2024', [letter])).toMatchObject({
      counts: 'mungkin',
      problems: [{ kind: 'identitas_kurang', missing: ['nomor', 'tentang'] }],
    });
    expect(outcome('jenis: sk, berkas: a.pdf, nomor: "1", tanggal: 2024, tentang: X', [letter])).toBe('ya');
  });

  it('contents: a list is complete, no list says nothing', () => {
    const letter: Acceptance = { jenis: ['sk'], format: ['pdf'], memuat: ['nama_inovasi', 'tanda_tangan'] };
    const of = (memuat: string): string => outcome(`jenis: sk, berkas: a.pdf${memuat}`, [letter]);
    expect(of(', memuat: [nama_inovasi, tanda_tangan, logo]')).toBe('ya');
    expect(of(', memuat: [Nama Inovasi, Tanda Tangan]')).toBe('ya');
    expect(of(', memuat: nama_inovasi; tanda_tangan')).toBe('ya');
    expect(of('')).toBe('mungkin isi_tak_disebut');
    expect(of(', memuat: [tanda_tangan]')).toBe('tidak isi_kurang');
    expect(of(', memuat: []')).toBe('tidak isi_kurang');
  });

  it('contents that are only asked of a list', () => {
    const photo: Acceptance = { ...PHOTO, memuat_bila_disebut: ['nama_inovasi'] };
    expect(outcome('jenis: foto, berkas: a.jpg', [photo])).toBe('ya');
    expect(outcome('jenis: foto, berkas: a.jpg, memuat: [nama_inovasi]', [photo])).toBe('ya');
    expect(outcome('jenis: foto, berkas: a.jpg, memuat: [logo]', [photo])).toBe('tidak isi_kurang');
  });

  it.each([
    ['nilai: 5', 'ya'],
    ['nilai: 5.01', 'tidak nilai_terlalu_besar'],
    ['nilai: ~', 'mungkin nilai_tak_disebut'],
  ])('a number that has a highest value, %s: %s', (nilai, expected) => {
    const maks = parseDecimal('5');
    const short: Acceptance = { jenis: ['video'], format: ['mp4'], ...(maks && { nilai_maks: maks }) };
    expect(outcome(`jenis: video, berkas: a.mp4, ${nilai}`, [short])).toBe(expected);
  });

  it('a link where one is asked', () => {
    const linked: Acceptance = { ...PHOTO, tautan: true };
    expect(outcome('jenis: foto, berkas: a.jpg', [linked])).toBe('tidak tanpa_tautan');
    expect(outcome('jenis: foto, berkas: a.jpg, tautan: "https://a.example"', [linked])).toBe('ya');
  });
});

describe('the date', () => {
  const dated = (jendela: NonNullable<Acceptance['jendela']>): Acceptance => ({ ...PHOTO, jendela });
  const of = (tanggal: string, acceptance: Acceptance, innovation = ''): string =>
    outcome(`jenis: foto, berkas: a.jpg, tanggal: ${tanggal}`, [acceptance], { innovation });

  it.each([
    ['2023-12-31', 'tidak di_luar_jendela'],
    ['2023-12', 'tidak di_luar_jendela'],
    ['2024-01-01', 'ya'],
    ['2024', 'ya'],
    ['2026-12-31', 'ya'],
    ['2027-01-01', 'tidak di_luar_jendela'],
    ['~', 'mungkin tanggal_tak_disebut'],
  ])('%s in T-2 to T-0: %s', (tanggal, expected) => {
    expect(of(tanggal, dated({ dari: -2, sampai: 0 }))).toBe(expected);
  });

  it.each([
    ['1999-05-05', 'ya'],
    ['2025-12-31', 'ya'],
    ['2026-01-01', 'tidak di_luar_jendela'],
  ])('%s before T-0: %s', (tanggal, expected) => {
    expect(of(tanggal, dated({ sampai: -1 }))).toBe(expected);
  });

  it.each([
    ['2023-12-31', 'tidak di_luar_jendela'],
    ['2024-01-01', 'ya'],
    ['2026-12-31', 'ya'],
    // Nothing may be dated after the year of the edition.
    ['2027-01-01', 'tidak di_luar_jendela'],
  ])('%s since T-2: %s', (tanggal, expected) => {
    expect(of(tanggal, dated({ dari: -2 }))).toBe(expected);
  });

  it.each([
    ['2026-12-31', 'ya'],
    ['2026', 'ya'],
    ['2027-01-01', 'tidak di_luar_jendela'],
    ['2027', 'tidak di_luar_jendela'],
    ['~', 'ya'],
  ])('%s without any window: %s', (tanggal, expected) => {
    expect(of(tanggal, PHOTO)).toBe(expected);
  });

  it('is missed once, not twice, where it is part of the identity', () => {
    const letter: Acceptance = { ...dated({ dari: -2, sampai: 0 }), identitas: ['tanggal'] };
    expect(of('~', letter)).toBe('mungkin identitas_kurang');
  });

  it('has the basis of the window where that has its own', () => {
    const acceptance = dated({ dari: -2, sampai: 0, ...ASSUMED });
    const problems = (record: string): readonly DocumentProblem[] => judge(record, [acceptance]).problems;
    expect(problems('jenis: foto, berkas: a.jpg, tanggal: 2020')).toMatchObject([{ basis: ASSUMED }]);
    expect(problems('jenis: foto, berkas: a.jpg')).toMatchObject([{ basis: ASSUMED }]);
    expect(problems('jenis: foto, berkas: a.pdf, tanggal: 2025')).toMatchObject([{ basis: BASIS }]);
  });

  describe('bound to the year of application or of development', () => {
    const bound = dated({ tahun_dari: ['waktu_penerapan', 'waktu_pengembangan'] });
    const BOTH = 'waktu_penerapan: 2022-06-01, waktu_pengembangan: 2025';

    it.each([
      ['2022-01-01', BOTH, 'ya'],
      ['2022', BOTH, 'ya'],
      ['2025-12-31', BOTH, 'ya'],
      ['2024-05-01', BOTH, 'tidak di_luar_jendela'],
      ['2021-12-31', BOTH, 'tidak di_luar_jendela'],
      ['2022-03-01', 'waktu_penerapan: 2022', 'ya'],
      ['2025-03-01', 'waktu_penerapan: 2022', 'tidak di_luar_jendela'],
      ['2025-03-01', 'waktu_pengembangan: 2025-01', 'ya'],
      ['2022-03-01', 'waktu_pengembangan: 2025-01', 'mungkin di_luar_jendela'],
      ['2022-03-01', '', 'mungkin tanggal_tak_disebut'],
      ['~', BOTH, 'mungkin tanggal_tak_disebut'],
    ])('%s with "%s": %s', (tanggal, innovation, expected) => {
      expect(of(tanggal, bound, innovation)).toBe(expected);
    });
  });
});

describe('several acceptances', () => {
  const recap: Acceptance = { jenis: ['rekap'], format: ['pdf'] };
  const signed: Acceptance = { ...PHOTO, jenis_inovasi: ['non_digital'], memuat: ['tanda_tangan'] };
  const plain: Acceptance = { ...PHOTO, jenis_inovasi: ['digital'] };

  it('takes the one that takes the document', () => {
    expect(
      outcome('jenis: foto, berkas: a.jpg', [recap, signed, plain], { innovation: 'jenis: digital' }),
    ).toBe('ya');
    expect(
      outcome('jenis: foto, berkas: a.jpg', [plain, signed, recap], { innovation: 'jenis: digital' }),
    ).toBe('ya');
  });

  it('tells the problems of the one that comes closest', () => {
    const given = { innovation: 'jenis: non_digital' };
    expect(outcome('jenis: foto, berkas: a.jpg', [plain, signed], given)).toBe('mungkin isi_tak_disebut');
    expect(outcome('jenis: foto, berkas: a.jpg', [signed, plain], given)).toBe('mungkin isi_tak_disebut');
  });

  it('tries all of them for a document of unstated kind', () => {
    expect(outcome('berkas: a.pdf', [PHOTO, recap])).toBe('mungkin jenis_tak_disebut');
  });
});
