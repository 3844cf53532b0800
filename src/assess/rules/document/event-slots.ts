import type { MeasureOf } from '../../../edition/model.js';
import type { Assessment, JudgedDocument } from '../../assessment.js';
import { type SlotInContext, sentSlots } from '../rule.js';
import { idealDocument } from './level-if-counted.js';

/** How an indicator counts events: which papers each needs, and which certificate all of them. */
export type Events = MeasureOf<'kegiatan'>;

/** Slots of innovations sent whose level is a number of events. */
export function* eventSlots(
  assessment: Assessment,
): Iterable<{ readonly inContext: SlotInContext; readonly measure: Events }> {
  for (const inContext of sentSlots(assessment)) {
    const measure = inContext.slot.indicator.level.ukur;
    if (measure.cara === 'kegiatan') yield { inContext, measure };
  }
}

/** A missing certificate has a finding of its own: it must neither hide nor cause one about the events. */
export function idealCertificates({ sertifikat = [] }: Events): JudgedDocument[] {
  return sertifikat.map((jenis) => idealDocument({ jenis }));
}
