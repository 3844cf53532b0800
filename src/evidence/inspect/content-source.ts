import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';

/** The bytes of one file, read in pieces: a video of several hundred megabytes is never held in memory. */
export interface ContentSource {
  /** Size in bytes. */
  readonly size: number;
  /** The bytes from `offset` on: `length` of them, fewer only at the end of the file. Offsets outside give none. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Large enough that a hard disk or a shared drive is asked seldom, small enough to be nothing. */
const PIECE = 1024 * 1024;

/** Bytes that are in memory already. */
export function sourceOfBytes(bytes: Uint8Array): ContentSource {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(Math.max(0, offset), Math.max(0, offset + length)),
  };
}

/**
 * Opens a file, hands its bytes to `use` and closes it, whatever happens.
 *
 * @throws the error of the file system when the file cannot be opened or read.
 */
export async function withFileSource<T>(
  path: string,
  use: (source: ContentSource) => Promise<T>,
): Promise<T> {
  await refuseUnusual(path);
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await use({
      size,
      read: async (offset, length) => {
        const wanted = Math.min(length, size - offset);
        if (offset < 0 || wanted <= 0) return new Uint8Array(0);
        const piece = Buffer.allocUnsafe(wanted);
        let filled = 0;
        // One read may give less than was asked for, on network drives above all.
        while (filled < wanted) {
          const { bytesRead } = await handle.read(piece, filled, wanted - filled, offset + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return piece.subarray(0, filled);
      },
    });
  } finally {
    await handle.close();
  }
}

/** Opening a named pipe or a device may wait for ever, and no time limit reaches a thread that waits in the system. */
async function refuseUnusual(path: string): Promise<void> {
  const found = await stat(path);
  if (found.isFile()) return;
  throw Object.assign(new Error('not a file'), { code: found.isDirectory() ? 'EISDIR' : 'EINVAL' });
}

/** SHA-256 of everything, in hexadecimal. */
export async function hashSource(source: ContentSource): Promise<string> {
  const hash = createHash('sha256');
  for (let offset = 0; offset < source.size; ) {
    const piece = await source.read(offset, PIECE);
    if (piece.length === 0) break;
    hash.update(piece);
    offset += piece.length;
  }
  return hash.digest('hex');
}
