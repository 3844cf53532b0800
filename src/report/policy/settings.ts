import type { Severity } from '../../assess/findings/finding.js';
import type { PartialDate } from '../../base/partial-date.js';
import type { Place } from '../../base/place.js';
import type { Rational } from '../../base/rational.js';
import type { GapBasis } from '../../score/gap.js';
import type { ScoreKind } from '../../score/tally.js';

/** When a check fails; every limit that is undefined is not asked. */
export interface GateSettings {
  readonly failOn: Severity | 'tidak';
  readonly minimumIndex: Rational | undefined;
  readonly minimumPredikat: string | undefined;
  /** In percent. */
  readonly maximumGap: Rational | undefined;
  readonly scoreKind: ScoreKind;
  readonly gapBasis: GapBasis;
}

/** A finding the office has decided to live with. It never raises a score. */
export interface Waiver {
  readonly code: string;
  readonly innovation: string | undefined;
  readonly indicator: string | undefined;
  readonly reason: string;
  readonly until: PartialDate | undefined;
  readonly place: Place;
}

/** What the office has set: severities of its own by finding code, and waivers. */
export interface OfficePolicy {
  readonly severities: ReadonlyMap<string, Severity | 'mati'>;
  readonly waivers: readonly Waiver[];
  /** Where the configuration gives a perangkat daerah another name, by that name. */
  readonly aliasPlaces: ReadonlyMap<string, Place>;
}
