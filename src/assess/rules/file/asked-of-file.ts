import type { Acceptance } from '../../../edition/model.js';
import { contentsAskedByLevel } from '../document/asked-contents.js';
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

/** Fields and contents that decide whether a document counts, or for which level. */
export function askedOf(context: RuleContext, at: DocumentInContext): ReadonlySet<string> {
  const { jenis } = at.document.evidence;
  const forKind = acceptancesOf(context, at).filter((acceptance) => {
    return jenis === undefined || acceptance.jenis.includes(jenis) || acceptance.jenis.includes('*');
  });
  const byLevel = at.row === undefined ? contentsAskedByLevel(at.slot, at.document.evidence) : [];
  return new Set([...forKind.flatMap(askedBy), ...byLevel, ...rolesAsked(at)]);
}

function askedBy({ identitas, jendela, nilai_maks, memuat, memuat_bila_disebut }: Acceptance): string[] {
  return [
    ...(identitas ?? []),
    ...(jendela === undefined ? [] : ['tanggal']),
    ...(nilai_maks === undefined ? [] : ['nilai']),
    ...(memuat ?? []),
    ...(memuat_bila_disebut ?? []),
  ];
}

/** What any one document of the slot has to contain beside its value, such as the roles of the staff. */
function rolesAsked(at: DocumentInContext): string[] {
  if (at.row !== undefined) return [];
  const measure = at.slot.indicator.level.ukur;
  return measure.cara === 'nilai_terbaik' && measure.beserta !== undefined ? [measure.beserta.memuat] : [];
}
