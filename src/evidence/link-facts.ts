import type { LinkCheck } from './schema/link-check.js';

/** Answers for every link that was tried. */
export interface LinkFacts {
  /** Undefined where nobody tried. */
  of(link: string): LinkCheck | undefined;
  /** Links of which nothing is known because no network was there; 0 where it was, and where nobody tried. */
  readonly untried: number;
}

/** For checks that leave the network alone. */
export const NO_LINKS_CHECKED: LinkFacts = { of: () => undefined, untried: 0 };

/**
 * The facts of links that were tried. Where not one address could be looked up, that lies with the network of this computer
 * and says nothing of any link.
 */
export function judgeNetwork(checked: ReadonlyMap<string, LinkCheck>): LinkFacts {
  const asked = [...checked.values()].filter(({ hasil }) => hasil !== 'ditolak');
  if (asked.length === 0 || !asked.every(isUnknownHost))
    return { of: (link) => checked.get(link), untried: 0 };
  return { of: (link) => keepRefusal(checked.get(link)), untried: asked.length };
}

const UNANSWERED: readonly string[] = ['nama_tak_dikenal', 'nama_tak_terjawab'];

function isUnknownHost(check: LinkCheck): boolean {
  return check.hasil === 'tak_terjangkau' && UNANSWERED.includes(check.alasan);
}

/** An address that this program may not open is known for it without a network. */
function keepRefusal(check: LinkCheck | undefined): LinkCheck | undefined {
  return check?.hasil === 'ditolak' ? check : undefined;
}
