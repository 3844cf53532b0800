import { describe, expect, it } from 'vitest';
import { compareEditions, type EditionDifference } from '../../src/edition/compare.js';
import { decodeCatalog } from '../../src/edition/decode-catalog.js';
import { loadEdition } from '../../src/edition/load.js';
import { createEdition, type Edition } from '../../src/edition/model.js';
import { parseMap, readShippedText } from './catalogs.js';

async function compare(left: string, right: string): Promise<readonly EditionDifference[]> {
  return compareEditions(await loadEdition(left), await loadEdition(right));
}

/** Before and after of one difference. */
function change(differences: readonly EditionDifference[], scope: string, key: string, field: string) {
  const found = differences.filter(
    (item) => item.scope === scope && item.key === key && item.field === field,
  );
  expect(found, `${scope} ${key} ${field}`).toHaveLength(1);
  return [found[0]?.before, found[0]?.after];
}

/** The catalog of 2026 with one place of its text changed. */
async function variant(from: string, to: string): Promise<Edition> {
  const text = await readShippedText('iga-2026');
  expect(text).toContain(from);
  const decoded = decodeCatalog(parseMap(text.replace(from, () => to)));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return createEdition(decoded.catalog, decoded.places, 'katalog.yaml', '');
}

describe('from 2024 to 2026', () => {
  it.each([
    // The list "What changed into 2026", one line each.
    ['sid', 'regulasi', 'bukti.tolak.sk_kpd', undefined, /atas nama sendiri tidak lagi memberi level/],
    ['sid', 'regulasi', 'ukur.tingkat.1', 'sk_kpd', 'sk_kdh, sk_kpd_an_kdh'],
    ['sid', 'regulasi', 'ukur.tingkat.2', 'sk_kdh, sk_kpd_an_kdh', 'perkada'],
    [
      'sid',
      'regulasi',
      'ukur.tingkat.3',
      'perda, perkada',
      'perda; pendamping perkada, sk_kdh, sk_kpd_an_kdh',
    ],
    ['sid', 'sdm', 'ukur.beserta', undefined, 'peran; T-0'],
    ['sid', 'anggaran', 'ukur.tingkat.1', 'T-0', 'T-0 | T-1 | T-2'],
    ['sid', 'anggaran', 'ukur.tingkat.2', 'T-1 | T-2', 'T-1, T-0 | T-1, T-2'],
    ['sid', 'anggaran', 'bukti.dpa', 'format pdf', 'format pdf; memuat sorotan'],
    ['sid', 'bimtek', 'ukur.sertifikat', undefined, 'sertifikat'],
    [
      'sid',
      'bimtek',
      'bukti.undangan',
      'format pdf; jendela dari T-1 sampai T-0',
      'format pdf; jendela dari T-2 sampai T-0',
    ],
    ['sid', 'jejaring', 'ukur.batas.1', '1 - 2', '2'],
    ['sid', 'pengaduan', 'ukur.batas.3', '>= 86', '>= 91'],
    ['sid', 'pengaduan', 'level.3', '86 % atau lebih', '91 % atau lebih'],
    [
      'sid',
      'kemanfaatan',
      'ukur.basis.orang',
      /1: 1 - 100; 2: 101 - 200; 3: >= 201/,
      /1: 1 - 200; 2: 201 - 500; 3: >= 501/,
    ],
    [
      'sid',
      'kemanfaatan',
      'ukur.basis.pendapatan',
      /49\.99; 2: 50 - 99\.99; 3: >= 100/,
      /9\.99; 2: 10 - 19\.99; 3: >= 20/,
    ],
    ['sid', 'kemanfaatan', 'ukur.basis.tren', undefined, /periode; 1: 1; 2: 2; 3: >= 3/],
    ['sid', 'sosialisasi', 'ukur.pilihan.media_pemda', '3', '2'],
    ['profil', 'isian_wajib', 'pkpn', undefined, 'ya'],
    ['rumus', 'pembagi_minimal', 'nilai', '10', '12'],
    ['rumus', 'yandas_minimal', 'nilai', '0', '5'],
    ['predikat', 'Sangat Inovatif', 'dari', '60.01', '65.01'],
    ['predikat', 'Inovatif', 'dari', '35', '40.01'],
    ['jendela', 'jendela_penerapan', 'sampai', '2023-12-31', '2025-12-31'],
  ])('%s %s %s: %s becomes %s', async (scope, key, field, before, after) => {
    const [old, young] = change(await compare('iga-2024', 'iga-2026'), scope, key, field);
    for (const [actual, expected] of [
      [old, before],
      [young, after],
    ] as const) {
      if (expected instanceof RegExp) expect(actual).toMatch(expected);
      else expect(actual).toBe(expected);
    }
  });

  it('says how sure each side is', async () => {
    const differences = await compare('iga-2024', 'iga-2026');
    const border = differences.find(({ key }) => key === 'Inovatif');
    expect(border).toMatchObject({ certaintyBefore: 'B', certaintyAfter: 'A' });
    const complaints = differences.find(({ key, field }) => key === 'pengaduan' && field === 'ukur.batas.3');
    expect(complaints).toMatchObject({ certaintyBefore: 'B', certaintyAfter: 'A' });
  });

  it('names each SPD row that has become known once', async () => {
    const rows = (await compare('iga-2024', 'iga-2026')).filter(
      ({ scope, key }) => scope === 'spd' && key !== 'bukti',
    );
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ field, before, after }) => `${field} ${before} ${after}`))).toEqual(
      new Set(['ada undefined ya']),
    );
  });

  it('leaves alone what did not change', async () => {
    const differences = await compare('iga-2024', 'iga-2026');
    const keys = differences.filter(({ scope }) => scope === 'sid').map(({ key }) => key);
    for (const key of ['alat_kerja', 'informasi_layanan', 'layanan_terintegrasi', 'replikasi']) {
      expect(keys).not.toContain(key);
    }
    expect(differences.some(({ field }) => field === 'bobot' || field === 'wajib')).toBe(false);
  });
});

