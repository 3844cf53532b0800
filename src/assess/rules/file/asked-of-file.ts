import { acceptancesOf } from '../document/document-finding.js';
import type { DocumentInContext, RuleContext } from '../rule.js';

/**
 * Contents that should be seen in a document: those its record says it has, and those the edition asks of every
 * document of its kind at this place.
 */
export function expectedContents(context: RuleContext, at: DocumentInContext): ReadonlySet<string> {
  const { jenis, memuat } = at.document.evidence;
  if (memuat !== undefined) return new Set(memuat);
  const forKind = acceptancesOf(context, at).filter((acceptance) => {
    return jenis !== undefined && acceptance.jenis.includes(jenis);
  });
  const [first, ...others] = forKind.map((acceptance) => acceptance.memuat ?? []);
  return new Set((first ?? []).filter((token) => others.every((tokens) => tokens.includes(token))));
}
