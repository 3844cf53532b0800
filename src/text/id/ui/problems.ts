import type { ShapeIssue, ShapeProblem } from '../../../base/shape-problem.js';
import type { Labels } from '../../labels.js';
import { writePath } from '../../write-path.js';
import { writePlace } from '../../write-place.js';
import { explainRejection } from './rejections.js';

/** One line about one value of a catalog or a configuration: where it stands and what is wrong with it. */
export function explainProblem({ place, path, key, issue }: ShapeProblem, labels: Labels): string {
  const subject = path.length === 0 ? key : writePath(path);
  return `${writePlace(place)}: ${subject === '' ? '' : `"${subject}" `}${explainIssue(issue, labels)}`;
}

function explainIssue(issue: ShapeIssue, labels: Labels): string {
  switch (issue.kind) {
    case 'unknown_key':
      return `tidak dikenal${explainChoice(issue.nearest, issue.known, labels)}`;
    case 'missing':
      return 'belum ada, padahal wajib';
    case 'wrong_type':
      return `berisi "${issue.found}", diharapkan ${labels.expected(issue.expected)}`;
    case 'ambiguous_number':
      return `berisi "${issue.found}", yang dapat berarti ${issue.readings[0]} atau ${labels.number(issue.readings[1])}`;
    case 'ambiguous_date':
      return `berisi "${issue.found}", yang dapat dibaca ${labels.either(issue.readings.map((reading) => labels.day(reading)))}`;
    case 'not_in_list':
      return `berisi "${issue.found}", yang tidak dikenal${explainChoice(issue.nearest, issue.list, labels)}`;
    case 'rejected':
      return explainRejection(issue.reason, labels);
  }
}

function explainChoice(nearest: string | undefined, list: readonly string[], labels: Labels): string {
  if (nearest !== undefined) return `; mungkin maksudnya "${nearest}"`;
  return list.length === 0 ? '' : `; yang dikenal: ${labels.list(list)}`;
}
