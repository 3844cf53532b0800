import { Command, type OptionValues } from 'commander';
import type { CommandText, CommandTexts, OptionName } from '../text/commands.js';
import { TOOL_VERSION } from './version.js';

/** What each command does; a handler is loaded only when its command is called, so that help stays instant. */
export interface Handlers {
  readonly periksa: (files: readonly string[], options: OptionValues) => Promise<void>;
  readonly laporan: (files: readonly string[], options: OptionValues) => Promise<void>;
  readonly skor: (files: readonly string[], options: OptionValues) => Promise<void>;
  readonly salin: (files: readonly string[], options: OptionValues) => Promise<void>;
  readonly jelaskan: (code: string, options: OptionValues) => Promise<void>;
  readonly edisi: (reference: string | undefined, options: OptionValues) => Promise<void>;
  readonly templat: (options: OptionValues) => Promise<void>;
  readonly konversi: (source: string, target: string, options: OptionValues) => Promise<void>;
  readonly pindai: (folder: string, options: OptionValues) => Promise<void>;
}

/** Flags of every option; their descriptions come from the texts. */
const FLAGS: Readonly<Record<OptionName, string>> = {
  edisi: '--edisi <kode|path>',
  bukti: '--bukti <folder>',
  tanpa_berkas: '--tanpa-berkas',
  ocr: '--ocr',
  periksa_tautan: '--periksa-tautan',
  tanpa_singgahan: '--tanpa-singgahan',
  tanggal: '--tanggal <yyyy-mm-dd>',
  format: '--format <format>',
  format_laporan: '--format <format>',
  keluaran: '-o, --keluaran <berkas>',
  keluaran_banyak: '-o, --keluaran <berkas>',
  timpa: '--timpa',
  konfigurasi: '--konfigurasi <berkas>',
  bahasa: '--bahasa <id|en>',
  tanpa_warna: '--tanpa-warna',
  senyap: '--senyap',
  gagal_pada: '--gagal-pada <tingkat>',
  minimal_indeks: '--minimal-indeks <angka>',
  minimal_predikat: '--minimal-predikat <nama>',
  maks_celah: '--maks-celah <persen>',
  dasar: '--dasar <skor>',
  dasar_celah: '--dasar-celah <slot>',
  semua: '--semua',
  skor_dasar: '--dasar <skor>',
  inovasi: '--inovasi <id>',
  banding: '--banding <kode|path>',
  templat_keluaran: '-o, --keluaran <berkas>',
  dari: '--dari <berkas>',
  pemetaan: '--pemetaan <berkas>',
  daftar_inovasi: '--inovasi <berkas>',
  pemda: '--pemda <nama>',
  pindai_keluaran: '-o, --keluaran <berkas>',
  pindai_semua: '--semua',
  salin_keluaran: '-o, --keluaran <folder>',
  salin_berkas: '--berkas',
  salin_gagal_pada: '--gagal-pada <tingkat>',
  tandai: '--tandai <berkas|folder>',
  dengan_nama: '--dengan-nama',
  per_opd: '--per-opd <folder>',
  tenggat: '--tenggat <yyyy-mm-dd>',
};

const READING: readonly OptionName[] = [
  'edisi',
  'bukti',
  'tanpa_berkas',
  'ocr',
  'periksa_tautan',
  'tanpa_singgahan',
  'tanggal',
];
const GATE: readonly OptionName[] = [
  'gagal_pada',
  'minimal_indeks',
  'minimal_predikat',
  'maks_celah',
  'dasar',
  'dasar_celah',
];
const SHOWING: readonly OptionName[] = ['timpa', 'konfigurasi', 'bahasa', 'tanpa_warna', 'senyap'];
const WRITING: readonly OptionName[] = ['format', 'keluaran', ...SHOWING];

/** For commands with a report, which can be handed out in several forms at once. */
const REPORT_WRITING: readonly OptionName[] = ['format_laporan', 'keluaran_banyak', ...SHOWING];

/** Options that may be given several times; every value is kept. */
const REPEATED: readonly OptionName[] = ['keluaran_banyak'];

/** For commands that write one file and show nothing. */
const FILE_WRITING: readonly OptionName[] = ['timpa', 'konfigurasi', 'bahasa', 'senyap'];

