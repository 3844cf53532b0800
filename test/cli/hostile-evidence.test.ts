import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema.js';

const IGA = fileURLToPath(new URL('../../bin/iga.js', import.meta.url));
const DOCUMENTS = 'fixtures/berkas/dokumen';

let root = '';
let folder = '';
let cache = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'siap-iga-hostile-'));
  folder = join(root, 'kantor');
  cache = join(root, 'singgahan');
  mkdirSync(join(folder, 'bukti'), { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A stream that grows to 300 MB of blanks when it is unpacked, as the words of a page. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(300_000_000, 0x20), { level: 9 });
  const head = `%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>> endobj\n4 0 obj <</Length ${packed.length}/Filter/FlateDecode>> stream\n`;
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    packed,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n', 'latin1'),
  ]);
}

/** A PNG of nothing but a head that claims 60 000 x 60 000 pixels. */
function pixelBomb(): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(60_000, 16);
  head.writeUInt32BE(60_000, 20);
  head.set([8, 2, 0, 0, 0], 24);
  return head;
}

/** Bytes of a sound paper, every 37th of them changed. */
function fuzzed(): Buffer {
  const bytes = readFileSync(join(DOCUMENTS, 'sk-bupati.pdf'));
  return Buffer.from(bytes.map((byte, at) => (at > 20 && at % 37 === 0 ? (byte * 7 + at) % 256 : byte)));
}

/** A sound paper with two brackets of a page gone: the reader of PDF then rejects a promise that it waits for nowhere. */
function bracketless(): Buffer {
  const text = readFileSync(join(DOCUMENTS, 'sk-bupati.pdf'), 'latin1');
  const first = text.indexOf('>>\n/MediaBox');
  const second = text.lastIndexOf('842 ]') + '842 '.length;
  const bytes = Buffer.from(text, 'latin1');
  bytes[first] = 0;
  bytes[second] = 0;
  return bytes;
}

const deeplyNested = Buffer.from(`%PDF-1.4\n1 0 obj ${'['.repeat(100_000)}\nendobj\n%%EOF`, 'latin1');

function inventory(files: readonly string[]): string {
  const records = files.map((name) => `          - {jenis: sk_kdh, berkas: bukti/${name}}`);
  return [
    'versi: 1',
    'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}',
    'spd: {total: 40}',
    'inovasi:',
    '  - id: INV-001',
    '    nama: GEBRAKS (Gerakan Bersama Aksi Kawal Stunting)',
    '    perangkat_daerah: Dinas Kesehatan',
    '    indikator:',
    '      regulasi:',
    '        klaim: 1',
    '        bukti:',
    ...records,
    '',
  ].join('\n');
}

function run(): { readonly report: ReturnType<typeof reportSchema.parse>; readonly text: string } {
  const args = ['periksa', join(folder, 'inventaris.yaml'), '--tanggal', '2026-06-10', '--format', 'json'];
  const text = execFileSync(process.execPath, [IGA, ...args, '--gagal-pada', 'tidak'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache },
    maxBuffer: 1e8,
  });
  return { report: reportSchema.parse(JSON.parse(text)), text };
}

function treeOf(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(path, name)).size}`)
    .sort();
}

describe('files that mean harm', () => {
  it('end in findings of their own, the others are read, and nothing is written beside them', () => {
    const harmful: Readonly<Record<string, Buffer>> = {
      'bom.pdf': bomb(),
      'acak.pdf': fuzzed(),
      'tanpa-kurung.pdf': bracketless(),
      'dalam.pdf': deeplyNested,
      'piksel.png': pixelBomb(),
      'kosong.pdf': Buffer.alloc(0),
    };
    for (const [name, bytes] of Object.entries(harmful)) writeFileSync(join(folder, 'bukti', name), bytes);
    copyFileSync(join(DOCUMENTS, 'sk-bupati.pdf'), join(folder, 'bukti', 'sk.pdf'));
    writeFileSync(join(root, 'rahasia.pdf'), 'bukan milik folder bukti');
    symlinkSync(join(root, 'rahasia.pdf'), join(folder, 'bukti', 'keluar.pdf'));
    writeFileSync(
      join(folder, 'inventaris.yaml'),
      inventory([...Object.keys(harmful), 'keluar.pdf', 'sk.pdf']),
    );
    const before = treeOf(folder);
    const { report } = run();
    const codesOf = (name: string) =>
      report.temuan.filter(({ pesan }) => pesan.includes(`"bukti/${name}"`)).map(({ kode }) => kode);
    expect(codesOf('bom.pdf')).toContain('bukti/berkas-tak-terperiksa');
    expect(codesOf('dalam.pdf').length).toBeGreaterThan(0);
    expect(codesOf('kosong.pdf')).toContain('bukti/berkas-tak-terbuka');
    expect(codesOf('keluar.pdf')).toEqual(['bukti/di-luar-folder']);
    expect(codesOf('piksel.png').length).toBeGreaterThan(0);
    expect(codesOf('sk.pdf')).not.toContain('bukti/berkas-tak-terbuka');
    expect(report.inovasi[0]?.slot.regulasi?.terbukti).toBeDefined();
    expect(treeOf(folder)).toEqual(before);
  });

  it('leave no name, NIP, NIK or phone number of a person in the report or in the cache', () => {
    const papers = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.pdf'));
    for (const name of papers) copyFileSync(join(DOCUMENTS, name), join(folder, 'bukti', name));
    writeFileSync(join(folder, 'inventaris.yaml'), inventory(papers));
    const { text } = run();
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(cache, name), 'utf8'));
    expect(kept.length).toBeGreaterThan(papers.length / 2);
    for (const output of [text, ...kept]) {
      const plain = output.replace(/"(?:sha256|sidik)": ?"[0-9a-f]+"/g, '');
      expect(plain).not.toMatch(
        /(?<!\d)\d{8} ?\d{6} ?\d ?\d{3}(?!\d)|(?<!\d)\d{16}(?!\d)|(?<!\d)08\d{8,11}(?!\d)/,
      );
      expect(plain).not.toMatch(/Wati Misalnya|NIP/);
    }
  });
});
