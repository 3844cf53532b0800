/** A piece of text as PDF.js gives it: words on one base line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

/** A blank wider than this many letter heights parts two columns; it is written as three blanks. */
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.15;

/** The pieces of a page in the order of its content; anything that is no text is passed over. */
export function readPieces(items: readonly unknown[]): readonly Piece[] {
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || !('str' in item) || typeof item.str !== 'string')
      return [];
    const transform: readonly unknown[] =
      'transform' in item && Array.isArray(item.transform) ? item.transform : [];
    const height = 'height' in item ? toNumber(item.height) : 0;
    return [
      {
        text: item.str,
        left: toNumber(transform[4]),
        base: toNumber(transform[5]),
        width: 'width' in item ? toNumber(item.width) : 0,
        height: height > 0 ? height : Math.abs(toNumber(transform[3])),
        endsLine: 'hasEOL' in item && item.hasEOL === true,
      },
    ];
  });
}

/**
 * The lines of a page. The order of the content is kept, since writers put columns and rows in the order of reading; a
 * line ends where the base line changes, and a word cut by a hyphen at the end of a line is joined.
 */
export function writeLines(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let line = '';
  let last: Piece | undefined;
  const end = (): void => {
    lines.push(line.trimEnd());
    line = '';
    last = undefined;
  };
  for (const piece of pieces) {
    if (last !== undefined && isElsewhere(last, piece)) end();
    // The library fills every gap with one blank, however wide it is; the gap itself says more.
    if (piece.text.trim() !== '') {
      line += `${last === undefined ? '' : gap(last, piece)}${piece.text}`;
      last = piece;
    }
    if (piece.endsLine) end();
  }
  end();
  return joinHyphens(lines.filter((text) => text.trim() !== ''));
}

function isElsewhere(last: Piece, piece: Piece): boolean {
  return (
    piece.text.trim() !== '' && Math.abs(last.base - piece.base) > Math.max(last.height, piece.height) * 0.6
  );
}

/** Blanks that stand between two pieces on one line and are not written in either. */
function gap(last: Piece, piece: Piece): string {
  const distance = piece.left - (last.left + last.width);
  const height = Math.max(last.height, piece.height, 1);
  if (distance > COLUMN_GAP * height) return '   ';
  const isParted = /\s$/.test(last.text) || /^\s/.test(piece.text);
  return distance > WORD_GAP * height && !isParted ? ' ' : '';
}

/** "Keputu-" and "san" are one word; "undang-" and "undang" keep the hyphen that belongs to them. */
function joinHyphens(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/(\p{L}{2,40})-\n(\p{Ll}{1,40})/gu, (_, first: string, second: string) =>
      first.toLowerCase() === second.toLowerCase() ? `${first}-${second}` : `${first}${second}`,
    );
}

function toNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