describe('from 2026 to 2027', () => {
  it('changes the divisor, the gate and the window, nothing else', async () => {
    const differences = await compare('iga-2026', 'iga-2027');
    expect(
      differences.map(({ scope, key, field, before, after }) => [scope, key, field, before, after]),
    ).toEqual([
      ['rumus', 'pembagi_minimal', 'nilai', '12', '14'],
      ['rumus', 'yandas_minimal', 'nilai', '5', '6'],
      ['jendela', 'jendela_penerapan', 'dari', '2024-01-01', '2025-01-01'],
      ['jendela', 'jendela_penerapan', 'sampai', '2025-12-31', '2026-12-31'],
    ]);
  });
});

describe('any two editions', () => {
  it.each(['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'])(
    '%s does not differ from itself',
    async (code) => {
      expect(await compare(code, code)).toEqual([]);
    },
  );

  it('differ the same in both directions', async () => {
    const there = await compare('iga-2023', 'iga-2026');
    const back = await compare('iga-2026', 'iga-2023');
    const sign = ({ scope, key, field }: EditionDifference, a?: string, b?: string) =>
      JSON.stringify([scope, key, field, a, b]);
    expect(new Set(there.map((item) => sign(item, item.before, item.after)))).toEqual(
      new Set(back.map((item) => sign(item, item.after, item.before))),
    );
  });

  it('keep the order of the catalogs, what is new behind what it follows', async () => {
    const differences = await compare('iga-2023', 'iga-2024');
    const fields = differences.filter(({ key }) => key === 'kemanfaatan').map(({ field }) => field);
    const bases = fields.filter((field) => field.startsWith('ukur.basis.'));
    expect(bases).toEqual(['unit', 'belanja', 'pendapatan', 'produk'].map((basis) => `ukur.basis.${basis}`));
    const scopes = differences.map(({ scope }) => scope);
    expect([...new Set(scopes)]).toEqual(['jendela', 'sid']);
  });

  it.each([
    ['nama: Replikasi', 'nama: Replikasi Inovasi', 'replikasi', 'nama', 'Replikasi', 'Replikasi Inovasi'],
    [
      'wajib: {nilai: ya, keyakinan: B, sumber: transkripsi_tunggal}\n    level:\n      keyakinan: A\n      sumber: transkripsi\n      catatan: Kelima',
      'wajib: {nilai: tidak, keyakinan: B, sumber: transkripsi_tunggal}\n    level:\n      keyakinan: A\n      sumber: transkripsi\n      catatan: Kelima',
      'video',
      'wajib',
      'ya',
      'tidak',
    ],
    ['ngo: lsm', 'ngo: komunitas', 'aktor', 'ukur.sinonim.ngo', 'lsm', 'komunitas'],
    ['maksimum: 100\n', 'maksimum: 99\n', 'pengaduan', 'ukur.maksimum', '100', '99'],
    [
      'lebih_dari: {nilai: 30, level: 3}',
      'lebih_dari: {nilai: 30, level: 1}',
      'kemanfaatan',
      'ukur.basis.belanja',
      'persen; 1: 0.01 - 10; 2: 10.01 - 20; 3: 20.01 - 30; 3: > 30; laporan_belanja',
      'persen; 1: 0.01 - 10; 2: 10.01 - 20; 3: 20.01 - 30; 1: > 30; laporan_belanja',
    ],
    [
      'nilai_maks: 5',
      'nilai_maks: 7',
      'video',
      'bukti.video',
      'format mp4; nilai_maks 5',
      'format mp4; nilai_maks 7',
    ],
    [
      'memuat: [logo]',
      'memuat: [judul]',
      'video',
      'bukti.disarankan.sampul_video',
      'memuat logo',
      'memuat judul',
    ],
    [
      'penandatangan: [kdh], memuat',
      'penandatangan: [kdh, luar], memuat',
      'pelaksana',
      'ukur.tingkat.3',
      'sk_kdh, sk_kpd_an_kdh; memuat tanda_tangan | surat_penugasan, surat_perintah; penandatangan kdh; memuat tanda_tangan',
      'sk_kdh, sk_kpd_an_kdh; memuat tanda_tangan | surat_penugasan, surat_perintah; penandatangan kdh, luar; memuat tanda_tangan',
    ],
  ])('are told apart by one fact: %s', async (from, to, key, field, before, after) => {
    const [left, right] = [await loadEdition('iga-2026'), await variant(from, to)];
    expect(
      compareEditions(left, right).map((item) => [item.key, item.field, item.before, item.after]),
    ).toEqual([[key, field, before, after]]);
  });

  it('are not told apart by notes, sources and certainty', async () => {
    const left = await loadEdition('iga-2026');
    const right = await variant(
      '{nilai: 65.01, keyakinan: A, sumber: transkripsi}',
      '{nilai: 65.010, keyakinan: C, sumber: asumsi, catatan: Ragu}',
    );
    expect(compareEditions(left, right)).toEqual([]);
  });
});
