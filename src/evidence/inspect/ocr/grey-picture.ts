/** A picture in shades of grey, a byte a pixel, line by line: 0 black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** As a PNM file ("P5"): a line of text and the bytes as they are, so that nothing needs to be packed. */
export function toPortableGreyMap({ width, height, shades }: GreyPicture): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  return Buffer.concat([head, shades]);
}

/** The brightness of a colour. */
export function greyOf(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
