import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packDeflated } from '../../../src/inventory/excel/pack-zip.js';
import { runBinary } from '../support/run-binary.js';
import { checkAsData } from '../support/run-command.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const folder = useTemporaryFolder();
const MINUTES = 60_000;

/** Prepared files that are damaged one way after another. */
const SOUND = [
  'dokumen/sk-bupati.pdf',
  'dokumen/pindaian-kasar.pdf',
  'gambar/tegak.jpg',
  'gambar/sangat-kecil.png',
  'video/empat-menit.mp4',
];

const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  potong: (bytes) => bytes.subarray(0, bytes.length >> 1),
  acak: (bytes) =>
    Buffer.from(bytes.map((byte, at) => (at > 20 && at % 37 === 0 ? (byte * 7 + at) % 256 : byte))),
  nol: (bytes) => Buffer.concat([bytes.subarray(0, 64), Buffer.alloc(bytes.length)]),
  ulang: (bytes) => Buffer.concat([bytes.subarray(0, 400), bytes, bytes, bytes]),
  penuh: (bytes) => Buffer.from(bytes.map((byte, at) => (at > 20 && at % 101 < 4 ? 0xff : byte))),
};

async function layOut(): Promise<number> {
  const files: [string, Buffer][] = [
    [
      'SOP.docx',
      packDeflated(
        new Map([
          ['word/document.xml', 'x'],
          ['../../../luar.txt', 'keluar'],
        ]),
      ),
    ],
    ['catatan.html', Buffer.from(`${'<!---->'.repeat(1000)}x`)],
    ['dalam.pdf', Buffer.from(`%PDF-1.4\n1 0 obj ${'['.repeat(100_000)}\nendobj\n%%EOF`)],
    ['tanda.pdf', Buffer.from('%PDF-')],
    ['lengan.jpg', Buffer.from('ffd8ffe0', 'hex')],
  ];
  for (const source of SOUND) {
    const bytes = await readFile(`fixtures/berkas/${source}`);
    for (const [name, damage] of Object.entries(DAMAGES))
      files.push([`${name} ${source.replace('/', ' ')}`, damage(bytes)]);
  }
  for (const [name, bytes] of files) await folder.write(`kerja/bukti/GEBRAKS/${name}`, bytes);
  return files.length;
}

async function treeOf(path: string): Promise<readonly string[]> {
  const names = await readdir(path, { recursive: true });
  const lines = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(path, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}

describe('iga pindai on files that mean harm', () => {
  it(
    'accounts for every one of them and writes the draft and nothing else; the check of the draft goes on too',
    async () => {
      const count = await layOut();
      const before = await treeOf(folder.at('kerja/bukti'));
      const start = performance.now();
      const { code, stdout, stderr } = await runBinary(
        ['pindai', 'bukti', '-o', 'draf.yaml', '--tanpa-singgahan', '--edisi', 'iga-2026'],
        {},
        folder.at('kerja'),
      );
      expect(performance.now() - start).toBeLessThan(MINUTES);
      expect([code, stderr]).toEqual([0, 'Hasil ditulis ke draf.yaml\n']);
      expect(stdout).toContain(`${count} berkas terlihat: `);
      expect(stdout).not.toMatch(/\.[jt]s:\d|undefined|NaN/);
      expect(await treeOf(folder.at('kerja/bukti'))).toEqual(before);
      expect((await readdir(folder.at('.'))).sort()).toEqual(['kerja']);
      expect((await readdir(folder.at('kerja'))).sort()).toEqual(['bukti', 'draf.yaml']);
      const { inovasi } = await checkAsData(folder.at('kerja/draf.yaml'), '--tanpa-singgahan');
      expect(inovasi.map(({ nama }) => nama)).toEqual(['GEBRAKS']);
    },
    3 * MINUTES,
  );
});
