import { ANY_KIND, type Edition } from '../../edition/model.js';
import type { ScanIndicator } from '../../evidence/scan/scan-indicator.js';
import { loadImportNames } from '../import-indicators.js';

/** The indicators of an edition for the scan of a folder: their names, and the documents they take. */
export async function loadScanIndicators(edition: Edition): Promise<readonly ScanIndicator[]> {
  const { indicators } = await loadImportNames(edition);
  return indicators.flatMap((indicator) => {
    const row = edition.indicatorByKey.get(indicator.kunci);
    if (row === undefined) return [];
    const { terima, tolak = {} } = row.bukti;
    const formats = terima.flatMap(({ format, format_ditoleransi = [] }) => [
      ...format,
      ...format_ditoleransi,
    ]);
    return {
      ...indicator,
      jenis: distinct(terima.flatMap(({ jenis }) => jenis)).filter((kind) => kind !== ANY_KIND),
      ditolak: Object.keys(tolak),
      format: distinct(formats),
      menghitungTahun: row.level.ukur.cara === 'himpunan_tahun',
    };
  });
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
