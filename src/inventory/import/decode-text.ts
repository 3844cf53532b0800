import { KnownFailure } from '../../base/known-failure.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** What Windows-1252 puts where Latin-1 has control characters, from 0x80 on; 0 where it has nothing either. */
const UPPER_CONTROLS: readonly number[] = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
];

const CHUNK = 8192;

/**
 * Decodes the bytes of a text file without its byte order mark: UTF-8, UTF-16 as Excel's "Unicode text" has it, and
 * whatever is neither as Windows-1252, in which older programs on Indonesian computers save.
 *
 * @throws KnownFailure when there are zero bytes: it is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  if (bytes.includes(0)) {
    const place = { berkas: file, baris: 1, kolom: 1 };
    throw new KnownFailure({ code: 'berkas-bukan-utf8', args: { berkas: file, dugaan: 'biner', place } });
  }
  const text = decodeUtf8(bytes);
  return text === undefined
    ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
    : { text, encoding: 'utf-8' };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), toCodePoint);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

function toCodePoint(byte: number): number {
  return UPPER_CONTROLS[byte - 0x80] || byte;
}
