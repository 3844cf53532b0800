import type { Report } from '../schema.js';

/** "16 Regulasi Inovasi Daerah", of an innovation's indicator or a row of the SPD; a key nobody knows stays as it is. */
export function nameIndicator(key: string | undefined, { indikator, spd }: Report): string | undefined {
  if (key === undefined) return undefined;
  const row = indikator.find(({ kunci }) => kunci === key) ?? ownRow(spd.baris, key);
  return row === undefined ? key : `${row.kode} ${row.nama}`;
}

function ownRow(rows: Report['spd']['baris'], key: string): Report['spd']['baris'][string] | undefined {
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
}
