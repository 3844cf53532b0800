import { restoreCharacters } from './escape-text.js';
import { packDeflated } from './pack-zip.js';
import { readZipDirectory, unpackText } from './zip.js';

/**
 * The package the library wrote, packed again: with the characters it would have broken, and without the time of day.
 */
export function packAgain(bytes: Buffer): Buffer {
  const files = new Map<string, string>();
  for (const [name, entry] of readZipDirectory(bytes) ?? []) {
    const text = unpackText(entry);
    if (text === undefined) throw new Error(`the library wrote a part that cannot be read: ${name}`);
    files.set(name, restoreCharacters(text));
  }
  return packDeflated(files);
}
