import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition/load.js';
import { findIndicator } from '../../src/edition/model.js';
import { failureOf, inFolder, number, readShippedText, whereIs } from './catalogs.js';

const HEAD = 'format: siap-iga/edisi\nversi: 1\nkode: iga-uji\nnama: Uji coba\n';
const DIVISOR_13 = `${HEAD}mewarisi: iga-2026\nrumus: {pembagi_minimal: {nilai: 13, keyakinan: C, sumber: asumsi}}\n`;

describe('a catalog of the user', () => {
  it('needs six lines to try the divisor 13', async () => {
    expect(DIVISOR_13.trim().split('\n')).toHaveLength(6);
    await inFolder({ 'uji.yaml': DIVISOR_13 }, async (folder) => {
      const path = join(folder, 'uji.yaml');
      const edition = await loadEdition(path);
      const { kode, nama, status, tahun, rumus } = edition.catalog;
      expect({ kode, nama, status, tahun }).toEqual({
        kode: 'iga-uji',
        nama: 'Uji coba',
        status: 'buatan-sendiri',
        tahun: 2026,
      });
      expect(rumus.pembagi_minimal).toEqual({ nilai: 13, keyakinan: 'C', sumber: 'asumsi' });
      expect(rumus.yandas_minimal).toMatchObject({ nilai: 5, keyakinan: 'A' });
      expect(edition.file).toBe(path);
      expect(edition.places.of(rumus.pembagi_minimal, 'nilai')).toEqual({
        berkas: path,
        baris: 6,
        kolom: 34,
      });
      const yandas = whereIs('yandas_minimal: {nilai: 5', await readShippedText('iga-2026'));
      expect(edition.places.of(rumus.yandas_minimal, 'nilai')).toEqual({
        berkas: 'schemas/editions/iga-2026.yaml',
        baris: yandas.baris,
        kolom: yandas.kolom + 'yandas_minimal: {nilai: '.length,
      });
    });
  });

  it('must say how sure its own number is', async () => {
    const text = DIVISOR_13.replace(', keyakinan: C, sumber: asumsi', '');
    await inFolder({ 'uji.yaml': text }, async (folder) => {
      const path = join(folder, 'uji.yaml');
      const failure = await failureOf(loadEdition(path));
      if (failure.code !== 'katalog-salah') throw new Error(failure.code);
      expect(failure.args.berkas).toBe(path);
      expect(failure.args.masalah.map(({ key, issue, place }) => [key, issue.kind, place.baris])).toEqual([
        ['keyakinan', 'missing', 6],
        ['sumber', 'missing', 6],
      ]);
    });
  });

  it('is blamed for a sum that its own weight breaks, not the catalog it inherits', async () => {
    const text = `${HEAD}mewarisi: iga-2026\nsid:\n  - {kunci: video, bobot: {nilai: 5, keyakinan: C, sumber: asumsi}}\n`;
    await inFolder({ 'uji.yaml': text }, async (folder) => {
      const path = join(folder, 'uji.yaml');
      const failure = await failureOf(loadEdition(path));
      if (failure.code !== 'katalog-salah') throw new Error(failure.code);
      const place = { berkas: path, baris: 7, kolom: text.split('\n')[6]?.indexOf('5,') };
      const reasons = failure.args.masalah.map(({ issue }) =>
        issue.kind === 'rejected' ? issue.reason : issue,
      );
      expect(reasons).toEqual([
        { code: 'bobot_sid', found: '111', expected: '114' },
        { code: 'variabel_maksimum', found: '27', expected: '30' },
      ]);
      for (const problem of failure.args.masalah) {
        expect(problem.place).toEqual({ ...place, kolom: (place.kolom ?? 0) + 1 });
      }
    });
  });

  it('may add a predikat above the others, drop a variable, and change single limits', async () => {
    const text = `${HEAD}mewarisi: iga-2026
warisan: {keyakinan: B, sumber: asumsi}
predikat:
  - {nama: Terinovatif, dari: {nilai: 80, keyakinan: C, sumber: asumsi}}
variabel:
  - {kunci: ekosistem, hapus: ya}
  - {kunci: sumber_daya_manusia, maks: 22.5}
spd:
  baris:
    - {kunci: rekomendasi_kebijakan, variabel: sumber_daya_manusia}
    - {kunci: ikk, variabel: sumber_daya_manusia}
    - {kunci: ripj_pid, variabel: sumber_daya_manusia}
    - {kunci: haki, variabel: sumber_daya_manusia}
sid:
  - kunci: pengaduan
    level:
      keyakinan: C
      sumber: asumsi
      ukur: {maksimum: 99}
`;
    await inFolder({ 'uji.yml': text }, async (folder) => {
      const { catalog, ...edition } = await loadEdition(join(folder, 'uji.yml'));
      expect(catalog.predikat.map(({ nama }) => nama)).toEqual([
        'Terinovatif',
        'Sangat Inovatif',
        'Inovatif',
        'Kurang Inovatif',
      ]);
      expect(catalog.variabel).toHaveLength(7);
      const measure = findIndicator({ catalog, ...edition }, 'pengaduan')?.level.ukur;
      expect(measure?.cara === 'nilai_terbaik' ? number(measure.maksimum) : undefined).toBe('99');
      expect(catalog.rumus.pembagi_minimal).toMatchObject({ keyakinan: 'B', sumber: 'asumsi' });
      expect(catalog.rumus.pembulatan).toMatchObject({ keyakinan: 'C' });
    });
  });

  it('may inherit from a catalog beside it, through several files', async () => {
    const files = {
      'satu.yaml': DIVISOR_13,
      'dua.yaml': `${HEAD}tahun: 2028\nmewarisi: ./satu.yaml\n`,
      'tiga.yaml': `${HEAD}mewarisi: dua.yaml\n`,
    };
    await inFolder(files, async (folder) => {
      const { catalog, places } = await loadEdition(join(folder, 'tiga.yaml'));
      expect([catalog.tahun, catalog.rumus.pembagi_minimal.nilai]).toEqual([2028, 13]);
      expect(places.of(catalog, 'tahun').berkas).toBe(join(folder, 'dua.yaml'));
    });
  });

  it('finds an absolute parent as well', async () => {
    await inFolder({ 'satu.yaml': DIVISOR_13 }, async (folder) => {
      await mkdir(join(folder, 'dalam'));
      const path = join(folder, 'dalam', 'dua.yaml');
      await writeFile(path, `${HEAD}mewarisi: ${join(folder, 'satu.yaml')}\n`);
      expect((await loadEdition(path)).catalog.rumus.pembagi_minimal.nilai).toBe(13);
    });
  });

  it('may stand alone', async () => {
    await inFolder({ 'lengkap.yaml': await readShippedText('iga-2026') }, async (folder) => {
      const own = await loadEdition(join(folder, 'lengkap.yaml'));
      expect(own.sha256).toBe((await loadEdition('iga-2026')).sha256);
    });
  });
});

