import type { Texts } from '../../text/language.js';
import type { CsvColumn } from '../../text/plain-view-texts.js';
import type { ReportFinding } from '../schema.js';

/** The columns of the list of findings, in their order. Numbers are written as the language of the report has them. */
export const COLUMNS: readonly (readonly [CsvColumn, (finding: ReportFinding, texts: Texts) => string])[] = [
  ['tingkat', ({ tingkat }, { ui }) => ui.tingkat[tingkat]],
  ['dampak', ({ dampak }, { labels }) => (dampak === null ? '' : labels.number(dampak))],
  ['kode', ({ kode }) => kode],
  ['judul', ({ judul }) => judul],
  ['perangkat_daerah', ({ perangkat_daerah = '' }) => perangkat_daerah],
  ['inovasi', ({ inovasi = '' }) => inovasi],
  ['nama_inovasi', ({ nama_inovasi = '' }) => nama_inovasi],
  ['indikator', ({ indikator = '' }) => indikator],
  ['pesan', ({ pesan }) => pesan],
  ['saran', ({ saran }) => saran],
  ['berkas', ({ lokasi }) => lokasi.berkas],
  ['lembar', ({ lokasi }) => lokasi.lembar ?? ''],
  ['sel', ({ lokasi }) => lokasi.sel ?? ''],
  ['baris', ({ lokasi }) => writeOptional(lokasi.baris)],
  ['kolom', ({ lokasi }) => writeOptional(lokasi.kolom)],
  ['dokumen', ({ dokumen }) => writeOptional(dokumen)],
  ['keyakinan', ({ keyakinan }) => keyakinan],
  ['sumber', ({ sumber }) => sumber],
  ['dikecualikan', ({ dikecualikan }) => dikecualikan?.alasan ?? ''],
  ['sampai', ({ dikecualikan }) => dikecualikan?.sampai ?? ''],
];

function writeOptional(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}
