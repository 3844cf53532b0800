import { ownValue } from '../../base/own-value.js';
import { type Acceptance, ANY_KIND } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { DocumentProblem } from './problem.js';
import type { DocumentRequirement } from './setting.js';

/** True when the acceptance is for this kind, or when the kind is not stated and so may be any. */
export function takesKind(acceptance: Acceptance, evidence: Evidence): boolean {
  return (
    evidence.jenis === undefined ||
    acceptance.jenis.includes(evidence.jenis) ||
    acceptance.jenis.includes(ANY_KIND)
  );
}

/** The problem of a kind that is missing or that no acceptance takes. */
export function checkKind(evidence: Evidence, requirement: DocumentRequirement): DocumentProblem | undefined {
  const accepted = [...new Set(requirement.acceptances.flatMap((acceptance) => acceptance.jenis))];
  if (accepted.includes(ANY_KIND)) return undefined;
  if (evidence.jenis === undefined) {
    return { kind: 'jenis_tak_disebut', accepted, certain: false, basis: requirement.basis };
  }
  const reason = ownValue(requirement.rejected, evidence.jenis);
  return {
    kind: 'jenis_tak_diterima',
    jenis: evidence.jenis,
    reason,
    accepted,
    certain: true,
    basis: requirement.basis,
  };
}
