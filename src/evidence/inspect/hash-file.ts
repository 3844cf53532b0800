import { hashSource, withFileSource } from './content-source.js';

export interface FileHash {
  readonly sha256: string;
  /** Size in bytes. */
  readonly bita: number;
}

/** Hash and size of a file on disk; undefined when the drive does not give it. */
export async function hashFile(path: string): Promise<FileHash | undefined> {
  try {
    return await withFileSource(path, async (source) => ({
      sha256: await hashSource(source),
      bita: source.size,
    }));
  } catch (error) {
    // Closed to this user, or gone since the folder was listed.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
