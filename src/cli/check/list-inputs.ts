import type { OptionValues } from 'commander';
import { findConfiguration } from '../configuration/load.js';
import { textOption } from '../options.js';

/** What a checking command reads beside the evidence: none of these files is ever written to. */
export async function listInputs(files: readonly string[], options: OptionValues): Promise<string[]> {
  const [firstFile = '.'] = files;
  const configuration = await findConfiguration(textOption(options, 'konfigurasi'), firstFile);
  const catalog = textOption(options, 'edisi');
  const mapping = textOption(options, 'pemetaan');
  return [...files, configuration, catalog, mapping].filter((file) => file !== undefined);
}
