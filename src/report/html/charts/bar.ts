import { type Html, html } from '../markup.js';

/** A stretch of a bar, in hundredths of its length. */
export interface Stretch {
  /** What it shows: its colour. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A bar in a cell of a table. Decoration: the figures stand beside it. `marks` are lines across it. */
export function renderBar(stretches: readonly Stretch[], marks: readonly number[] = []): Html {
  const parts = stretches
    .filter(({ from, to }) => to > from)
    .map(
      ({ name, from, to }) =>
        html`<rect class="${name}" x="${percent(from)}" y="0" width="${percent(to - from)}" height="14"/>`,
    );
  const lines = marks.map((mark) => html`<line x1="${percent(mark)}" x2="${percent(mark)}" y1="0" y2="14"/>`);
  return html`<svg class="batang" width="100%" height="14" aria-hidden="true" focusable="false"><rect class="alas" width="100%" height="14"/>${parts}${lines}</svg>`;
}

/** A share of the whole, for drawing only: figures are never taken from here. */
export function shareOf(part: string, whole: string): number {
  const most = Number(whole);
  return most === 0 ? 0 : clamp((Number(part) / most) * 100);
}

export function clamp(share: number): number {
  return Math.max(0, Math.min(100, share));
}

/** "43.27%", as a length in a drawing. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
