/** One thing a measure says, in words. */
export interface MeasurePart {
  /** The fields of an edition difference this part shows, without `ukur.`; a field below one of them counts too. */
  readonly fields: readonly string[];
  readonly label: string;
  /** One item per line, never empty. */
  readonly lines: readonly string[];
}
