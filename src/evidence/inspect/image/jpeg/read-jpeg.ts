import type { DecodedPicture } from '../decoded-picture.js';
import { decodeScan, type ScanEnd, type ScanPart } from './decode-scan.js';
import { type Frame, readFrame, readSize } from './frame.js';
import { greyOf } from './grey-blocks.js';
import { buildTable, type HuffmanTable } from './huffman.js';
import { END, isFrame, nextSegment, SCAN } from './segments.js';

/** Size as the header states it; undefined when there is no header. Nothing is decoded. */
export function readJpegSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  for (let at = 2; ; ) {
    const segment = nextSegment(bytes, at);
    if (segment === undefined || segment.mark === SCAN || segment.mark === END) return undefined;
    if (isFrame(segment.mark)) return readSize(segment.content);
    at = segment.end;
  }
}

interface State {
  frame: Frame | undefined;
  readonly tables: Map<number, HuffmanTable>;
  readonly quantization: Map<number, number>;
  restartInterval: number;
  /** What Adobe's programs note of the colours; undefined without their mark. */
  adobe: number | undefined;
}

/**
 * Reads the block means of a JPEG, an eighth of the picture each way, and checks the data on the way.
 *
 * Our own reader, because jpeg-js decodes every pixel: 1.5 s and 300 MB for a photo of 12 megapixels, measured, against
 * some 0.15 s here; and it fills up a file that was cut without saying so (`tolerantDecoding`), or refuses the whole.
 * It knows what cameras, phones, scanners and browsers write: baseline and progressive, grey, colour and CMYK. Arithmetic
 * and lossless coding give undefined: this program does not open them.
 */
export function readJpeg(bytes: Uint8Array): DecodedPicture | undefined {
  const state: State = {
    frame: undefined,
    tables: new Map(),
    quantization: new Map(),
    restartInterval: 0,
    adobe: undefined,
  };
  let hasScan = false;
  for (let at = 2; ; ) {
    const segment = nextSegment(bytes, at);
    // The end mark is missing: what came last is not all there was.
    if (segment === undefined) return close(state, hasScan, 'terpotong');
    if (segment.mark === END) return close(state, hasScan, 'utuh');
    if (segment.mark === SCAN) {
      const end = readScan(bytes, segment.content, segment.end, state);
      if (end !== 'utuh') return close(state, true, end);
      hasScan = true;
    } else if (isFrame(segment.mark)) {
      if (segment.mark > 0xc2) return undefined;
      if (state.frame === undefined) state.frame = readFrame(segment.content, segment.mark === 0xc2);
    } else if (!readTables(segment.mark, segment.content, state)) return close(state, false, 'rusak');
    at = segment.end;
  }
}

function close(state: State, hasScan: boolean, end: ScanEnd): DecodedPicture {
  const { frame } = state;
  if (frame === undefined || !hasScan) {
    return { keadaan: end === 'terpotong' ? 'terpotong' : 'rusak', grid: undefined };
  }
  const grid = end === 'utuh' ? greyOf(frame, state.quantization, state.adobe) : undefined;
  return { keadaan: end, grid };
}

/** False for tables that cannot be. */
function readTables(mark: number, content: Uint8Array, state: State): boolean {
  if (mark === 0xc4) return readHuffman(content, state.tables);
  if (mark === 0xdb) readQuantization(content, state.quantization);
  if (mark === 0xdd) state.restartInterval = ((content[0] ?? 0) << 8) | (content[1] ?? 0);
  const isAdobe = mark === 0xee && Buffer.from(content.subarray(0, 5)).toString('latin1') === 'Adobe';
  if (isAdobe) state.adobe = content[11] ?? 0;
  return true;
}

function readHuffman(content: Uint8Array, tables: Map<number, HuffmanTable>): boolean {
  for (let at = 0; at + 17 <= content.length; ) {
    const counts = content.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const table = buildTable(counts, content.subarray(at + 17, at + 17 + total));
    if (table === undefined) return false;
    tables.set(content[at] ?? 0, table);
    at += 17 + total;
  }
  return true;
}

/** Of every table only the first number: it belongs to the means. */
function readQuantization(content: Uint8Array, quantization: Map<number, number>): void {
  for (let at = 0; at < content.length; ) {
    const head = content[at] ?? 0;
    const isWide = head >> 4 > 0;
    const first = isWide ? ((content[at + 1] ?? 0) << 8) | (content[at + 2] ?? 0) : (content[at + 1] ?? 0);
    quantization.set(head & 15, first);
    at += isWide ? 129 : 65;
  }
}

function readScan(bytes: Uint8Array, header: Uint8Array, from: number, state: State): ScanEnd {
  const { frame } = state;
  const count = header[0] ?? 0;
  if (frame === undefined || count < 1 || count > 4 || header.length < 4 + 2 * count) return 'rusak';
  const precision = header[3 + 2 * count] ?? 0;
  // Scans of details, and of the last bits of the means, are not needed; the next mark is searched behind them.
  const isOfMeans = header[1 + 2 * count] === 0 && precision >> 4 === 0;
  if (frame.isProgressive && !isOfMeans) return 'utuh';
  const parts: ScanPart[] = [];
  for (let index = 0; index < count; index += 1) {
    const plane = frame.planes.find((candidate) => candidate.id === header[1 + 2 * index]);
    const tables = header[2 + 2 * index] ?? 0;
    const meanTable = state.tables.get(tables >> 4);
    const detailTable = frame.isProgressive ? undefined : state.tables.get(0x10 | (tables & 15));
    if (plane === undefined || meanTable === undefined) return 'rusak';
    if (!frame.isProgressive && detailTable === undefined) return 'rusak';
    parts.push({ plane, meanTable, detailTable });
  }
  const shift = frame.isProgressive ? precision & 15 : 0;
  return decodeScan(bytes, from, { frame, parts, shift, restartInterval: state.restartInterval });
}
