import type { Basis } from '../../base/vocabulary.js';
import type { Acceptance } from '../../edition/model.js';
import type { FileFacts } from '../../evidence/file-facts.js';
import type { Innovation, SlotClaim } from '../../inventory/model.js';

/** What an edition asks of the documents of one indicator. */
export interface DocumentRequirement {
  readonly basis: Basis;
  readonly acceptances: readonly Acceptance[];
  /** Kinds known not to count, with the reason. */
  readonly rejected: Readonly<Record<string, string>>;
}

/** What a document is judged against beside the requirement. */
export interface DocumentSetting {
  /** The edition's year, T-0. */
  readonly tZero: number;
  /** No document may be dated after this year, counted from T-0. */
  readonly lastYear: { readonly nilai: number } & Basis;
  readonly files: FileFacts;
  /** Undefined for the documents of the region itself (SPD). */
  readonly innovation: Innovation | undefined;
  readonly slot: SlotClaim | undefined;
}
