/** Reads the compressed bits of a JPEG scan: a zero byte behind FF is stuffing, anything else there is a mark. */
export class BitReader {
  /** Next byte to read. */
  position: number;
  /** Bits that were asked for behind the end of the data, where zeros are handed out. */
  private missing = 0;
  private held = 0;
  private count = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The next 16 bits, left where they are. */
  peek(): number {
    this.fill();
    return (this.held >>> (this.count - 16)) & 0xffff;
  }

  /** Steps over at most 16 bits. */
  skip(length: number): void {
    this.fill();
    this.count -= length;
  }

  /** A number as JPEG writes differences: `length` bits, the lower half of them negative. */
  readDifference(length: number): number {
    if (length === 0) return 0;
    const bits = this.peek() >>> (16 - length);
    this.count -= length;
    return bits < 1 << (length - 1) ? bits - (1 << length) + 1 : bits;
  }

  /** True when bits behind the end of the data were used up: something is missing. */
  isBeyondEnd(): boolean {
    return this.missing > this.count;
  }

  /** Drops what is left of the last byte and steps over the restart mark, when one stands here. */
  restart(): void {
    this.count = 0;
    this.missing = 0;
    const mark = this.bytes[this.position + 1] ?? 0;
    if (this.bytes[this.position] === 0xff && mark >= 0xd0 && mark <= 0xd7) this.position += 2;
  }

  private fill(): void {
    while (this.count <= 16) {
      this.held = (this.held << 8) | this.nextByte();
      this.count += 8;
    }
  }

  private nextByte(): number {
    const byte = this.bytes[this.position];
    if (byte === 0xff && this.bytes[this.position + 1] === 0) {
      this.position += 2;
      return 0xff;
    }
    if (byte === undefined || byte === 0xff) {
      this.missing += 8;
      return 0;
    }
    this.position += 1;
    return byte;
  }
}
