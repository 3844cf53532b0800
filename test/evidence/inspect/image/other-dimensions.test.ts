import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../../src/evidence/inspect/content-source.js';
import { readOtherDimensions } from '../../../../src/evidence/inspect/image/other-dimensions.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const latin = (text: string) => Buffer.from(text, 'latin1');
const ispe = (width: string, height: string) =>
  Buffer.concat([hex('00000014'), latin('ispe'), hex(`00000000${width}${height}`)]);

/** Headers written out by hand from the formats' descriptions; all 800 x 600. */
const SAMPLES = [
  ['gif', Buffer.concat([latin('GIF89a'), hex('2003 5802 00')])],
  [
    'bmp',
    Buffer.concat([latin('BM'), hex('00000000 00000000 36000000 28000000 20030000 58020000 0100 1800')]),
  ],
  // Stored from the top: the height is -600.
  [
    'bmp',
    Buffer.concat([latin('BM'), hex('00000000 00000000 36000000 28000000 20030000 a8fdffff 0100 1800')]),
  ],
  ['bmp', Buffer.concat([latin('BM'), hex('00000000 00000000 1a000000 0c000000 2003 5802 0100 1800 0000')])],
  ['webp', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8 \0\0\0\0'), hex('000000 9d012a 2003 5802')])],
  // 14 bits each, less one: 799 | 599 << 14.
  ['webp', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f'), hex('1fc39500'), Buffer.alloc(5)])],
  ['webp', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0'), hex('1f0300 570200')])],
  [
    'heic',
    Buffer.concat([latin('\0\0\0\x18ftypheic'), ispe('00000200', '00000200'), ispe('00000320', '00000258')]),
  ],
  ['tiff', hex('49492a00 08000000 0200 0001 0300 01000000 20030000 0101 0400 01000000 58020000')],
  ['tiff', hex('4d4d002a 00000008 0002 0100 0003 00000001 03200000 0101 0004 00000001 00000258')],
] as const;

describe('readOtherDimensions', () => {
  it.each(SAMPLES)('%s', async (kind, bytes) => {
    expect(await readOtherDimensions(sourceOfBytes(bytes), kind)).toEqual({ lebar: 800, tinggi: 600 });
  });

  it.each(SAMPLES)('%s cut anywhere: nothing or a size', async (kind, bytes) => {
    for (let end = 0; end < bytes.length; end += 1) {
      const size = await readOtherDimensions(sourceOfBytes(bytes.subarray(0, end)), kind);
      expect(size === undefined || (size.lebar > 0 && size.tinggi > 0)).toBe(true);
    }
  });
});
