import { basename, extname } from 'node:path';
import type { OptionValues } from 'commander';
import { KnownFailure } from '../base/known-failure.js';
import { textOption } from './options.js';

export const FORMATS = ['teks', 'json'] as const;
export type OutputFormat = (typeof FORMATS)[number];

const FORMAT_OF_ENDING: ReadonlyMap<string, OutputFormat> = new Map([
  ['.json', 'json'],
  ['.txt', 'teks'],
]);

/** `--format`, else the ending of the output file, else text. */
export function chooseFormat(options: OptionValues): OutputFormat {
  const named = textOption(options, 'format');
  const file = textOption(options, 'keluaran');
  if (named === undefined && file === undefined) return 'teks';
  const format =
    named === undefined
      ? FORMAT_OF_ENDING.get(extname(file ?? '').toLowerCase())
      : FORMATS.find((candidate) => candidate === named);
  if (format !== undefined) return format;
  // A name without an ending is shown itself: that it has none is what is wrong.
  const asked = named ?? (extname(file ?? '') || basename(file ?? ''));
  throw new KnownFailure({ code: 'format-belum-ada', args: { format: asked, tersedia: FORMATS } });
}
