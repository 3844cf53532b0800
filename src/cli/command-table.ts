import type { Command, OptionValues } from 'commander';
import type { CommandText, CommandTexts, OptionName } from '../text/commands.js';
import { FILE_WRITING, GATE, READING, REPORT_WRITING, WRITING } from './flags.js';
import type { CommandContext } from './options.js';

/** A command as it is typed, and what it does. */
export interface CommandEntry {
  readonly name: string;
  /** Its English name. */
  readonly alias: string;
  readonly text: (texts: CommandTexts) => Omit<CommandText, 'argumen'>;
  /** What stands behind the name, as the parser writes it, with its meaning. */
  readonly operands: (texts: CommandTexts) => readonly (readonly [term: string, meaning: string])[];
  readonly options: readonly OptionName[];
  /** Loads the command only when it is called, so that help stays instant. It gets its operands, then its options. */
  readonly action: (context: CommandContext) => Parameters<Command['action']>[0];
}

type Files = readonly string[];

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'periksa',
    alias: 'check',
    text: (texts) => texts.periksa,
    operands: (texts) => [['<berkas...>', texts.periksa.argumen]],
    options: [...READING, 'pemetaan', ...GATE, 'semua', 'tandai', ...REPORT_WRITING],
    action: (context) => async (files: Files, options: OptionValues) =>
      (await import('./commands/periksa.js')).periksa(files, options, context),
  },
  {
    name: 'laporan',
    alias: 'report',
    text: (texts) => texts.laporan,
    operands: (texts) => [['<berkas...>', texts.laporan.argumen]],
    options: [
      ...READING,
      'pemetaan',
      ...GATE,
      'semua',
      'per_opd',
      'tenggat',
      'dengan_nama',
      ...REPORT_WRITING,
    ],
    action: (context) => async (files: Files, options: OptionValues) =>
      (await import('./commands/laporan.js')).laporan(files, options, context),
  },
  {
    name: 'skor',
    alias: 'score',
    text: (texts) => texts.skor,
    operands: (texts) => [['<berkas...>', texts.skor.argumen]],
    options: [...READING, 'pemetaan', 'skor_dasar', 'inovasi', ...WRITING],
    action: (context) => async (files: Files, options: OptionValues) =>
      (await import('./commands/skor.js')).skor(files, options, context),
  },
  {
    name: 'salin',
    alias: 'copy-sheet',
    text: (texts) => texts.salin,
    operands: (texts) => [['<berkas...>', texts.salin.argumen]],
    options: [
      'salin_keluaran',
      'salin_berkas',
      ...READING,
      'pemetaan',
      'salin_gagal_pada',
      'dengan_nama',
      ...FILE_WRITING,
    ],
    action: (context) => async (files: Files, options: OptionValues) =>
      (await import('./commands/salin.js')).salin(files, options, context),
  },
  {
    name: 'jelaskan',
    alias: 'explain',
    text: (texts) => texts.jelaskan,
    operands: (texts) => [['<kode>', texts.jelaskan.argumen]],
    options: ['edisi', ...WRITING],
    action: (context) => async (code: string, options: OptionValues) =>
      (await import('./commands/jelaskan.js')).jelaskan(code, options, context),
  },
  {
    name: 'edisi',
    alias: 'editions',
    text: (texts) => texts.edisi,
    operands: (texts) => [['[kode]', texts.edisi.argumen]],
    options: ['banding', ...WRITING],
    action: (context) => async (reference: string | undefined, options: OptionValues) =>
      (await import('./commands/edisi.js')).edisi(reference, options, context),
  },
  {
    name: 'templat',
    alias: 'template',
    text: (texts) => texts.templat,
    operands: () => [],
    options: ['templat_keluaran', 'edisi', 'dari', 'daftar_inovasi', ...FILE_WRITING],
    action: (context) => async (options: OptionValues) =>
      (await import('./commands/templat.js')).templat(options, context),
  },
  {
    name: 'konversi',
    alias: 'convert',
    text: (texts) => texts.konversi,
    operands: (texts) => [
      ['<masuk>', texts.konversi.argumen],
      ['<keluar>', texts.konversi.argumen_keluar],
    ],
    options: ['edisi', 'pemetaan', 'semua', ...FILE_WRITING],
    action: (context) => async (source: string, target: string, options: OptionValues) =>
      (await import('./commands/konversi.js')).konversi(source, target, options, context),
  },
  {
    name: 'pindai',
    alias: 'scan',
    text: (texts) => texts.pindai,
    operands: (texts) => [['<folder>', texts.pindai.argumen]],
    options: [
      'pindai_keluaran',
      'pemda',
      'edisi',
      'tanpa_berkas',
      'ocr',
      'tanpa_singgahan',
      'pindai_semua',
      ...FILE_WRITING,
      'tanpa_warna',
    ],
    action: (context) => async (folder: string, options: OptionValues) =>
      (await import('./commands/pindai.js')).pindai(folder, options, context),
  },
];
