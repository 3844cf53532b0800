import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFilm } from '../../../fixtures/berkas/make/mp4.mjs';
import { KnownFailure } from '../../../src/base/known-failure.js';
import { sourceOfBytes, withFileSource } from '../../../src/evidence/inspect/content-source.js';
import { inspectContent } from '../../../src/evidence/inspect/inspect-content.js';
import { inspectFile } from '../../../src/evidence/inspect/inspect-file.js';

const folder = mkdtempSync(join(tmpdir(), 'siap-iga-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEGABYTE = 1024 * 1024;

/** Writes a file that begins with `head` and is filled up with zeros that take no room on disk. */
function write(name: string, head: Buffer, size: number = head.length): string {
  const path = join(folder, name);
  writeFileSync(path, head);
  truncateSync(path, size);
  return path;
}

const inspect = async (path: string) => await inspectFile({ path, names: [], ocr: false });
const sha256 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

describe('inspectFile', () => {
  it('says of an empty file that it is empty', async () => {
    expect(await inspect(write('kosong.pdf', Buffer.alloc(0)))).toEqual({
      // SHA-256 of nothing, as everyone knows it.
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      bita: 0,
      jenis: 'lainnya',
      keadaan: 'kosong',
    });
  });

  it('hashes a video of 300 MB without holding it, and reads its length', async () => {
    // The index stands in front; the film behind it is as long as the file.
    const film = makeFilm(290);
    const size = 300 * MEGABYTE;
    const at = film.length - 72;
    film.writeUInt32BE(size - at, at);
    const before = process.memoryUsage().rss;
    const seen = await inspect(write('besar.mp4', film, size));
    expect(seen).toMatchObject({ bita: size, jenis: 'mp4', keadaan: 'terbaca', video: { durasi: 290_000 } });
    expect(process.memoryUsage().rss - before).toBeLessThan(60e6);
    const zeros = Buffer.alloc(MEGABYTE);
    const rest = [...new Array<Buffer>(299).fill(zeros), zeros.subarray(film.length)];
    expect(seen.sha256).toBe(sha256(film, ...rest));
  });

  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n'), 200],
    ['jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 100],
  ])('does not open a %s above its limit, but knows its kind and hash', async (jenis, head, limit) => {
    const size = limit * MEGABYTE + 1;
    const seen = await inspect(write(`besar.${jenis}`, head, size));
    expect(seen).toMatchObject({ jenis, bita: size, keadaan: 'terlalu_besar' });
    expect(seen.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads the size of pictures it does not decode', async () => {
    const gif = Buffer.from('GIF89a\x20\x03\x58\x02\0\0\0', 'latin1');
    expect(await inspect(write('a.gif', gif))).toMatchObject({
      keadaan: 'tak_dibuka',
      gambar: { lebar: 800, tinggi: 600 },
    });
  });

  it('says which file is gone or is a folder', async () => {
    await expect(inspect(join(folder, 'tidak-ada.pdf'))).rejects.toMatchObject({
      failure: { code: 'berkas-tidak-ada' },
    });
    await expect(inspect(folder)).rejects.toThrow(KnownFailure);
  });
});

describe.skipIf(process.platform === 'win32')('inspectFile on what is no file', () => {
  it('does not read a device, nor wait at a pipe that nobody writes to', async () => {
    const pipe = join(folder, 'pipa.pdf');
    execFileSync('mkfifo', [pipe]);
    for (const path of ['/dev/zero', pipe]) {
      await expect(inspect(path)).rejects.toMatchObject({ failure: { code: 'berkas-tak-terbaca' } });
    }
  });
});

describe('sources', () => {
  it('give nothing outside the file and less at its end', async () => {
    const path = write('sepuluh', Buffer.from('0123456789'));
    const check = async (read: (offset: number, length: number) => Promise<Uint8Array>) => {
      const text = async (offset: number, length: number) =>
        Buffer.from(await read(offset, length)).toString();
      expect(await text(2, 3)).toBe('234');
      expect(await text(8, 100)).toBe('89');
      expect(await text(10, 1)).toBe('');
      expect(await text(1e15, 1)).toBe('');
    };
    await withFileSource(path, async (source) => await check(source.read));
    await check(sourceOfBytes(Buffer.from('0123456789')).read);
  });

  it('give the same inspection from memory and from disk', async () => {
    const film = makeFilm(12);
    const fromMemory = await inspectContent(sourceOfBytes(film), { names: [], ocr: false });
    expect(fromMemory).toEqual(await inspect(write('sama.mp4', film)));
  });
});
