/** One colour plane of a JPEG: the mean of every block of 8 x 8 pixels. */
export interface Plane {
  readonly id: number;
  /** How many blocks of this plane one unit of compression has, across and down. */
  readonly across: number;
  readonly down: number;
  readonly quantization: number;
  /** Blocks of the picture, and blocks stored: the last unit may reach beyond the picture. */
  readonly columns: number;
  readonly rows: number;
  readonly stride: number;
  readonly means: Int16Array;
}

/** The picture as its header describes it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly isProgressive: boolean;
  /** Units of compression across and down. */
  readonly unitsAcross: number;
  readonly unitsDown: number;
  readonly planes: readonly Plane[];
}

/** Size of the picture in a frame header; undefined when it is cut or states none. */
export function readSize(
  content: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const height = ((content[1] ?? 0) << 8) | (content[2] ?? 0);
  const width = ((content[3] ?? 0) << 8) | (content[4] ?? 0);
  return width === 0 || height === 0 ? undefined : { width, height };
}

/** Reads a frame header and makes room for the block means. Undefined for values no encoder writes. */
export function readFrame(content: Uint8Array, isProgressive: boolean): Frame | undefined {
  const size = readSize(content);
  const parts = readParts(content);
  if (size === undefined || parts === undefined) return undefined;
  const mostAcross = Math.max(...parts.map((part) => part.across));
  const mostDown = Math.max(...parts.map((part) => part.down));
  const unitsAcross = Math.ceil(size.width / (8 * mostAcross));
  const unitsDown = Math.ceil(size.height / (8 * mostDown));
  const planes = parts.map((part) => {
    const stride = unitsAcross * part.across;
    return {
      ...part,
      columns: Math.ceil((size.width * part.across) / mostAcross / 8),
      rows: Math.ceil((size.height * part.down) / mostDown / 8),
      stride,
      means: new Int16Array(stride * unitsDown * part.down),
    };
  });
  return { ...size, bits: content[0] ?? 8, isProgressive, unitsAcross, unitsDown, planes };
}

type Part = Pick<Plane, 'id' | 'across' | 'down' | 'quantization'>;

function readParts(content: Uint8Array): Part[] | undefined {
  const count = content[5] ?? 0;
  if (![1, 3, 4].includes(count) || content.length < 6 + 3 * count) return undefined;
  const parts: Part[] = [];
  for (let at = 6; at < 6 + 3 * count; at += 3) {
    const factors = content[at + 1] ?? 0;
    const across = factors >> 4;
    const down = factors & 15;
    if (across < 1 || across > 4 || down < 1 || down > 4) return undefined;
    parts.push({ id: content[at] ?? 0, across, down, quantization: content[at + 2] ?? 0 });
  }
  return parts;
}
