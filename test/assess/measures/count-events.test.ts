import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventPapers, mostEvents } from '../../../src/assess/measures/count-events.js';

const few = fc.record({ attendance: fc.nat(2), founding: fc.nat(2), open: fc.nat(2) });

/** One paper: what kind it is (undefined when not stated), and of which event (undefined when not stated). */
interface Paper {
  readonly kind: 'attendance' | 'founding' | 'certificate' | undefined;
  readonly event: number | undefined;
}

/** Tries every kind and every event for what is not stated. */
function tryAll(papers: readonly Paper[], events: number, wantsCertificate: boolean): number {
  const position = papers.findIndex(({ kind, event }) => kind === undefined || event === undefined);
  const paper = papers[position];
  if (paper === undefined) return countStated(papers, events, wantsCertificate);
  const kinds =
    paper.kind === undefined ? (['attendance', 'founding', 'certificate'] as const) : [paper.kind];
  let most = 0;
  for (const kind of kinds) {
    for (let event = 0; event < events; event += 1) {
      if (paper.event !== undefined && paper.event !== event) continue;
      most = Math.max(most, tryAll(papers.with(position, { kind, event }), events, wantsCertificate));
    }
  }
  return most;
}

function countStated(papers: readonly Paper[], events: number, wantsCertificate: boolean): number {
  if (wantsCertificate && !papers.some(({ kind }) => kind === 'certificate')) return 0;
  let count = 0;
  for (let event = 0; event < events; event += 1) {
    const kinds = papers.filter((paper) => paper.event === event).map(({ kind }) => kind);
    if (kinds.includes('attendance') && kinds.includes('founding')) count += 1;
  }
  return count;
}

function listPapers({ attendance, founding, open }: EventPapers, event: number | undefined): Paper[] {
  return [
    ...Array.from({ length: attendance }, () => ({ kind: 'attendance' as const, event })),
    ...Array.from({ length: founding }, () => ({ kind: 'founding' as const, event })),
    ...Array.from({ length: open }, () => ({ kind: undefined, event })),
  ];
}

describe('mostEvents', () => {
  it('finds what trying everything finds', () => {
    const named = fc.array(few, { maxLength: 2 });
    fc.assert(
      fc.property(named, few, fc.boolean(), (groups, loose, wantsCertificate) => {
        const papers = [
          ...groups.flatMap((group, event) => listPapers(group, event)),
          ...listPapers(loose, undefined),
        ];
        fc.pre(papers.filter(({ kind, event }) => kind === undefined || event === undefined).length <= 4);
        const events = groups.length + 2;
        expect(mostEvents(groups, loose, wantsCertificate)).toBe(tryAll(papers, events, wantsCertificate));
      }),
      { numRuns: 300 },
    );
  });
});
