import { createHash } from 'node:crypto';
import type { Inspection, InspectionRequest } from '../schema/inspection.js';
import { detectKind } from './detect-kind.js';
import { inspectImage } from './image/inspect-image.js';
import { inspectPdf } from './pdf/inspect-pdf.js';
import type { Seen } from './seen.js';
import { inspectVideo } from './video/inspect-video.js';

/** Reads what a machine can read in a file's content. Damage of any sort is a state of the result, never an exception. */
export async function inspectContent(
  content: Uint8Array,
  request: Omit<InspectionRequest, 'path'>,
): Promise<Inspection> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const jenis = await detectKind(content);
  return { sha256, bita: content.length, jenis, ...(await openKind(jenis, content, request)) };
}

async function openKind(
  jenis: Inspection['jenis'],
  content: Uint8Array,
  request: Omit<InspectionRequest, 'path'>,
): Promise<Seen> {
  if (content.length === 0) return { keadaan: 'kosong' };
  if (jenis === 'pdf') return await inspectPdf(content, request);
  if (jenis === 'jpg' || jenis === 'png') return await inspectImage(content, jenis, request);
  if (jenis === 'mp4' || jenis === 'mov' || jenis === 'webm' || jenis === 'mkv' || jenis === 'avi') {
    return await inspectVideo(content);
  }
  return { keadaan: 'tak_dibuka' };
}
