import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/schema.js';
import { type ChildOutcome, runBinary, runLauncher } from './support/run-binary.js';
import { ON_DAY } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const MINUTES = 60_000;
const folder = useTemporaryFolder();

/** A scan whose number, day and name are not those of its record. */
const INVENTORY = `versi: 1
edisi: iga-2026
pemda: {nama: Kabupaten Contoh, jenis: kabupaten}
spd: {total: 45.00}
inovasi:
  - id: INV-001
    nama: SAPA WARGA
    perangkat_daerah: Dinas Kesehatan
    urusan: Kesehatan
    indikator:
      regulasi:
        klaim: 1
        bukti:
          - {jenis: sk_kdh, berkas: sk.pdf, nomor: 188.45/777/KUM/2025, tanggal: 2025-03-01, tentang: Inovasi, memuat: [nama_inovasi]}
`;

/** Every attempt to reach another machine leaves a file and fails; also in threads, where it is loaded too. */
const NO_NETWORK = `const { writeFileSync } = require('node:fs');
const refuse = (what) => () => {
  writeFileSync(process.env.KELUAR, what, { flag: 'a' });
  throw new Error('no network');
};
require('node:net').Socket.prototype.connect = refuse('connect ');
require('node:dns').lookup = refuse('lookup ');
globalThis.fetch = refuse('fetch ');
`;

async function writeInventory(): Promise<string> {
  await folder.write('kerja/sk.pdf', await readFile('fixtures/berkas/dokumen/pindaian-sk-bupati.pdf'));
  return await folder.write('kerja/inventaris.yaml', INVENTORY);
}

const args = (file: string, ...more: readonly string[]) =>
  ['periksa', file, '--tanpa-singgahan', '--format', 'json', ...ON_DAY, ...more] as const;

const reportOf = ({ stdout }: ChildOutcome): Report => reportSchema.parse(JSON.parse(stdout));

describe('--ocr', () => {
  it(
    'reads scans without the network and without writing; what rests on it only informs, and says so',
    async () => {
      const file = await writeInventory();
      const preload = await folder.write('tanpa-jaringan.cjs', NO_NETWORK);
      const environment = { NODE_OPTIONS: `--require ${preload}`, KELUAR: folder.at('keluar') };
      const outcome = await runBinary(args(file, '--ocr'), environment, folder.at('kerja'));
      const found = reportOf(outcome).temuan.filter(({ kode }) => kode.startsWith('bukti/'));
      for (const kode of ['nomor-tidak-cocok', 'tanggal-tidak-cocok', 'nama-tidak-tampak']) {
        const finding = found.find((each) => each.kode === `bukti/${kode}`);
        expect(finding, kode).toMatchObject({ tingkat: 'info' });
        expect(finding?.pesan).toContain('bacaan OCR');
      }
      const codes = found.map(({ kode }) => kode);
      expect(codes).not.toContain('bukti/pindaian-tanpa-teks');
      expect(codes).not.toContain('bukti/terbaca-mesin');
      expect(await readdir(folder.at('kerja'))).toEqual(['inventaris.yaml', 'sk.pdf']);
      expect(await readdir(folder.at('.'))).not.toContain('keluar');
    },
    2 * MINUTES,
  );

  it('is asked for: without it a scan stays unread', async () => {
    const report = reportOf(await runBinary(args(await writeInventory())));
    const codes = report.temuan.map(({ kode }) => kode);
    expect(codes).toContain('bukti/pindaian-tanpa-teks');
    expect(codes).not.toContain('bukti/nomor-tidak-cocok');
  });

  it('says what to install where its packages are missing; without it nothing of them is needed', async () => {
    const launcher = await installWithout('tesseract.js', '@tesseract.js-data');
    const file = await writeInventory();
    const asked = await runLauncher(launcher, args(file, '--ocr'));
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toMatch(/^Gagal: .*tesseract\.js dan @tesseract\.js-data\/ind/);
    expect(asked.stderr).toContain('npm install --include=optional');
    const plain = reportOf(await runLauncher(launcher, args(file)));
    expect(plain.temuan.map(({ kode }) => kode)).toContain('bukti/pindaian-tanpa-teks');
  });
});

/** The built program in a folder of its own, beside all packages but some. */
async function installWithout(...left: readonly string[]): Promise<string> {
  for (const part of ['bin', 'dist', 'schemas', 'package.json']) {
    await cp(part, folder.at(`program/${part}`), { recursive: true });
  }
  for (const name of await readdir('node_modules')) {
    if (name.startsWith('.') || left.includes(name)) continue;
    const link = folder.at(`program/node_modules/${name}`);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', name), link, 'junction');
  }
  return join(folder.at('program'), 'bin/iga.js');
}
