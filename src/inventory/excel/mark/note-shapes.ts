import { attributeOf } from '../xml.js';
import type { NotePlace } from './note-anchor.js';

/** The frame of a note. Row and column count from 0. */
export interface NoteFrame extends NotePlace {
  readonly row: number;
  readonly column: number;
}

const SHAPE = /<v:shape(?=[\s>])[\s\S]*?<\/v:shape>/g;
const NUMBER = /_x0000_s(\d+)/g;
/** Numbers of shapes are given out in blocks of this size, which the drawing must name. */
const BLOCK = 1024;

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>';
const NOTE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * The drawing of a sheet with frames for these notes; a frame that is there gets the new size, and those of `removed`
 * are taken out. Notes are drawn in VML to this day, which is not always well-formed, so it is edited as a text.
 *
 * @param drawing undefined when the sheet has none
 * @param firstBlock number of the block the shapes of a new drawing are numbered from
 */
export function editShapes(
  drawing: string | undefined,
  frames: readonly NoteFrame[],
  removed: ReadonlySet<string>,
  firstBlock: number,
): string {
  const left = new Map(frames.map((frame) => [`${frame.row} ${frame.column}`, frame]));
  const kept = (drawing ?? EMPTY).replace(SHAPE, (shape) => {
    const cell = cellOf(shape);
    if (cell === undefined) return shape;
    if (removed.has(cell)) return '';
    const frame = left.get(cell);
    left.delete(cell);
    return frame === undefined ? shape : resize(shape, frame);
  });
  if (left.size === 0) return kept;
  const numbers = [...kept.matchAll(NUMBER)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number), firstBlock * BLOCK) + 1;
  const added = [...left.values()].map((frame, index) => writeShape(frame, first + index, index + 1));
  const type = kept.includes('"_x0000_t202"') ? '' : NOTE_TYPE;
  return nameBlocks(kept, first, first + left.size - 1).replace(
    /<\/xml>\s*$/,
    () => `${type}${added.join('')}</xml>`,
  );
}

/** "row column" of the cell a shape is the note of; undefined for other shapes, such as buttons. */
function cellOf(shape: string): string | undefined {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return undefined;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${row} ${column}`;
}

function resize(shape: string, { anchor, size }: NoteFrame): string {
  const [width = '', height = ''] = size.split(';');
  return shape
    .replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor}</x:Anchor>`)
    .replace(/^<v:shape[^>]*>/, (tag) =>
      tag.replace(/([;'"\s])width:[^;'"]*/, `$1${width}`).replace(/([;'"\s])height:[^;'"]*/, `$1${height}`),
    );
}

function writeShape({ row, column, anchor, size }: NoteFrame, number: number, depth: number): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;${size};z-index:${depth};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Names the blocks of these numbers in the drawing. */
function nameBlocks(drawing: string, first: number, last: number): string {
  return drawing.replace(/<o:idmap\s[^<>]*>/, (tag) => {
    const blocks = (attributeOf(tag, 'data') ?? '').split(',').filter((block) => block !== '');
    for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block += 1) {
      if (!blocks.includes(String(block))) blocks.push(String(block));
    }
    return tag.replace(/\sdata\s*=\s*(?:"[^"]*"|'[^']*')/, ` data="${blocks.join(',')}"`);
  });
}
