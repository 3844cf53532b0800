import type { OptionValues } from 'commander';

const NARROWEST = 60;
const WIDEST = 100;
const USUAL = 80;

/**
 * How wide the report may be, and whether it may be coloured: only on a terminal, and never in a file.
 *
 * @param file the file the text goes to; undefined for stdout
 */
export function terminalSettings(
  options: OptionValues,
  file: string | undefined,
): { readonly width: number; readonly color: boolean } {
  const toFile = file !== undefined;
  const columns = toFile ? undefined : process.stdout.columns;
  const width = columns === undefined ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, columns));
  const forbidden =
    options.tanpaWarna === true || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb';
  return { width, color: process.stdout.isTTY === true && !toFile && !forbidden };
}