/** A shipped catalog under a code and status of its own. */
function asOwn(text: string, kode: string): string {
  return text.replace(kode, 'kode: kami').replace('status: resmi-transkripsi', 'status: buatan-sendiri');
}

describe('a catalog that passes itself off as one of the program', () => {
  const problemsOf = async (text: string) =>
    await inFolder({ 'uji.yaml': text }, async (folder) => {
      const failure = await failureOf(loadEdition(join(folder, 'uji.yaml')));
      if (failure.code !== 'katalog-salah') throw new Error(failure.code);
      return failure.args.masalah.map(({ key, place, issue }) => ({
        at: `${key} ${place.baris}:${place.kolom}`,
        reason: issue.kind === 'rejected' ? issue.reason : issue,
      }));
    });

  it.each([
    ['iga-2026', 'iga-2026'],
    ['IGA-2026', 'IGA-2026'],
    ['" iga-2023 "', 'iga-2023'],
  ])('by its code %s', async (kode, found) => {
    expect(await problemsOf(DIVISOR_13.replace('kode: iga-uji', `kode: ${kode}`))).toEqual([
      { at: 'kode 3:7', reason: { code: 'kode_bawaan', found, expected: '' } },
    ]);
  });

  it.each(['resmi-transkripsi', 'resmi-sebagian', 'sementara', 'prognosis'])(
    'by its status %s',
    async (status) => {
      expect(await problemsOf(`${DIVISOR_13}status: ${status}\n`)).toEqual([
        { at: 'status 7:9', reason: { code: 'status_bawaan', found: status, expected: 'buatan-sendiri' } },
      ]);
    },
  );

  it('by both, as a copy with one number changed', async () => {
    const text = (await readShippedText('iga-2026')).replace(
      'nilai: 65.01, keyakinan: A',
      'nilai: 65.02, keyakinan: A',
    );
    expect((await problemsOf(text)).map(({ reason }) => 'code' in reason && reason.code)).toEqual([
      'kode_bawaan',
      'status_bawaan',
    ]);
  });

  it('is none where it says what it is', async () => {
    await inFolder({ 'uji.yaml': `${DIVISOR_13}status: buatan-sendiri\n` }, async (folder) => {
      expect((await loadEdition(join(folder, 'uji.yaml'))).catalog.status).toBe('buatan-sendiri');
    });
  });

  it('is none where it is that catalog, named by its path', async () => {
    const { catalog } = await loadEdition('schemas/editions/iga-2025.yaml');
    expect([catalog.kode, catalog.status]).toEqual(['iga-2025', 'sementara']);
  });
});

