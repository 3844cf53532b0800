import { read } from 'hucre';
import type { Report } from '../../../src/report/schema.js';
import type { Language } from '../../../src/text/language.js';
import { readIndex } from './read-sentences.js';

/** Of every office its name, its innovations sent, and the mean scores as claimed and as proven; null is unknown. */
export type Means = readonly (readonly [string, number, string | null, string | null])[];

/** Of an office that sends nothing there is no mean, and none is shown. */
export function meansOf({ perangkat_daerah }: Report): Means {
  return perangkat_daerah.map(({ nama, inovasi, rata_klaim, rata }) => [nama, inovasi, rata_klaim, rata]);
}

/** From the table of the offices on the page. */
export function readPageMeans(page: string, language: Language): Means {
  const section = /<section[^>]* id="opd">([\s\S]*?)<\/section>/.exec(page)?.[1] ?? '';
  const rows = [...section.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].slice(1);
  return rows.map(([, row = '']) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell);
    const [nama = '', inovasi = '', claimed = '', proven = ''] = cells.map((cell) =>
      cell.replace(/<[^>]+>/g, '').trim(),
    );
    const mean = (cell: string) => (cell === '' ? null : readIndex(cell, language));
    return [nama, Number(inovasi), mean(claimed), mean(proven)];
  });
}

/** From the sheet of the offices. */
export async function readSheetMeans(workbook: Uint8Array, language: Language): Promise<Means> {
  const name = language === 'id' ? 'Per Perangkat Daerah' : 'By Office';
  const { sheets } = await read(workbook);
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const header = rows.findIndex((cells) => typeof cells[1] === 'string' && cells[1] !== '');
  const mean = (cell: unknown) => (typeof cell === 'number' ? cell.toFixed(2) : null);
  return rows
    .slice(header + 1)
    .filter((cells) => typeof cells[1] === 'number')
    .map((cells) => [String(cells[0]), Number(cells[1]), mean(cells[2]), mean(cells[3])]);
}
