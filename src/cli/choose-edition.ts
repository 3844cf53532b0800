import type { OptionValues } from 'commander';
import type { MapNode } from '../base/document-node.js';
import { defaultEditionCode, loadEdition } from '../edition/load.js';
import type { Edition } from '../edition/model.js';
import { loadConfiguration } from './configuration/load.js';
import { textOption } from './options.js';

/** The command line, then the inventory's own word, then the configuration, then the newest edition in force. */
export async function chooseEdition(
  root: MapNode | undefined,
  source: string,
  options: OptionValues,
): Promise<Edition> {
  const named = textOption(options, 'edisi') ?? statedEdition(root);
  if (named !== undefined) return await loadEdition(named);
  const { configuration } = await loadConfiguration(textOption(options, 'konfigurasi'), source);
  return await loadEdition(configuration.edisi ?? (await defaultEditionCode()));
}

function statedEdition(root: MapNode | undefined): string | undefined {
  const stated = root?.entries.get('edisi')?.value;
  return stated?.kind === 'text' && stated.text.trim() !== '' ? stated.text.trim() : undefined;
}
