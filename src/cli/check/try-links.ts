import { judgeNetwork, type LinkFacts, NO_LINKS_CHECKED } from '../../evidence/link-facts.js';
import type { LinkCheck } from '../../evidence/schema/link-check.js';
import type { Inventory } from '../../inventory/model.js';
import { namedLinks } from '../../inventory/named-files.js';
import type { Progress } from './progress.js';

/** Opens links as a stranger would and says what came of it, by the link as written. */
export type LinkChecker = (
  links: Iterable<string>,
  options: { readonly onChecked: (done: number, total: number) => void },
) => Promise<ReadonlyMap<string, LinkCheck>>;

/** Tries every link the inventory names, if the user wants it. */
export async function tryLinks(
  checkLinks: LinkChecker | undefined,
  inventory: Inventory,
  onProgress: Progress,
): Promise<LinkFacts> {
  if (checkLinks === undefined) return NO_LINKS_CHECKED;
  const checked = await checkLinks(namedLinks(inventory), {
    onChecked: (done, total) => onProgress({ kind: 'menautkan', done, total }),
  });
  return judgeNetwork(checked);
}
