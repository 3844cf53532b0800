import type { LinkCheck } from '../../../evidence/schema/link-check.js';
import { type DocumentInContext, type RuleContext, sentDocuments } from '../rule.js';

/** Every link of a document that was tried, with what came of it. */
export function* triedLinks(
  context: RuleContext,
): Iterable<{ readonly at: DocumentInContext; readonly tautan: string; readonly check: LinkCheck }> {
  for (const at of sentDocuments(context.assessment)) {
    const { tautan } = at.document.evidence;
    const check = tautan === undefined ? undefined : context.links.of(tautan);
    if (tautan !== undefined && check !== undefined) yield { at, tautan, check };
  }
}
