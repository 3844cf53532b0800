/** What the first chunk of a PNG says. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of one sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with transparency, 6 colour with transparency. */
  readonly colour: number;
  readonly isInterlaced: boolean;
}

/** Depths every sort of colour may have. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Samples of one pixel. */
export const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const SIGNATURE_LENGTH = 8;

/** Reads the header; undefined when it is cut or says what no PNG may say. */
export function readPngHeader(bytes: Uint8Array): PngHeader | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = SIGNATURE_LENGTH + 8;
  if (head.length < at + 13 || head.toString('latin1', at - 4, at) !== 'IHDR') return undefined;
  const width = head.readUInt32BE(at);
  const height = head.readUInt32BE(at + 4);
  const depth = head[at + 8] ?? 0;
  const colour = head[at + 9] ?? 0;
  if (width === 0 || height === 0 || DEPTHS[colour]?.includes(depth) !== true) return undefined;
  return { width, height, depth, colour, isInterlaced: head[at + 12] === 1 };
}

/** The chunks the picture is made of. */
export interface PngChunks {
  readonly data: readonly Uint8Array[];
  readonly palette: Uint8Array;
  /** How opaque the entries of a palette are. */
  readonly opacity: Uint8Array;
}

/**
 * Collects the chunks. Their check sums are not looked at: the compressed data carries one of its own, and libraries
 * that refuse a picture for the sum of a remark inside it (pngjs does) refuse what every browser shows.
 */
export function readPngChunks(bytes: Uint8Array): PngChunks {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array(0);
  let opacity: Uint8Array = new Uint8Array(0);
  for (let at = SIGNATURE_LENGTH; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    // What is left of a cut chunk still counts: decompression says how far it goes.
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === 'IDAT') data.push(content);
    if (type === 'PLTE') palette = content;
    if (type === 'tRNS') opacity = content;
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return { data, palette, opacity };
}
