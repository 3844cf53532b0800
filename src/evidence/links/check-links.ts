import { lookup } from 'node:dns/promises';
import type { LinkCheck } from '../schema/link-check.js';
import { checkLink, type Gate } from './check-link.js';
import { isPublicAddress } from './public-address.js';

/** Few enough that neither the office's line nor a server takes it for an attack. */
const AT_ONCE = 4;

const OPEN_INTERNET: Gate = {
  resolve: async (host) => (await lookup(host, { all: true })).map((found) => found.address),
  mayOpen: isPublicAddress,
  ports: [80, 443],
  timeLimit: 15_000,
};

export interface LinkCheckOptions extends Partial<Gate> {
  /** Called after every link, for a progress bar. */
  readonly onChecked?: (done: number, total: number) => void;
}

/**
 * Opens links of an inventory as a stranger would: HEAD, then GET of a few kilobytes where that says more. Each link is
 * opened once however often it is named; at most five redirects are followed; private addresses are refused at every step.
 *
 * A result is a hint: sites such as Facebook and Instagram send strangers to a sign-in page for public posts too, and
 * some newspapers refuse programs with 403.
 *
 * @param links as written in the inventory
 * @returns the result of every link, by the link as written
 */
export async function checkLinks(
  links: Iterable<string>,
  options: LinkCheckOptions = {},
): Promise<ReadonlyMap<string, LinkCheck>> {
  const { onChecked, ...gate } = options;
  const unique = [...new Set(links)];
  const waiting = [...unique];
  const total = unique.length;
  const checked = new Map<string, LinkCheck>();
  const work = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      checked.set(link, await checkLink(link, { ...OPEN_INTERNET, ...gate }));
      onChecked?.(checked.size, total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order of the inventory, whichever answered first.
  return new Map([...checked].sort(([one], [other]) => unique.indexOf(one) - unique.indexOf(other)));
}
