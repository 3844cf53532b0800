import type { ContentSource } from '../content-source.js';
import type { Seen } from '../seen.js';
import { readAvi } from './read-avi.js';
import { readMatroska } from './read-matroska.js';
import { readMp4 } from './read-mp4.js';

/**
 * Reads the head of a video: length, size of the picture, codec. A few kilobytes are read of a file of any size.
 *
 * Read by our own readers: the usual library for it is a WebAssembly program of 2.5 MB that every worker would load, and
 * says nothing about where a file was cut.
 */
export async function inspectVideo(
  source: ContentSource,
  jenis: 'mp4' | 'mov' | 'webm' | 'mkv' | 'avi',
): Promise<Seen> {
  switch (jenis) {
    case 'mp4':
    case 'mov':
      return await readMp4(source);
    case 'webm':
    case 'mkv':
      return await readMatroska(source);
    case 'avi':
      return await readAvi(source);
  }
}
