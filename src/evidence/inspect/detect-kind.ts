import { fileTypeFromBuffer } from 'file-type';
import { FILE_KINDS, type FileKind } from '../schema/inspection.js';
import { isCompound, readCompoundKind } from './compound-kind.js';
import type { ContentSource } from './content-source.js';
import { readZipKind } from './zip-kind.js';

/** What the marks of all kinds need; file-type asks for 4 100 bytes. */
const HEAD_LENGTH = 8192;

/** A PDF may carry some bytes in front of its mark, and every reader opens it all the same. */
const PDF_SEARCH = 1024;

/** Byte order mark of UTF-16, as Windows writes it. */
const UTF_16 = '\u00ff\u00fe';

/** Names of the library that are ours under another one. 'heif' covers what an iPhone and a Samsung write. */
const RENAMED: Readonly<Record<string, FileKind>> = {
  tif: 'tiff',
  heif: 'heic',
  m4v: 'mp4',
  apng: 'png',
};

/**
 * What a file is by its first bytes; endings of names are not looked at. Where a file is made to be two things at once,
 * what stands at its very beginning counts, as for the programs that open it.
 */
export async function detectKind(source: ContentSource): Promise<FileKind> {
  const head = await source.read(0, HEAD_LENGTH);
  // Trap: file-type unpacks parts of a ZIP to tell Office formats apart, and knows the old ones as 'cfb' only.
  if (isCompound(head)) return await readCompoundKind(source);
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006'))
    return await readZipKind(source);
  const text = readText(head);
  // Trap: file-type takes the mark of UTF-16 for sound.
  if (text !== undefined && startsWith(head, UTF_16)) return detectText(text);
  const known = await detectByMark(head);
  if (known !== undefined) return known;
  if (text !== undefined && detectText(text) === 'html') return 'html';
  if (Buffer.from(head.subarray(0, PDF_SEARCH)).toString('latin1').includes('%PDF-')) return 'pdf';
  return text === undefined ? 'lainnya' : 'teks';
}

async function detectByMark(head: Uint8Array): Promise<FileKind | undefined> {
  // Trap: file-type reads on behind an ID3 mark and behind a byte order mark, and may fail on a head that ends there.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  // An HTML page may begin as XML, and a document of Office 2003 too: decided by the text.
  if (found === undefined || found.ext === 'xml') return undefined;
  return RENAMED[found.ext] ?? FILE_KINDS.find((kind) => kind === found.ext) ?? 'lainnya';
}

/**
 * The beginning of a page, also behind remarks. No remark may be read as the first half of a longer one: each would double
 * the ways to try.
 */
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function detectText(text: string): 'html' | 'teks' {
  return HTML.test(text) ? 'html' : 'teks';
}

/** The head as text; undefined for what holds control characters no text has. The encoding is not judged. */
function readText(head: Uint8Array): string | undefined {
  if (head.length === 0) return undefined;
  const wide = startsWith(head, UTF_16) ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(wide).decode(head);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text) ? undefined : text;
}

function startsWith(head: Uint8Array, mark: string): boolean {
  return Buffer.from(head.subarray(0, mark.length)).toString('latin1') === mark;
}
