/** Where the numbers of a `mvhd` or `mdhd` box stand, by its version. */
interface HeaderTime {
  readonly scale: number;
  readonly length: bigint;
  readonly unknown: bigint;
}

/** Length in milliseconds of a `mvhd` or `mdhd` box; undefined when it states none. */
export function readTime(header: Buffer): number | undefined {
  const time = readHeaderTime(header);
  if (time === undefined || time.scale === 0 || time.length === 0n || time.length === time.unknown)
    return undefined;
  return (Number(time.length) * 1000) / time.scale;
}

/** Units per second of a `mvhd` or `mdhd` box; 0 when it is cut. */
export function readScale(header: Buffer): number {
  return readHeaderTime(header)?.scale ?? 0;
}

function readHeaderTime(header: Buffer): HeaderTime | undefined {
  if (header[0] === 1) {
    if (header.length < 32) return undefined;
    const length = header.readBigUInt64BE(24);
    return { scale: header.readUInt32BE(20), length, unknown: 0xffffffffffffffffn };
  }
  if (header.length < 20) return undefined;
  const length = BigInt(header.readUInt32BE(16));
  return { scale: header.readUInt32BE(12), length, unknown: 0xffffffffn };
}
