import type { Language } from '../../text/language.js';
import type { LinkChecker } from './try-links.js';

/** What the options of a checking command say, still as text where the text has to be judged. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly edisi: string | undefined;
  readonly bukti: string | undefined;
  readonly tanpaBerkas: boolean;
  /** Read scans and photos with OCR. */
  readonly ocr: boolean;
  /** Open every file anew. */
  readonly tanpaSinggahan: boolean;
  /** Asks the network about links; undefined leaves the network alone. */
  readonly periksaTautan: LinkChecker | undefined;
  /** ISO day of the check. */
  readonly today: string;
  /** ISO day until which findings are to be mended. */
  readonly tenggat?: string | undefined;
  readonly konfigurasi: string | undefined;
  /** File with the mapping of columns for lists that do not follow our template. */
  readonly pemetaan?: string | undefined;
  /** Personal fields may enter the report. */
  readonly denganNama: boolean;
  readonly gate: GateOptions;
  readonly language: Language;
}

/** Gate options as typed; undefined leaves the word to the configuration. */
export interface GateOptions {
  readonly gagalPada: string | undefined;
  readonly minimalIndeks: string | undefined;
  readonly minimalPredikat: string | undefined;
  readonly maksCelah: string | undefined;
  readonly dasar: string | undefined;
  readonly dasarCelah: string | undefined;
}
