import type { OptionValues } from 'commander';
import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import { defaultEditionCode, loadEdition } from '../edition/load.js';
import type { Edition } from '../edition/model.js';
import { loadConfiguration } from './configuration/load.js';
import type { Configuration } from './configuration/schema.js';
import { textOption } from './options.js';

/**
 * The edition named on the command line, else the one the inventory states, else that of the configuration, else the
 * newest in force.
 *
 * @param stated what the files of the inventory say
 * @throws KnownFailure when these differ and the command line does not decide
 */
export async function settleEdition(
  named: string | undefined,
  stated: readonly string[],
  { edisi }: Configuration,
): Promise<Edition> {
  const [own, ...others] = stated;
  if (named === undefined && others.length > 0)
    throw new KnownFailure({ code: 'edisi-berbeda', args: { edisi: stated } });
  return await loadEdition(named ?? own ?? edisi ?? (await defaultEditionCode()));
}

/**
 * The same for a command that asks nothing else of the configuration: it is read only where it decides.
 *
 * @param root the inventory, where there is one
 * @param source the file from whose folder upward the configuration is looked for
 */
export async function chooseEdition(
  root: MapNode | undefined,
  source: string,
  options: OptionValues,
): Promise<Edition> {
  const named = textOption(options, 'edisi');
  const stated = statedEditions(root);
  if (named !== undefined || stated.length > 0) return await settleEdition(named, stated, {});
  const { configuration } = await loadConfiguration(textOption(options, 'konfigurasi'), source);
  return await settleEdition(named, stated, configuration);
}

function statedEditions(root: MapNode | undefined): readonly string[] {
  const stated = root?.entries.get('edisi')?.value;
  return stated?.kind === 'text' && stated.text.trim() !== '' ? [stated.text.trim()] : [];
}
