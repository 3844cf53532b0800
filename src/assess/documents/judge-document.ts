import type { Basis } from '../../base/vocabulary.js';
import type { Acceptance } from '../../edition/model.js';
import type { Evidence } from '../../inventory/model.js';
import type { JudgedDocument, Truth } from '../assessment.js';
import { checkContents } from './check-contents.js';
import { checkFile } from './check-file.js';
import { checkKind, takesKind } from './check-kind.js';
import { checkWindow } from './check-window.js';
import type { DocumentProblem } from './problem.js';
import type { DocumentRequirement, DocumentSetting } from './setting.js';

export type { DocumentRequirement, DocumentSetting } from './setting.js';

/**
 * Does a document count? Every acceptance is tried; the document has the best outcome, and when it does
 * not count for sure, the problems of the acceptance that came closest.
 */
export function judgeDocument(
  evidence: Evidence,
  requirement: DocumentRequirement,
  setting: DocumentSetting,
): JudgedDocument {
  const fileProblems = checkFile(evidence, requirement.basis, setting.files);
  const candidates = requirement.acceptances.filter((acceptance) => takesKind(acceptance, evidence));
  if (candidates.length === 0) {
    const problem = checkKind(evidence, requirement);
    return withProblems(evidence, problem === undefined ? fileProblems : [problem, ...fileProblems]);
  }
  let best: JudgedDocument | undefined;
  for (const acceptance of candidates) {
    const problems = [...fileProblems, ...problemsUnder(acceptance, evidence, requirement.basis, setting)];
    const judged = withProblems(evidence, problems);
    if (best === undefined || isCloser(judged, best)) best = judged;
  }
  const unnamed = evidence.jenis === undefined ? checkKind(evidence, requirement) : undefined;
  if (best === undefined || unnamed === undefined) return best ?? withProblems(evidence, fileProblems);
  return withProblems(evidence, [unnamed, ...best.problems]);
}

function problemsUnder(
  acceptance: Acceptance,
  evidence: Evidence,
  basis: Basis,
  setting: DocumentSetting,
): DocumentProblem[] {
  return [
    ...checkContents(acceptance, evidence, basis, setting),
    ...checkWindow(acceptance, evidence, basis, setting),
  ];
}

function withProblems(evidence: Evidence, problems: readonly DocumentProblem[]): JudgedDocument {
  const counts: Truth =
    problems.length === 0 ? 'ya' : problems.some((problem) => problem.certain) ? 'tidak' : 'mungkin';
  return { evidence, counts, problems };
}

const RANK: Readonly<Record<Truth, number>> = { ya: 0, mungkin: 1, tidak: 2 };

function isCloser(left: JudgedDocument, right: JudgedDocument): boolean {
  return (
    RANK[left.counts] - RANK[right.counts] < 0 ||
    (left.counts === right.counts && left.problems.length < right.problems.length)
  );
}
