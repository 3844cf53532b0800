import type { Seen } from '../seen.js';

/** Reads the head of a video: length, size of the picture, codec. */
export async function inspectVideo(_content: Uint8Array): Promise<Seen> {
  return { keadaan: 'tak_dibuka' };
}
