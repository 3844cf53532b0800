import { toJsonLine } from '../json.js';
import type { Report } from '../schema.js';

/**
 * The report as one JSON object per line, for tools that read line by line: first everything but the two long lists,
 * then every innovation, then every finding. `jenis` tells what a line is; put together again they are the report.
 */
export function renderNdjson({ inovasi, temuan, ...head }: Report): string {
  return [
    toJsonLine({ jenis: 'laporan', ...head }),
    ...inovasi.map((innovation) => toJsonLine({ jenis: 'inovasi', ...innovation })),
    ...temuan.map((finding) => toJsonLine({ jenis: 'temuan', ...finding })),
  ].join('');
}
