import { CENTRAL_HEADER, CENTRAL_SIZE, END_OF_DIRECTORY, END_SIZE } from '../../inventory/excel/zip.js';
import type { FileKind } from '../schema/inspection.js';
import type { ContentSource } from './content-source.js';

/** The end of a ZIP stands before a comment of at most this length. */
const LONGEST_END = END_SIZE + 0xffff;

/** A list longer than this is no document of an office; the first names decide. */
const LONGEST_LIST = 1024 * 1024;

/** Main part of every Office format: a document without it is no document of that kind. */
const MAIN_PARTS: readonly (readonly [RegExp, FileKind])[] = [
  [/^word\/document\d*\.xml$/i, 'docx'],
  [/^xl\/workbook\.(xml|bin)$/i, 'xlsx'],
  [/^ppt\/presentation\.xml$/i, 'pptx'],
];

/**
 * Which sort of ZIP a file is, by the list of names at its end. Nothing is unpacked, so a decompression bomb costs
 * nothing, and a large file is read at its end only. A cut ZIP has no list: it stays a ZIP.
 */
export async function readZipKind(source: ContentSource): Promise<FileKind> {
  const names = await readNames(source);
  return MAIN_PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'zip';
}

async function readNames(source: ContentSource): Promise<string[]> {
  const tail = Buffer.from(await source.read(Math.max(0, source.size - LONGEST_END), LONGEST_END));
  const end = findEnd(tail);
  if (end === undefined) return [];
  const length = Math.min(tail.readUInt32LE(end + 12), LONGEST_LIST);
  return listNames(Buffer.from(await source.read(tail.readUInt32LE(end + 16), length)));
}

function findEnd(tail: Buffer): number | undefined {
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return undefined;
}

function listNames(list: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + CENTRAL_SIZE <= list.length && list.readUInt32LE(at) === CENTRAL_HEADER; ) {
    const nameLength = list.readUInt16LE(at + 28);
    names.push(list.toString('latin1', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    at += CENTRAL_SIZE + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return names;
}
