import type { Inspection } from '../../schema/inspection.js';
import type { FoundInnovation } from '../scan-result.js';
import type { FileContext } from './file-context.js';

/** A file with all that is known before an indicator is looked for. */
export interface OwnedFile {
  readonly context: FileContext;
  /** The innovation it belongs to; undefined when nobody can tell. */
  readonly owner: FoundInnovation | undefined;
  /** What was seen in it; undefined when it was not opened. */
  readonly seen: Inspection | undefined;
}
