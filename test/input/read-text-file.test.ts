import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Failure, KnownFailure } from '../../src/base/known-failure.js';
import { readTextFile } from '../../src/input/read-text-file.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siap-iga-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(content: string | Uint8Array, name = 'inventaris.yaml'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function failureOf(path: string, limitMegabytes?: number): Promise<Failure> {
  try {
    await readTextFile(path, limitMegabytes);
  } catch (error) {
    if (error instanceof KnownFailure) return error.failure;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('a text file', () => {
  it('comes with its size and the hash of its bytes', async () => {
    const text = 'nama: Kabupaten Contoh\ncatatan: – “kutipan” 😀\n';
    const path = await write(text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await readTextFile(path)).toEqual({ text, sha256, bytes: Buffer.byteLength(text) });
  });

  it('loses a byte order mark, which its hash keeps', async () => {
    const path = await write('\ufeffnama: A');
    const { text, bytes, sha256 } = await readTextFile(path);
    expect([text, bytes]).toEqual(['nama: A', 10]);
    expect(sha256).toBe(createHash('sha256').update('\ufeffnama: A').digest('hex'));
  });

  it('keeps line breaks of every system and any letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (raw) => {
        const text = `x${raw.replaceAll('\0', '')}\r\n`;
        expect((await readTextFile(await write(text))).text).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file that is not there', () => {
  it('is looked for among its neighbours', async () => {
    await write('x', 'inventaris-2026.yaml');
    const berkas = join(folder, 'inventaris-2062.yaml');
    const saran = join(folder, 'inventaris-2026.yaml');
    expect(await failureOf(berkas)).toEqual({ code: 'berkas-tidak-ada', args: { berkas, saran } });
  });

  it.each([
    ['in a folder that is not there', 'entah/inventaris.yaml'],
    ['below a file', 'biasa.txt/inventaris.yaml'],
    ['under a name that no system allows', 'a\0b'],
    ['unlike anything there', 'zzzzzzzzzzzz'],
  ])('has no neighbour %s', async (_where, name) => {
    await write('x', 'biasa.txt');
    const berkas = `${folder}/${name}`;
    expect(await failureOf(berkas)).toEqual({ code: 'berkas-tidak-ada', args: { berkas, saran: undefined } });
  });

  it('is suggested without a folder when none was named', async () => {
    expect(await failureOf('pakage.json')).toEqual({
      code: 'berkas-tidak-ada',
      args: { berkas: 'pakage.json', saran: 'package.json' },
    });
  });
});

describe('a file that cannot be read', () => {
  it('is a folder', async () => {
    const berkas = join(folder, 'folder.yaml');
    await mkdir(berkas);
    expect(await failureOf(berkas)).toEqual({ code: 'berkas-adalah-folder', args: { berkas } });
  });

  it.runIf(process.platform === 'linux')('is a device without an end', async () => {
    expect(await failureOf('/dev/zero')).toMatchObject({ code: 'berkas-tak-terbaca' });
  });

  it.runIf(process.platform === 'linux')('has a name that is too long', async () => {
    expect(await failureOf(join(folder, 'x'.repeat(300)))).toMatchObject({
      code: 'berkas-tak-terbaca',
      args: { alasan: 'ENAMETOOLONG' },
    });
  });

  it.each(['', '\n \t\n', '\ufeff', '\ufeff\r\n'])('holds nothing: %j', async (content) => {
    const berkas = await write(content);
    expect(await failureOf(berkas)).toEqual({ code: 'berkas-kosong', args: { berkas } });
  });

  it('is larger than allowed, which is seen without reading it', async () => {
    const berkas = await write('x', 'besar.yaml');
    await truncate(berkas, 65 * 1024 * 1024);
    expect(await failureOf(berkas)).toEqual({
      code: 'berkas-terlalu-besar',
      args: { berkas, megabita: 65, batas: 64 },
    });
    await truncate(berkas, 1024 * 1024 + 1);
    expect(await failureOf(berkas, 1)).toMatchObject({ args: { megabita: 2, batas: 1 } });
  });

  it('may be exactly as large as allowed', async () => {
    const berkas = await write('x'.repeat(1024 * 1024), 'pas.yaml');
    expect((await readTextFile(berkas, 1)).bytes).toBe(1024 * 1024);
  });
});

describe('a file that is not UTF-8', () => {
  const text = 'nama: Kabupaten Contoh\nkode: 1\n';
  const utf16 = Buffer.from(text, 'utf16le');

  it.each([
    ['with the mark of Windows', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['with the other mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['without a mark', utf16],
    ['without a mark, the other way round', Buffer.from(utf16).swap16()],
  ])('is UTF-16 %s', async (_how, content) => {
    const berkas = await write(content);
    const place = { berkas, baris: 1, kolom: 1 };
    expect(await failureOf(berkas)).toEqual({
      code: 'berkas-bukan-utf8',
      args: { berkas, dugaan: 'utf-16', place },
    });
  });

  it.each([
    ['a zero', 'nama: A\nkode: \0x\n', { baris: 2, kolom: 7 }],
    ['a zero at the start', '\0nama: A\n', { baris: 1, kolom: 1 }],
    ['a zero after letters of several bytes', 'é😀\0', { baris: 1, kolom: 4 }],
    ['a zero after a byte order mark', '\ufeffa\0bcdef', { baris: 1, kolom: 2 }],
  ])('holds %s', async (_what, content, where) => {
    const berkas = await write(content);
    const place = { berkas, ...where };
    expect(await failureOf(berkas)).toEqual({
      code: 'berkas-bukan-utf8',
      args: { berkas, dugaan: 'biner', place },
    });
  });

  it.each([
    [
      'a letter of Windows-1252',
      [...Buffer.from('nama: A\ncatatan: caf'), 0xe9, 10],
      { baris: 2, kolom: 13 },
    ],
    ['a letter cut off at the end', [...Buffer.from('nama: A'), 0xe2, 0x82], { baris: 1, kolom: 8 }],
    ['a wrong byte after good letters', [...Buffer.from('é–😀'), 0xff], { baris: 1, kolom: 5 }],
    ['a wrong byte on a line of its own', [0x61, 10, 10, 0x80], { baris: 3, kolom: 1 }],
  ])('holds %s', async (_what, bytes, where) => {
    const berkas = await write(new Uint8Array(bytes));
    const place = { berkas, ...where };
    expect(await failureOf(berkas)).toEqual({
      code: 'berkas-bukan-utf8',
      args: { berkas, dugaan: 'lain', place },
    });
  });
});
