import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Failure, KnownFailure } from '../../src/base/known-failure.js';
import { readInventory } from '../../src/inventory/read-inventory.js';

const SOUND =
  'pemda: {nama: Kabupaten Banjar}\ninovasi:\n  - {id: A, nama: A, perangkat_daerah: Dinas Sosial}\n';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iga-read-'));
  await mkdir(at('bagian'));
  const files: Readonly<Record<string, string | Buffer>> = {
    'a.yaml': SOUND,
    'bagian/b.yml': SOUND.replaceAll('id: A', 'id: B'),
    'bom.yaml': `\ufeff${SOUND}`,
    'windows.yaml': SOUND.replaceAll('\n', '\r\n'),
    'c.json':
      '{"pemda": {"nama": "Kabupaten Banjar"}, "inovasi": [{"id": "C", "nama": "C", "perangkat_daerah": "D"}]}',
    'kosong.yaml': '',
    'catatan.yaml': '# belum diisi\n',
    'daftar.yaml': '- a\n- b\n',
    'teks.yaml': 'hanya teks\n',
    'rusak.yaml': 'a: [b\n',
    'utf16.yaml': Buffer.from(`\ufeff${SOUND}`, 'utf16le'),
    'versi.yaml': `versi: 2\n${SOUND}`,
    'data.txt': SOUND,
    'data.xlsx': 'PK',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function failureOf(...names: readonly string[]): Promise<Failure> {
  try {
    await readInventory(names.map(at));
  } catch (error) {
    if (error instanceof KnownFailure) return error.failure;
    throw error;
  }
  throw new Error('the files were read');
}

describe('readInventory', () => {
  it.each(['a.yaml', 'bom.yaml', 'windows.yaml'])('reads %s', async (name) => {
    const inventory = await readInventory([at(name)]);
    expect(inventory.problems).toEqual([]);
    expect(inventory.pemda.nama).toBe('Kabupaten Banjar');
    const [innovation] = inventory.inovasi;
    expect(innovation).toEqual({ id: 'A', nama: 'A', perangkat_daerah: 'Dinas Sosial' });
    expect(innovation && inventory.places.of(innovation)).toEqual({ berkas: at(name), baris: 3, kolom: 5 });
  });

  it('reads several files as one, with their hashes', async () => {
    const inventory = await readInventory([at('c.json'), at('bagian/b.yml'), at('a.yaml')]);
    expect(inventory.inovasi.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(inventory.files.map(({ inovasi }) => inovasi)).toEqual([1, 1, 1]);
    for (const { sha256 } of inventory.files) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads a file named twice once, however it is named', async () => {
    const inventory = await readInventory([
      at('a.yaml'),
      at('a.yaml'),
      at('bagian/../a.yaml'),
      `${folder}/./a.yaml`,
    ]);
    expect(inventory.inovasi).toHaveLength(1);
    expect(inventory.files).toHaveLength(1);
  });

  it.each([
    ['kosong.yaml', 'berkas-kosong'],
    ['catatan.yaml', 'berkas-kosong'],
    ['daftar.yaml', 'bukan-peta'],
    ['teks.yaml', 'bukan-peta'],
    ['rusak.yaml', 'yaml-rusak'],
    ['utf16.yaml', 'berkas-bukan-utf8'],
    ['versi.yaml', 'versi-tak-didukung'],
    ['data.txt', 'jenis-berkas-tak-didukung'],
    ['data.xlsx', 'excel-terpotong'],
    ['tidak-ada.yaml', 'berkas-tidak-ada'],
    ['tidak-ada.txt', 'berkas-tidak-ada'],
    ['bagian', 'berkas-adalah-folder'],
  ])('refuses %s: %s', async (name, code) => {
    expect((await failureOf(name)).code).toBe(code);
    expect((await failureOf('a.yaml', name)).code).toBe(code);
  });
});