/** The command line, in the language of `texts`. Nothing is parsed or loaded yet. */
export function buildProgram(texts: CommandTexts, handlers: Handlers): Command {
  const program = new Command('iga')
    .description(texts.program)
    .version(TOOL_VERSION, '-v, --versi', texts.versi)
    .helpOption('-h, --help', texts.bantuan)
    .helpCommand(false)
    .option(FLAGS.bahasa, texts.opsi_umum.bahasa)
    .configureHelp({
      styleTitle: (title) => translateTitle(title, texts),
      styleUsage: (usage) => translateUsage(usage, texts),
      subcommandTerm: describeCommand,
    })
    .exitOverride();
  addCommand(program, 'periksa', 'check', texts.periksa, texts, [
    ...READING,
    'pemetaan',
    ...GATE,
    'semua',
    'tandai',
    ...REPORT_WRITING,
  ])
    .argument('<berkas...>', texts.periksa.argumen)
    .action(handlers.periksa);
  addCommand(program, 'laporan', 'report', texts.laporan, texts, [
    ...READING,
    'pemetaan',
    ...GATE,
    'semua',
    'per_opd',
    'tenggat',
    'dengan_nama',
    ...REPORT_WRITING,
  ])
    .argument('<berkas...>', texts.laporan.argumen)
    .action(handlers.laporan);
  addCommand(program, 'skor', 'score', texts.skor, texts, [
    ...READING,
    'pemetaan',
    'skor_dasar',
    'inovasi',
    ...WRITING,
  ])
    .argument('<berkas...>', texts.skor.argumen)
    .action(handlers.skor);
  addCommand(program, 'salin', 'copy-sheet', texts.salin, texts, [
    'salin_keluaran',
    'salin_berkas',
    ...READING,
    'pemetaan',
    'salin_gagal_pada',
    'dengan_nama',
    ...FILE_WRITING,
  ])
    .argument('<berkas...>', texts.salin.argumen)
    .action(handlers.salin);
  addCommand(program, 'jelaskan', 'explain', texts.jelaskan, texts, ['edisi', ...WRITING])
    .argument('<kode>', texts.jelaskan.argumen)
    .action(handlers.jelaskan);
  addCommand(program, 'edisi', 'editions', texts.edisi, texts, ['banding', ...WRITING])
    .argument('[kode]', texts.edisi.argumen)
    .action(handlers.edisi);
  addCommand(program, 'templat', 'template', texts.templat, texts, [
    'templat_keluaran',
    'edisi',
    'dari',
    'daftar_inovasi',
    ...FILE_WRITING,
  ]).action(handlers.templat);
  addCommand(program, 'konversi', 'convert', texts.konversi, texts, [
    'edisi',
    'pemetaan',
    'semua',
    ...FILE_WRITING,
  ])
    .argument('<masuk>', texts.konversi.argumen)
    .argument('<keluar>', texts.konversi.argumen_keluar)
    .action(handlers.konversi);
  addCommand(program, 'pindai', 'scan', texts.pindai, texts, [
    'pindai_keluaran',
    'pemda',
    'edisi',
    'tanpa_berkas',
    'ocr',
    'tanpa_singgahan',
    'pindai_semua',
    ...FILE_WRITING,
    'tanpa_warna',
  ])
    .argument('<folder>', texts.pindai.argumen)
    .action(handlers.pindai);
  return program;
}

function addCommand(
  program: Command,
  name: string,
  alias: string,
  text: Omit<CommandText, 'argumen'>,
  texts: CommandTexts,
  options: readonly OptionName[],
): Command {
  const command = program
    .command(name)
    .alias(alias)
    .description(text.ringkas)
    .helpOption('-h, --help', texts.bantuan)
    .addHelpText('after', () => `\n${texts.contoh}\n${text.contoh.map(exampleLines).join('')}`);
  for (const option of options) {
    const [flags, meaning] = [FLAGS[option], texts.opsi_umum[option]];
    if (REPEATED.includes(option)) command.option(flags, meaning, collect);
    else command.option(flags, meaning);
  }
  return command;
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function exampleLines([line, meaning]: readonly [string, string]): string {
  return `  ${line}\n      ${meaning}\n`;
}

/** `periksa, check <berkas...>`: the options of a command stand in its own help. */
function describeCommand(command: Command): string {
  const names = [command.name(), ...command.aliases()].join(', ');
  const operands = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [names, ...operands].join(' ');
}

function translateUsage(usage: string, texts: CommandTexts): string {
  return usage.replace('[options]', texts.opsi_singkat).replace('[command]', texts.perintah_singkat);
}

function translateTitle(title: string, texts: CommandTexts): string {
  const known: Readonly<Record<string, string>> = {
    'Usage:': texts.penggunaan,
    'Arguments:': texts.argumen,
    'Options:': texts.opsi,
    'Commands:': texts.perintah,
  };
  return known[title] ?? title;
}
