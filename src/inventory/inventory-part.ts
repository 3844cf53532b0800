import type { ShapeProblem } from '../base/shape-problem.js';
import type { ImportReport } from './import/report.js';
import type { InputFile, InventoryFile } from './model.js';
import type { TemplateQuestion } from './template/questions.js';

/** One decoded file, ready to be merged. */
export interface InventoryPart {
  readonly file: InputFile;
  readonly content: InventoryFile;
  readonly problems: readonly ShapeProblem[];
  /** What somebody added to the template. */
  readonly questions?: readonly TemplateQuestion[] | undefined;
  /** How a list that does not follow our template was read. */
  readonly imported?: ImportReport | undefined;
}
