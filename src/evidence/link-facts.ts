import type { LinkCheck } from './schema/link-check.js';

/** Answers for every link that was tried. */
export interface LinkFacts {
  /** Undefined where nobody tried. */
  of(link: string): LinkCheck | undefined;
}

/** For checks that leave the network alone. */
export const NO_LINKS_CHECKED: LinkFacts = { of: () => undefined };
