import type { ImageFacts, InspectionRequest } from '../../schema/inspection.js';
import type { Seen } from '../seen.js';
import { readTextFacts } from '../text/read-text-facts.js';
import type { DecodedPicture } from './decoded-picture.js';
import { readCameraNotes } from './exif.js';
import { fingerprint } from './fingerprint.js';
import { turnUpright } from './grey-grid.js';
import { isPlain } from './is-plain.js';
import { readJpeg, readJpegSize } from './jpeg/read-jpeg.js';
import { readPngHeader } from './png/header.js';
import { readPng } from './png/read-png.js';

/**
 * Pixels above which a picture is not decoded. Memory does not depend on it, but time does: some 4 s at this limit.
 * Phones take up to 50 million unless they are told otherwise; a poster scanned at 600 dpi has more.
 */
const MOST_PIXELS = 100_000_000;

/** Decodes a picture: dimensions, whether it shows anything, what the camera noted, and with OCR the words on it. */
export async function inspectImage(
  content: Uint8Array,
  jenis: 'jpg' | 'png',
  request: Omit<InspectionRequest, 'path'>,
): Promise<Seen> {
  const stored = jenis === 'jpg' ? readJpegSize(content) : readPngHeader(content);
  if (stored === undefined) return { keadaan: 'rusak' };
  const notes = await readCameraNotes(content);
  const isTurned = notes.orientation >= 5 && notes.orientation <= 8;
  const gambar: ImageFacts = {
    lebar: isTurned ? stored.height : stored.width,
    tinggi: isTurned ? stored.width : stored.height,
    ...(notes.day === undefined ? {} : { diambil: notes.day }),
    ...(notes.position === undefined ? {} : { posisi: notes.position }),
  };
  if (stored.width * stored.height > MOST_PIXELS) return { keadaan: 'terlalu_besar', gambar };
  const picture = jenis === 'jpg' ? readJpeg(content) : await readPng(content);
  if (picture === undefined) return { keadaan: 'tak_dibuka', gambar };
  const looked: ImageFacts = { ...gambar, ...look(picture, notes.orientation) };
  const seen: Seen = { keadaan: CONDITIONS[picture.keadaan], gambar: looked };
  if (!request.ocr || picture.keadaan !== 'utuh' || looked.polos === true) return seen;
  const { readPhoto } = await import('../ocr/read-photo.js');
  const text = await readPhoto(content, jenis, { ...stored, orientation: notes.orientation });
  return text === undefined ? seen : { ...seen, teks: readTextFacts([text], 'ocr', request.names) };
}

const CONDITIONS = { utuh: 'terbaca', terpotong: 'terpotong', rusak: 'rusak' } as const;

function look(picture: DecodedPicture, orientation: number): Pick<ImageFacts, 'polos' | 'sidik'> {
  if (picture.grid === undefined) return {};
  const polos = isPlain(picture.grid);
  const sidik = polos ? undefined : fingerprint(turnUpright(picture.grid, orientation));
  return sidik === undefined ? { polos } : { polos, sidik };
}
