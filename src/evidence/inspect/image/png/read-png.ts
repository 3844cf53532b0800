import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import type { DecodedPicture } from '../decoded-picture.js';
import { Fields } from './fields.js';
import { greyReader } from './grey-line.js';
import { readPngChunks, readPngHeader } from './header.js';
import { LineReader } from './line-reader.js';

/**
 * Reads the mean brightness of every field of 8 x 8 pixels of a PNG, line by line.
 *
 * Our own reader, because pngjs holds the unpacked data and the pixels at once: some 500 MB for 60 megapixels, of which
 * a limit on a worker's heap sees nothing. Here a line and the one above it are held. Unpacking stops with the last line,
 * so that data far larger than the picture costs nothing.
 */
export async function readPng(bytes: Uint8Array): Promise<DecodedPicture> {
  const header = readPngHeader(bytes);
  if (header === undefined) return { keadaan: 'rusak', grid: undefined };
  const chunks = readPngChunks(bytes);
  const greyAt = greyReader(header, chunks);
  const fields = new Fields(header.width, header.height);
  const lines = new LineReader(header, (pass, row, line) => {
    const y = pass.top + row * pass.stepY;
    for (let x = 0; x < pass.columns; x += 1) fields.add(pass.left + x * pass.stepX, y, greyAt(line, x));
  });
  const keadaan = await unpack(chunks.data, lines);
  return { keadaan, grid: keadaan === 'utuh' ? fields.close() : undefined };
}

async function unpack(data: readonly Uint8Array[], lines: LineReader): Promise<DecodedPicture['keadaan']> {
  const inflate = createInflate({ chunkSize: 256 * 1024 });
  try {
    for await (const piece of Readable.from(data).pipe(inflate)) {
      if (!(piece instanceof Uint8Array) || !lines.take(piece)) return 'rusak';
      if (lines.isComplete()) return 'utuh';
    }
    return 'terpotong';
  } catch (error) {
    // The only sign of a cut file: zlib asks for more.
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'terpotong' : 'rusak';
  } finally {
    inflate.destroy();
  }
}
