import { BitReader } from './bit-reader.js';
import type { Frame, Plane } from './frame.js';
import type { HuffmanTable } from './huffman.js';

/** One plane within a scan, with the tables its blocks are written by. */
export interface ScanPart {
  readonly plane: Plane;
  readonly meanTable: HuffmanTable;
  /** Undefined in a progressive scan of means, where nothing else follows. */
  readonly detailTable: HuffmanTable | undefined;
}

export interface Scan {
  readonly frame: Frame;
  readonly parts: readonly ScanPart[];
  /** Bits of the means that a later scan brings; they are too fine to matter here. */
  readonly shift: number;
  /** Units between two restart marks; 0 for none. */
  readonly restartInterval: number;
}

export type ScanEnd = 'utuh' | 'terpotong' | 'rusak';

/** Reads the block means of one scan into the planes; the details are stepped over. */
export function decodeScan(bytes: Uint8Array, from: number, scan: Scan): ScanEnd {
  const reader = new BitReader(bytes, from);
  const previous = scan.parts.map(() => 0);
  const single = scan.parts.length === 1 ? scan.parts[0] : undefined;
  const across = single === undefined ? scan.frame.unitsAcross : single.plane.columns;
  const units = across * (single === undefined ? scan.frame.unitsDown : single.plane.rows);
  for (let unit = 0; unit < units; unit += 1) {
    if (scan.restartInterval > 0 && unit > 0 && unit % scan.restartInterval === 0) {
      reader.restart();
      previous.fill(0);
    }
    const column = unit % across;
    const row = Math.floor(unit / across);
    for (const [index, part] of scan.parts.entries()) {
      // A scan of one plane has its blocks line by line; one of several has them unit by unit.
      const wide = single === undefined ? part.plane.across : 1;
      const high = single === undefined ? part.plane.down : 1;
      for (let block = 0; block < wide * high; block += 1) {
        const mean = readMean(reader, part.meanTable, previous[index] ?? 0);
        if (mean === undefined || !skipDetails(reader, part.detailTable)) return endOf(reader);
        previous[index] = mean;
        const y = row * high + Math.floor(block / wide);
        part.plane.means[y * part.plane.stride + column * wide + (block % wide)] = mean << scan.shift;
      }
    }
    if (reader.isBeyondEnd()) return 'terpotong';
  }
  return 'utuh';
}

/** A code that does not exist is damage, unless it was made of the zeros behind the end. */
function endOf(reader: BitReader): ScanEnd {
  return reader.isBeyondEnd() ? 'terpotong' : 'rusak';
}

function readMean(reader: BitReader, table: HuffmanTable, previous: number): number | undefined {
  const entry = table[reader.peek()] ?? 0;
  const length = entry & 0xff;
  if (entry === 0 || length > 15) return undefined;
  reader.skip(entry >> 8);
  return previous + reader.readDifference(length);
}

function skipDetails(reader: BitReader, table: HuffmanTable | undefined): boolean {
  if (table === undefined) return true;
  for (let index = 1; index < 64; index += 1) {
    const entry = table[reader.peek()] ?? 0;
    if (entry === 0) return false;
    reader.skip(entry >> 8);
    const length = entry & 15;
    const zeros = (entry >> 4) & 15;
    if (length === 0 && zeros < 15) return true;
    index += zeros;
    if (length > 0) reader.skip(length);
  }
  return true;
}
