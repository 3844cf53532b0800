import type { PngHeader } from './header.js';
import { bitsOf, listPasses, type Pass } from './passes.js';
import { unfilter } from './unfilter.js';

/** Is handed every line with its filter undone; the bytes are only lent. */
export type TakeLine = (pass: Pass, row: number, line: Uint8Array) => void;

/** Cuts unpacked data into lines and undoes their filters; keeps one line and the one above it. */
export class LineReader {
  private readonly passes: readonly Pass[];
  private readonly step: number;
  private readonly takeLine: TakeLine;
  private passIndex = 0;
  private row = 0;
  private filter = 0;
  /** Bytes of the line so far, with the one that names the filter; 0 before it. */
  private filled = 0;
  private line: Uint8Array;
  private above: Uint8Array;

  constructor(header: PngHeader, takeLine: TakeLine) {
    this.passes = listPasses(header);
    this.step = Math.max(1, bitsOf(header) >> 3);
    this.takeLine = takeLine;
    const longest = this.passes[0]?.lineLength ?? 0;
    this.line = new Uint8Array(longest);
    this.above = new Uint8Array(longest);
    this.beginPass();
  }

  /** True when every line was read. */
  isComplete(): boolean {
    return this.passIndex >= this.passes.length;
  }

  /** Takes the next piece of unpacked data; false when it holds no picture. What is left over at the end is dropped. */
  take(piece: Uint8Array): boolean {
    for (let at = 0; at < piece.length; ) {
      const pass = this.passes[this.passIndex];
      if (pass === undefined) return true;
      if (this.filled === 0) {
        this.filter = piece[at] ?? 0;
        this.filled = 1;
        at += 1;
      }
      const part = piece.subarray(at, at + pass.lineLength - (this.filled - 1));
      this.line.set(part, this.filled - 1);
      this.filled += part.length;
      at += part.length;
      if (this.filled - 1 === pass.lineLength && !this.endLine(pass)) return false;
    }
    return true;
  }

  private endLine(pass: Pass): boolean {
    if (!unfilter(this.filter, this.line, this.above, this.step)) return false;
    this.takeLine(pass, this.row, this.line);
    [this.line, this.above] = [this.above, this.line];
    this.filled = 0;
    this.row += 1;
    if (this.row === pass.rows) {
      this.row = 0;
      this.passIndex += 1;
      this.beginPass();
    }
    return true;
  }

  /** Every part of an interlaced picture begins anew. */
  private beginPass(): void {
    const length = this.passes[this.passIndex]?.lineLength ?? 0;
    this.line = new Uint8Array(length);
    this.above = new Uint8Array(length);
  }
}
