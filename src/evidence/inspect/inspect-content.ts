import { createHash } from 'node:crypto';
import type { FileKind, Inspection, InspectionRequest } from '../schema/inspection.js';
import { type ContentSource, hashSource } from './content-source.js';
import { detectKind } from './detect-kind.js';
import { inspectImage } from './image/inspect-image.js';
import { readOtherDimensions } from './image/other-dimensions.js';
import { inspectPdf } from './pdf/inspect-pdf.js';
import type { Seen } from './seen.js';
import { isTooLarge } from './size-limits.js';
import { inspectVideo } from './video/inspect-video.js';

type Request = Omit<InspectionRequest, 'path'>;

/** Kinds whose reader needs the whole content at once. */
const READ_WHOLE: readonly FileKind[] = ['pdf', 'jpg', 'png'];

/**
 * Reads what a machine can read in a file's content. Damage of any sort is a state of the result, never an exception.
 *
 * @throws only what the source throws: the file vanished, or the drive failed.
 */
export async function inspectContent(source: ContentSource, request: Request): Promise<Inspection> {
  const bita = source.size;
  const jenis = await detectKind(source);
  if (READ_WHOLE.includes(jenis) && !isTooLarge(jenis, bita)) {
    // One reading for the hash and for the content.
    const content = await source.read(0, bita);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { sha256, bita, jenis, ...(await openWhole(jenis, content, request)) };
  }
  return { sha256: await hashSource(source), bita, jenis, ...(await openPart(jenis, source)) };
}

async function openWhole(jenis: FileKind, content: Uint8Array, request: Request): Promise<Seen> {
  if (jenis === 'jpg' || jenis === 'png') return await inspectImage(content, jenis, request);
  return await inspectPdf(content, request);
}

async function openPart(jenis: FileKind, source: ContentSource): Promise<Seen> {
  if (source.size === 0) return { keadaan: 'kosong' };
  if (isTooLarge(jenis, source.size)) return { keadaan: 'terlalu_besar' };
  switch (jenis) {
    case 'mp4':
    case 'mov':
    case 'webm':
    case 'mkv':
    case 'avi':
      return await inspectVideo(source, jenis);
    case 'webp':
    case 'gif':
    case 'heic':
    case 'bmp':
    case 'tiff': {
      const gambar = await readOtherDimensions(source, jenis);
      return gambar === undefined ? { keadaan: 'tak_dibuka' } : { keadaan: 'tak_dibuka', gambar };
    }
    default:
      return { keadaan: 'tak_dibuka' };
  }
}