describe('the hash', () => {
  it('is that of the facts, not of how they are written', async () => {
    const text = await readShippedText('iga-2026');
    const files = {
      'sama.yaml': `# Catatan\n${text.replace('nilai: 65.01, keyakinan: A', 'keyakinan: A, nilai: 65.010')}`,
      'lain.yaml': asOwn(text, 'kode: iga-2026').replace(
        'nilai: 65.01, keyakinan: A',
        'nilai: 65.02, keyakinan: A',
      ),
    };
    await inFolder(files, async (folder) => {
      const { sha256 } = await loadEdition('iga-2026');
      expect((await loadEdition(join(folder, 'sama.yaml'))).sha256).toBe(sha256);
      expect((await loadEdition(join(folder, 'lain.yaml'))).sha256).not.toBe(sha256);
    });
  });
});

describe('a catalog that cannot be used', () => {
  it.each([
    ['iga-20226', 'iga-2026'],
    ['2024', 'iga-2024'],
    ['iga2026', 'iga-2026'],
    ['kovablik', undefined],
    ['', undefined],
  ])('the code %j is unknown; meant may be %s', async (kode, saran) => {
    expect(await failureOf(loadEdition(kode))).toEqual({
      code: 'edisi-tak-dikenal',
      args: { kode, saran, daftar: ['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'] },
    });
  });

  it('is not looked for when its code is written in capitals', async () => {
    expect((await loadEdition(' IGA-2026 ')).catalog.kode).toBe('iga-2026');
  });

  it('is missing, with the file that may be meant', async () => {
    await inFolder({ 'katalog.yaml': DIVISOR_13 }, async (folder) => {
      const berkas = join(folder, 'katalg.yaml');
      const saran = join(folder, 'katalog.yaml');
      expect(await failureOf(loadEdition(berkas))).toEqual({
        code: 'berkas-tidak-ada',
        args: { berkas, saran },
      });
    });
  });

  it.each([
    ['a.yaml', { 'a.yaml': `${HEAD}mewarisi: a.yaml\n` }],
    ['b.yaml', { 'b.yaml': `${HEAD}mewarisi: c.yaml\n`, 'c.yaml': `${HEAD}mewarisi: ./b.yaml\n` }],
  ])('%s inherits from itself', async (name, files) => {
    await inFolder(files, async (folder) => {
      const failure = await failureOf(loadEdition(join(folder, name)));
      expect(failure).toEqual({ code: 'edisi-berputar', args: { kode: join(folder, name) } });
    });
  });

  it('inherits from itself under the name of a link', async () => {
    await inFolder({ 'a.yaml': `${HEAD}mewarisi: lagi/a.yaml\n` }, async (folder) => {
      await symlink('.', join(folder, 'lagi'), 'dir');
      expect((await failureOf(loadEdition(join(folder, 'a.yaml')))).code).toBe('edisi-berputar');
    });
  });

  it.each([
    ['edisi-tak-dikenal', `${HEAD}mewarisi: iga-1999\n`],
    ['berkas-tidak-ada', `${HEAD}mewarisi: ../entah/apa.yaml\n`],
    ['versi-tak-didukung', DIVISOR_13.replace('versi: 1', 'versi: 2')],
    ['versi-tak-didukung', DIVISOR_13.replace('versi: 1', 'versi: [1]')],
    ['bukan-peta', '- satu\n- dua\n'],
    ['bukan-peta', 'hanya teks\n'],
    ['berkas-kosong', '\n\n'],
    ['berkas-kosong', '# hanya catatan\n'],
    ['yaml-rusak', 'kode: [iga\n'],
    ['yaml-kunci-ganda', `${HEAD}kode: lagi\n`],
    ['yaml-banyak-dokumen', `${HEAD}---\n${HEAD}`],
    ['katalog-salah', `${HEAD}mewarisi: [iga-2026]\n`],
    ['katalog-salah', `${HEAD}mewarisi: iga-2026\nwarisan: {keyakinan: D, sumber: asumsi}\n`],
    ['katalog-salah', `${HEAD}mewarisi: iga-2026\nwarisan: C\n`],
    ['katalog-salah', `${HEAD}warisan: {keyakinan: C, sumber: asumsi}\n`],
    ['katalog-salah', `${HEAD}mewarisi: iga-2026\nsid: [{kunci: tidak_ada, hapus: ya}]\n`],
    ['katalog-salah', `${HEAD}mewarisi: iga-2026\nsid: []\n`],
    ['katalog-salah', 'format: siap-iga/edisi\nmewarisi: iga-2026\n'],
    ['katalog-salah', 'pemda: {nama: Kabupaten Contoh}\ninovasi: []\n'],
    ['katalog-salah', '{}\n'],
  ])('%s: %j', async (code, text) => {
    await inFolder({ 'uji.yaml': text }, async (folder) => {
      expect((await failureOf(loadEdition(join(folder, 'uji.yaml')))).code).toBe(code);
    });
  });

  it('explodes through aliases', async () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const alias = `*a${index}`;
      return `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => alias).join(', ')}]`;
    });
    const text = `${HEAD}a0: &a0 x\n${levels.join('\n')}\n`;
    await inFolder({ 'bom.yaml': text }, async (folder) => {
      expect((await failureOf(loadEdition(join(folder, 'bom.yaml')))).code).toBe('yaml-alias-berlebihan');
    });
  });

  it('is larger than any catalog can be', async () => {
    await inFolder({ 'besar.yaml': `${HEAD}# ${'x'.repeat(3 * 1024 * 1024)}\n` }, async (folder) => {
      expect(await failureOf(loadEdition(join(folder, 'besar.yaml')))).toMatchObject({
        code: 'berkas-terlalu-besar',
        args: { megabita: 4, batas: 2 },
      });
    });
  });

  it('is a folder', async () => {
    await inFolder({}, async (folder) => {
      expect((await failureOf(loadEdition(`${folder}/`))).code).toBe('berkas-adalah-folder');
    });
  });
});
