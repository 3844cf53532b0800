import type { Texts } from '../../text/language.js';
import type { Paint } from './paint.js';

/** What every part of a terminal view needs. */
export interface View {
  readonly texts: Texts;
  readonly paint: Paint;
  /** Terminal columns. */
  readonly width: number;
}

export interface ViewOptions {
  readonly width: number;
  readonly color: boolean;
  /** Long lists in full. */
  readonly showAll: boolean;
}
