import type { Place } from '../base/place.js';

/** A place as a clerk finds it again: "inventaris.yaml:12:5", of a workbook "inventaris.xlsx, Data Dukung!D17". */
export function writePlace({ berkas, baris, kolom, lembar, sel }: Place): string {
  if (lembar !== undefined) return `${berkas}, ${sel === undefined ? lembar : `${lembar}!${sel}`}`;
  if (baris === undefined) return berkas;
  return kolom === undefined ? `${berkas}:${baris}` : `${berkas}:${baris}:${kolom}`;
}
