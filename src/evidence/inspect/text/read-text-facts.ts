import type { TextFacts } from '../../schema/inspection.js';

/**
 * What the words of a document say.
 *
 * @param pages the text of each page, first page first
 * @param names the innovations to look for
 */
export function readTextFacts(
  _pages: readonly string[],
  sumber: TextFacts['sumber'],
  _names: readonly string[],
): TextFacts {
  return { sumber, kata: 0, nomor: [], tanggal: [], isian_kosong: [], ciri: [], memuat: [], sebutan: [] };
}
