import { fileTypeFromBuffer } from 'file-type';
import { FILE_KINDS, type FileKind } from '../schema/inspection.js';

/** Names of the library that are ours under another one. */
const RENAMED: Readonly<Record<string, FileKind>> = {
  tif: 'tiff',
  cfb: 'doc',
  heif: 'heic',
  m4v: 'mp4',
};

/** What a file is by its first bytes; endings of names are not looked at. */
export async function detectKind(content: Uint8Array): Promise<FileKind> {
  const found = await fileTypeFromBuffer(content);
  if (found !== undefined)
    return RENAMED[found.ext] ?? FILE_KINDS.find((kind) => kind === found.ext) ?? 'lainnya';
  const start = Buffer.from(content.subarray(0, 1024)).toString('latin1');
  // A PDF may carry a few bytes in front of its mark, and is opened by every reader all the same.
  if (start.includes('%PDF-')) return 'pdf';
  if (/^\s*(<!doctype html|<html|<head|<\?xml[^>]*>\s*<html)/i.test(start)) return 'html';
  return isText(content.subarray(0, 4096)) ? 'teks' : 'lainnya';
}

function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
