import { chmod, cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLayout, SCAN_LAYOUTS } from '../../support/scan-layouts.js';
import { checkAsData, expectRefusal, runCommand } from '../support/run-command.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const folder = useTemporaryFolder();
const PATIENCE = 60_000;
const QUICK = ['--tanpa-berkas', '--edisi', 'iga-2026'] as const;

async function layOut(): Promise<string> {
  const [first] = SCAN_LAYOUTS;
  if (first === undefined) throw new Error('no layouts');
  return await buildLayout(first, folder.at('kerja'));
}

/** Every entry below a folder with its size and time of change. */
async function snapshot(path: string): Promise<string[]> {
  const names = await readdir(path, { recursive: true });
  const lines = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(path, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}

describe('iga pindai', () => {
  it.each(['draf.xlsx', 'draf.yaml'])(
    'writes %s, which iga periksa reads: paths hold, nothing is claimed, what is missing is asked for',
    async (name) => {
      const root = await layOut();
      const before = await snapshot(root);
      const draft = folder.at(`kerja/${name}`);
      const { code, report } = await runCommand('pindai', root, '-o', draft, ...QUICK);
      expect(code).toBe(0);
      expect(await snapshot(root)).toEqual(before);
      expect(report.replace(/\s+/g, '')).toContain(`igaperiksa${draft}`);
      const checked = await checkAsData(draft, '--edisi', 'iga-2026');
      expect(checked.inovasi.map(({ nama }) => nama)).toEqual(['GEBRAKS', 'lentera', 'SIPANDU PENGADUAN']);
      // Not a single level is claimed.
      expect(checked.inovasi.map(({ skor }) => Number(skor.klaim ?? 0))).toEqual([0, 0, 0]);
      const codes = checked.temuan.map(({ kode }) => kode);
      expect(codes).not.toContain('bukti/berkas-hilang');
      expect(codes).not.toContain('bukti/di-luar-folder');
      const missing = checked.temuan.filter(({ kode }) => kode === 'masukan/isian-wajib-hilang');
      const said = missing.map(({ pesan }) => pesan).join();
      expect([/pemerintah daerah/, /perangkat daerah/].map((field) => field.test(said))).toEqual([
        true,
        true,
      ]);
    },
    PATIENCE,
  );

  it('puts unplaced files on a sheet that the check names as none of its own', async () => {
    const root = await layOut();
    const draft = folder.at('kerja/draf.xlsx');
    await runCommand('pindai', root, '-o', draft, ...QUICK, '--senyap');
    const { temuan } = await checkAsData(draft, '--tanpa-berkas');
    const others = temuan.filter(({ lokasi }) => lokasi?.lembar === 'Belum Ditempatkan');
    expect(others).toHaveLength(1);
  });

  it('asks in the check to place as many files as the scan is unsure of, not those passed over', async () => {
    await folder.write('bukti/GEBRAKS/catatan lepas.pdf', 'x');
    await folder.write('bukti/GEBRAKS/Thumbs.db', 'x');
    await folder.write('bukti/GEBRAKS/~$sk.docx', 'x');
    const draft = folder.at('draf.xlsx');
    const { report } = await runCommand('pindai', folder.at('bukti'), '-o', draft, ...QUICK);
    expect(report).toContain('3 berkas terlihat: 0 ditempatkan, 1 belum pasti, 2 dilewati');
    const { temuan } = await checkAsData(draft, '--tanpa-berkas');
    const others = temuan.filter(({ lokasi }) => lokasi?.lembar === 'Belum Ditempatkan');
    expect(others.map(({ pesan }) => pesan)).toEqual([
      'Lembar "Belum Ditempatkan" masih memuat 1 berkas yang belum masuk inventaris.',
    ]);
    const copied = await runCommand('konversi', draft, folder.at('salinan.xlsx'));
    expect(copied.notes).toContain('(1 berkas)');
  });

  it('says in the check that its files are found without --bukti, and which folder was searched', async () => {
    await folder.write('bukti/GEBRAKS/16. Regulasi/perbup.pdf', 'x');
    const draft = folder.at('draf.yaml');
    await runCommand('pindai', folder.at('bukti'), '-o', draft, ...QUICK);
    const lost = async () => {
      const { temuan } = await checkAsData(draft, '--bukti', folder.at('bukti'));
      return temuan.filter(({ kode }) => kode === 'bukti/berkas-hilang');
    };
    const [found] = await lost();
    expect(found?.pesan).toContain(`tidak ada di folder data dukung "${folder.at('bukti')}"`);
    expect(found?.saran).toContain('jalankan tanpa --bukti');
    await rm(folder.at('bukti/GEBRAKS/16. Regulasi/perbup.pdf'));
    const [gone] = await lost();
    expect(gone?.saran).toContain('Salin berkasnya ke folder data dukung');
  });

  it('says of a cut-off file that its end is missing', async () => {
    await folder.write('bukti/GEBRAKS/16. Regulasi/perbup.pdf', '%PDF-1.7\nrusak');
    await folder.write('bukti/GEBRAKS/lepas.pdf', '%PDF-1.7\nrusak');
    const draft = folder.at('draf.yaml');
    const { report } = await runCommand('pindai', folder.at('bukti'), '-o', draft, '--edisi', 'iga-2026');
    expect(report).toContain('berkas ini terpotong, akhirnya tidak ada');
    const text = await readFile(draft, 'utf8');
    expect(text).toMatch(/catatan: .*berkas ini terpotong, akhirnya tidak ada/);
    expect(text).toMatch(/lepas.pdf\n#.*berkas ini terpotong, akhirnya tidak ada/);
  });

  it('tells in a draft of text the files to place from those passed over', async () => {
    await folder.write('bukti/GEBRAKS/catatan lepas.pdf', 'x');
    await folder.write('bukti/GEBRAKS/Thumbs.db', 'x');
    const draft = folder.at('draf.yaml');
    await runCommand('pindai', folder.at('bukti'), '-o', draft, ...QUICK);
    const text = await readFile(draft, 'utf8');
    expect(text).toMatch(
      /# Belum ditempatkan \(1\)\n# - bukti\/GEBRAKS\/catatan lepas.pdf\n.*\n\n# Dilewati \(1\)\n# - bukti\/GEBRAKS\/Thumbs.db\n/,
    );
  });

  it('lists unplaced files as comments, whatever their names hold', async () => {
    await folder.write('bukti/GEBRAKS/16. Regulasi/perbup.pdf', 'x');
    await folder.write('bukti/GEBRAKS/foto: "a", b #1.jpg', 'x');
    await folder.write('bukti/GEBRAKS/x\ninovasi: []\n.jpg', 'x');
    const draft = folder.at('draf.yaml');
    const { code } = await runCommand(
      'pindai',
      folder.at('bukti'),
      '-o',
      draft,
      ...QUICK,
      '--pemda',
      'Kota X: Y',
    );
    expect(code).toBe(0);
    const text = await readFile(draft, 'utf8');
    expect(text).toContain('# - bukti/GEBRAKS/foto: "a", b #1.jpg');
    expect(text).toContain('nama: "Kota X: Y"');
    expect(text).toContain('berkas: bukti/GEBRAKS/16. Regulasi/perbup.pdf');
    expect((await checkAsData(draft, '--tanpa-berkas')).inovasi).toHaveLength(1);
  });

  it('says which evidence folder to name when the draft lies elsewhere', async () => {
    await folder.write('bukti/GEBRAKS/perbup.pdf', 'x');
    await mkdir(folder.at('lain'));
    const draft = folder.at('lain/draf.yaml');
    const { report } = await runCommand('scan', folder.at('bukti'), '-o', draft, ...QUICK, '--bahasa', 'en');
    expect(report.replace(/\s+/g, '')).toContain(`--bukti${folder.at('bukti')}`);
    expect(await readFile(draft, 'utf8')).toContain('berkas: GEBRAKS/perbup.pdf');
  });

  it('overwrites nothing without being told, and says so before it opens a file', async () => {
    await folder.write('bukti/GEBRAKS/perbup.pdf', 'x');
    const draft = await folder.write('draf.yaml', 'milik orang');
    expectRefusal(await runCommand('pindai', folder.at('bukti'), '-o', draft), 'sudah ada');
    expect(await readFile(draft, 'utf8')).toBe('milik orang');
    expect((await runCommand('pindai', folder.at('bukti'), '-o', draft, '--timpa', ...QUICK)).code).toBe(0);
  });

  it('refuses a folder that is none, an output it cannot write, and no output', async () => {
    const file = await folder.write('berkas.pdf', 'x');
    expectRefusal(
      await runCommand('pindai', folder.at('tiada'), '-o', folder.at('a.yaml')),
      /tiada: folder ini tidak ditemukan\.\s+Periksa nama dan letak foldernya/,
    );
    expectRefusal(await runCommand('pindai', file, '-o', folder.at('a.yaml')), 'berkas.pdf');
    expectRefusal(await runCommand('pindai', folder.at(''), '-o', folder.at('a.csv')), '.csv');
    expectRefusal(await runCommand('pindai', folder.at('')), '-o');
  });

  it('does not take its own draft for evidence', async () => {
    await folder.write('GEBRAKS/perbup.pdf', 'x');
    const draft = folder.at('draf.yaml');
    await runCommand('pindai', folder.at(''), '-o', draft, ...QUICK);
    const { report } = await runCommand('pindai', folder.at(''), '-o', draft, '--timpa', ...QUICK);
    expect(report).toContain('2 berkas terlihat: 1 ditempatkan, 0 belum pasti, 1 dilewati');
  });

  it(
    'opens the files, and marks what a machine read',
    async () => {
      await mkdir(folder.at('bukti/GEBRAKS'), { recursive: true });
      await cp('fixtures/berkas/dokumen/rkpd.pdf', folder.at('bukti/GEBRAKS/RKPD 2025.pdf'));
      const draft = folder.at('draf.yaml');
      await runCommand('pindai', folder.at('bukti'), '-o', draft, '--tanpa-singgahan', '--edisi', 'iga-2026');
      const text = await readFile(draft, 'utf8');
      expect(text).toContain('tahun: 2025');
      expect(text).toMatch(
        /catatan: .*Ditempatkan mesin, yakin \d\d %.*Dibaca mesin dari nama atau isi berkas: .*tahun/,
      );
      expect(text).not.toMatch(/klaim|memuat/);
    },
    PATIENCE,
  );

  it('follows no link, also where links go in circles', async () => {
    await folder.write('luar/rahasia.pdf', 'x');
    await folder.write('bukti/GEBRAKS/perbup.pdf', 'x');
    await symlink(folder.at('luar'), folder.at('bukti/GEBRAKS/luar'));
    await symlink(folder.at('bukti'), folder.at('bukti/GEBRAKS/putar'));
    const { report } = await runCommand('pindai', folder.at('bukti'), '-o', folder.at('draf.yaml'), ...QUICK);
    expect(report).toContain('3 berkas terlihat: 1 ditempatkan, 0 belum pasti, 2 dilewati');
    expect(await readFile(folder.at('draf.yaml'), 'utf8')).not.toContain('rahasia');
  });

  it(
    'finds its way through 20 000 files',
    async () => {
      for (let innovation = 0; innovation < 200; innovation += 1) {
        const path = folder.at(
          `bukti/Inovasi Nomor ${String.fromCharCode(65 + (innovation % 26))}${innovation}`,
        );
        await mkdir(path, { recursive: true });
        await Promise.all(
          Array.from({ length: 100 }, (_, file) => writeFile(join(path, `SOP ${file}.pdf`), 'x')),
        );
      }
      const draft = folder.at('draf.yaml');
      const { report } = await runCommand('pindai', folder.at('bukti'), '-o', draft, ...QUICK);
      expect(report).toContain('20.000 berkas terlihat: 20.000 ditempatkan');
    },
    PATIENCE,
  );

  it('says which innovation has an empty folder, and nothing of empty folders of indicators', async () => {
    await folder.write('bukti/GEBRAKS/perbup.pdf', 'x');
    await mkdir(folder.at('bukti/GEBRAKS/17. SDM'));
    await mkdir(folder.at('bukti/LENTERA/16. Regulasi'), { recursive: true });
    const { report } = await runCommand('pindai', folder.at('bukti'), '-o', folder.at('draf.yaml'), ...QUICK);
    expect(report).toContain('2 berkas terlihat: 1 ditempatkan, 0 belum pasti, 1 dilewati');
    expect(report).toContain('LENTERA/\n    folder kosong');
    expect(report).not.toContain('17. SDM');
    // Nothing waits to be placed.
    expect(report).toContain('Periksa sekilas berkas yang dilewati');
  });

  it.each(['draf.xlsx', 'draf.yaml'])(
    'makes an empty %s of an empty folder, and the check asks for innovations',
    async (name) => {
      await mkdir(folder.at('bukti'));
      const draft = folder.at(name);
      const { code, report } = await runCommand('pindai', folder.at('bukti'), '-o', draft, ...QUICK);
      expect(code).toBe(0);
      expect(report).toContain('0 berkas terlihat: 0 ditempatkan, 0 belum pasti, 0 dilewati');
      expect(report).toContain('Tidak ada folder yang tampak sebagai inovasi.');
      expect((await checkAsData(draft)).inovasi).toEqual([]);
    },
  );

  it.each(['draf.xlsx', 'draf.yaml'])(
    'writes names into %s that the check finds again',
    async (name) => {
      const paths = [
        `GEBRAKS/${'SOP '.repeat(62)}.pdf`,
        'Cafe\u0301 Baca/SOP Re\u0301sume\u0301.pdf',
        'GEBRAKS/SOP =1+1 "dua"; #3 & \'empat\'.pdf',
        'GEBRAKS/SOP: [a] {b} - c.pdf',
        'LENTERA/- SOP.pdf',
        "'LENTERA 2/SOP.pdf",
        '~GEBRAKS 3/SOP.pdf',
        'ᨅᨔ ᨕᨘᨁᨗ/SOP 🎉.pdf',
      ];
      for (const path of paths) await folder.write(`bukti/${path}`, 'x');
      const draft = folder.at(`bukti/${name}`);
      const { report } = await runCommand('pindai', folder.at('bukti'), '-o', draft, ...QUICK);
      expect(report).toContain(`${paths.length} berkas terlihat: ${paths.length} ditempatkan`);
      const { temuan } = await checkAsData(draft, '--edisi', 'iga-2026');
      const lost = temuan.filter(({ kode }) =>
        /berkas-hilang|di-luar-folder|masukan\/(?!isian-wajib)/.test(kode),
      );
      expect(lost.map(({ kode, pesan }) => [kode, pesan])).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'finds its way through 5 000 files in one folder',
    async () => {
      await mkdir(folder.at('bukti'));
      const names = Array.from(
        { length: 5000 },
        (_, at) => `${at % 2 === 0 ? 'GEBRAKS' : 'LENTERA'} - SOP ${at}.pdf`,
      );
      await Promise.all(names.map((name) => writeFile(folder.at(`bukti/${name}`), 'x')));
      const { report } = await runCommand(
        'pindai',
        folder.at('bukti'),
        '-o',
        folder.at('draf.yaml'),
        ...QUICK,
      );
      expect(report).toContain('5.000 berkas terlihat: 5.000 ditempatkan');
      expect(report).toMatch(/Inovasi \(2\)[\s\S]*2\.500 berkas pada 1 dari 20 indikator/);
    },
    PATIENCE,
  );

  it.skipIf(process.getuid?.() === 0)('goes on where a folder belongs to somebody else', async () => {
    await folder.write('bukti/GEBRAKS/perbup.pdf', 'x');
    await folder.write('bukti/rahasia/SOP.pdf', 'x');
    await chmod(folder.at('bukti/rahasia'), 0);
    const { code, report } = await runCommand(
      'pindai',
      folder.at('bukti'),
      '-o',
      folder.at('draf.yaml'),
      ...QUICK,
    );
    await chmod(folder.at('bukti/rahasia'), 0o700);
    expect(code).toBe(0);
    expect(report).toContain('rahasia/\n    folder tidak dapat dibaca');
  });
});
