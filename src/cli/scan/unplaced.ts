import type { Guess, ScanResult } from '../../evidence/scan/scan-result.js';
import { type LayoutColumn, type SheetLayout, textCell } from '../../inventory/template/layout.js';
import { UNPLACED_SHEET } from '../../inventory/template/sheets.js';
import { cleanText } from '../../text/clean-text.js';
import type { ScanTexts } from '../../text/scan-texts.js';
import type { EvidenceBase } from './evidence-base.js';

/** A file that stands nowhere in the draft, in words. */
interface UnplacedRow {
  /** Blank for a file passed over. */
  readonly berkas: string;
  readonly inovasi: string;
  readonly keadaan: string;
  readonly dugaan: string;
  readonly petunjuk: string;
  /** A file passed over on purpose; blank for one that somebody has to place. */
  readonly dilewati: string;
}

const WIDTHS: Readonly<Record<keyof UnplacedRow, number>> = {
  berkas: 48,
  inovasi: 12,
  keadaan: 34,
  dugaan: 48,
  petunjuk: 48,
  dilewati: 48,
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
    keadaan: [
      words.alasan_belum[file.reason],
      ...file.clues.filter(({ kind }) => kind === 'tak_terbuka').map(words.petunjuk),
    ].join('; '),
    dugaan: file.guesses.map(guess).join('; '),
    petunjuk: file.clues
      .filter(({ kind }) => kind !== 'tak_terbuka')
      .map(words.petunjuk)
      .join('; '),
    dilewati: '',
  }));
  const ignored = result.ignored.map(({ path, reason }) => ({
    berkas: '',
    inovasi: '',
    keadaan: words.alasan_diabaikan[reason],
    dugaan: '',
    petunjuk: '',
    dilewati: base.pathOf(path),
  }));
  return [...unsure, ...ignored];
}

/** The rows as a sheet behind those of the inventory. */
export function layOutUnplaced(rows: readonly UnplacedRow[], words: ScanTexts): SheetLayout {
  // The files to place come first: `UNPLACED_FILE_COLUMN`.
  const keys = ['berkas', 'inovasi', 'keadaan', 'dugaan', 'petunjuk', 'dilewati'] as const;
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
  const unsure = rows.filter(({ dilewati }) => dilewati === '');
  const ignored = rows.filter(({ dilewati }) => dilewati !== '');
  const lines = [
    ...commentRows(words.belum_judul(unsure.length), unsure, words),
    ...commentRows(words.diabaikan_judul(ignored.length), ignored, words),
  ];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function commentRows(title: string, rows: readonly UnplacedRow[], words: ScanTexts): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ berkas, dilewati, keadaan, dugaan }) => [
    `# - ${cleanText(berkas === '' ? dilewati : berkas)}`,
    `#     ${cleanText(dugaan === '' ? keadaan : `${keadaan}; ${words.mungkin(dugaan.split('; '))}`)}`,
  ]);
  return ['', `# ${title}`, ...lines];
}
