import type { OptionValues } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { formatIso } from '../base/partial-date.js';
import { readDate } from '../base/read-date.js';
import type { Language } from '../text/language.js';
import type { CheckRequest } from './check/request.js';
import type { LinkChecker } from './check/try-links.js';
import type { Output } from './output.js';

/** What a command gets beside its arguments and options. */
export interface CommandContext {
  readonly output: Output;
  readonly language: Language;
  readonly setExitCode: (code: number) => void;
}

/** The options that every checking command reads, still unjudged. */
export function readRequest(
  files: readonly string[],
  options: OptionValues,
  language: Language,
): CheckRequest {
  return {
    files,
    edisi: textOption(options, 'edisi'),
    bukti: textOption(options, 'bukti'),
    ...readOpening(options),
    tanpaSinggahan: options.tanpaSinggahan === true,
    periksaTautan: options.periksaTautan === true ? openLinks : undefined,
    today: readToday(options),
    tenggat: readDay(options, 'tenggat'),
    konfigurasi: textOption(options, 'konfigurasi'),
    pemetaan: textOption(options, 'pemetaan'),
    denganNama: options.denganNama === true,
    gate: {
      gagalPada: textOption(options, 'gagalPada'),
      minimalIndeks: textOption(options, 'minimalIndeks'),
      minimalPredikat: textOption(options, 'minimalPredikat'),
      maksCelah: textOption(options, 'maksCelah'),
      dasar: textOption(options, 'dasar'),
      dasarCelah: textOption(options, 'dasarCelah'),
    },
    language,
  };
}

/**
 * Which files are opened, and how.
 *
 * @throws KnownFailure when pictures are to be read in files that nobody opens
 */
export function readOpening(options: OptionValues): Pick<CheckRequest, 'tanpaBerkas' | 'ocr'> {
  const opening = { tanpaBerkas: options.tanpaBerkas === true, ocr: options.ocr === true };
  if (opening.tanpaBerkas && opening.ocr)
    throw new KnownFailure({ code: 'opsi-berlawanan', args: { opsi: '--ocr', lawan: '--tanpa-berkas' } });
  return opening;
}

/** The network is touched by no other run, and its code loaded by none. */
const openLinks: LinkChecker = async (links, options) => {
  const { checkLinks } = await import('../evidence/links/check-links.js');
  return await checkLinks(links, options);
};

export function textOption(options: OptionValues, name: string): string | undefined {
  const value: unknown = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Every value of an option that may be given several times, in the order given. */
export function listOption(options: OptionValues, name: string): readonly string[] {
  const values: unknown = options[name];
  if (typeof values === 'string') return [values];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** `--bahasa` was looked at before parsing; here a word that is no language is refused. */
export function refuseUnknownLanguage(options: OptionValues): void {
  const named = textOption(options, 'bahasa');
  if (named !== undefined && named !== 'id' && named !== 'en') {
    throw new KnownFailure({
      code: 'opsi-salah',
      args: { opsi: '--bahasa', ditemukan: named, diharapkan: 'id | en' },
    });
  }
}

/** The day of the check: as given, or the machine's own calendar day. This is the only look at the clock. */
function readToday(options: OptionValues): string {
  const given = readDay(options, 'tanggal');
  if (given !== undefined) return given;
  const now = new Date();
  return formatIso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** A whole day, ISO; undefined where the option is not given. @throws KnownFailure for anything else */
function readDay(options: OptionValues, name: 'tanggal' | 'tenggat'): string | undefined {
  const given = textOption(options, name);
  if (given === undefined) return undefined;
  const reading = readDate(given);
  const day = reading.ok && reading.value.day !== undefined ? formatIso(reading.value) : undefined;
  const isDoubtful = reading.ok && reading.doubt !== undefined;
  if (day !== undefined && !isDoubtful) return day;
  throw new KnownFailure({
    code: 'opsi-salah',
    args: { opsi: `--${name}`, ditemukan: given, diharapkan: '2026-06-10', maksud: day },
  });
}
