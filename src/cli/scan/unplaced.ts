import type { Guess, ScanResult } from '../../evidence/scan/scan-result.js';
import { type LayoutColumn, type SheetLayout, textCell } from '../../inventory/template/layout.js';
import { UNPLACED_SHEET } from '../../inventory/template/sheets.js';
import { cleanText } from '../../text/clean-text.js';
import type { ScanTexts } from '../../text/scan-texts.js';
import type { EvidenceBase } from './evidence-base.js';

/** A file that stands nowhere in the draft, in words. */
interface UnplacedRow {
  readonly berkas: string;
  readonly inovasi: string;
  readonly keadaan: string;
  readonly dugaan: string;
  readonly petunjuk: string;
}

const WIDTHS: Readonly<Record<keyof UnplacedRow, number>> = {
  berkas: 48,
  inovasi: 12,
  keadaan: 34,
  dugaan: 48,
  petunjuk: 48,
};

/** The files that were not placed, then those passed over. @param nameOf an indicator in words */
export function listUnplaced(
  result: ScanResult,
  words: ScanTexts,
  nameOf: (key: string) => string,
  base: EvidenceBase,
): readonly UnplacedRow[] {
  const guess = ({ indikator, keyakinan }: Guess) => words.dugaan(nameOf(indikator), keyakinan);
  const unsure = result.unsure.map((file) => ({
    // As it is to be written beside a document.
    berkas: base.pathOf(file.path),
    inovasi: file.inovasi ?? '',
    keadaan: words.alasan_belum[file.reason],
    dugaan: file.guesses.map(guess).join('; '),
    petunjuk: file.clues.map(words.petunjuk).join('; '),
  }));
  const ignored = result.ignored.map(({ path, reason }) => ({
    berkas: base.pathOf(path),
    inovasi: '',
    keadaan: words.alasan_diabaikan[reason],
    dugaan: '',
    petunjuk: '',
  }));
  return [...unsure, ...ignored];
}

/** The rows as a sheet behind those of the inventory. */
export function layOutUnplaced(rows: readonly UnplacedRow[], words: ScanTexts): SheetLayout {
  const keys = ['berkas', 'inovasi', 'keadaan', 'dugaan', 'petunjuk'] as const;
  const columns = keys.map(
    (key): LayoutColumn => ({
      header: words.kolom[key],
      type: 'text',
      width: WIDTHS[key],
      field: `belum_ditempatkan.${key}`,
    }),
  );
  return {
    name: UNPLACED_SHEET,
    columns,
    rows: rows.map((row) => ({
      cells: keys.map((key) => (row[key] === '' ? undefined : textCell(cleanText(row[key])))),
    })),
  };
}

/** The rows as comments behind the inventory; a name with line breaks cannot end its comment. */
export function commentUnplaced(rows: readonly UnplacedRow[], words: ScanTexts): string {
  if (rows.length === 0) return '';
  const lines = rows.flatMap(({ berkas, keadaan, dugaan }) => [
    `# - ${cleanText(berkas)}`,
    `#     ${cleanText(dugaan === '' ? keadaan : `${keadaan}; ${words.mungkin(dugaan.split('; '))}`)}`,
  ]);
  return `${['', `# ${words.belum_judul(rows.length)}`, ...lines].join('\n')}\n`;
}
