import { END, nextSegment, SCAN } from '../image/jpeg/segments.js';
import { type ReadLine, recognize } from './recognizer.js';
import { writeWords } from './write-words.js';

/** A photo of a phone has 12 million pixels; larger ones take more memory than a thread is given. */
const MOST_PIXELS = 20_000_000;

export interface StoredPicture {
  readonly width: number;
  readonly height: number;
  /** How it is to be turned, 1 to 8 as in EXIF. */
  readonly orientation: number;
}

/**
 * Reads the words of a photo or a screenshot with OCR.
 *
 * @returns undefined when there are none
 */
export async function readPhoto(
  content: Uint8Array,
  jenis: 'jpg' | 'png',
  { width, height, orientation }: StoredPicture,
): Promise<string | undefined> {
  if (width * height > MOST_PIXELS) return undefined;
  const lines = await recognize(jenis === 'jpg' ? noteOrientation(content, orientation) : content);
  const sure = keepSure(lines ?? []);
  return sure.length === 0 ? undefined : writeWords(sure);
}

/** In branches, tiles and faces OCR sees letters too, but is hardly ever sure of them. */
const SURE = 70;
const LETTERS_OF_A_WORD = /\p{L}{3}|\d{2}/u;

/** Fewer sure words than this are chance. */
const FEWEST_WORDS = 2;

function keepSure(lines: readonly ReadLine[]): readonly ReadLine[] {
  const kept = lines
    .map(({ words, height }) => ({ words: words.filter((word) => word.confidence >= SURE), height }))
    .filter(({ words }) => words.some(({ text }) => LETTERS_OF_A_WORD.test(text)));
  const count = kept.flatMap(({ words }) => words).filter(({ text }) => LETTERS_OF_A_WORD.test(text)).length;
  return count < FEWEST_WORDS ? [] : kept;
}

const APPLICATION_DATA = 0xe1;

/**
 * The picture with nothing noted but how it is to be turned. tesseract.js looks for that note in the first bytes and knows
 * it in one of its two spellings only; with a note of our own in front, and those of the camera left out, it finds it.
 */
function noteOrientation(content: Uint8Array, orientation: number): Uint8Array {
  const parts: Uint8Array[] = [content.subarray(0, 2), orientationNote(orientation)];
  for (let at = 2; ; ) {
    const segment = nextSegment(content, at);
    if (segment === undefined || segment.mark === SCAN || segment.mark === END) {
      parts.push(content.subarray(at));
      return Buffer.concat(parts);
    }
    if (segment.mark !== APPLICATION_DATA) parts.push(content.subarray(at, segment.end));
    at = segment.end;
  }
}

function orientationNote(orientation: number): Uint8Array {
  // The mark, its length and "Exif"; a TIFF head in big-endian order; one entry: 0x0112, one number of 16 bits.
  const note = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '00010112000300000001' + '0000000000000000',
    'hex',
  );
  note.writeUInt16BE(orientation, 28);
  return note;
}
