import { rational } from '../../../base/rational.js';
import type { MeasureOf } from '../../../edition/model.js';
import { normalizeName } from '../../../inventory/normalize-name.js';
import { readBands } from '../../bands.js';
import type { FindingDraft } from '../../findings/finding.js';
import { elementKey, elementsOf } from '../../measures/distinct-elements.js';
import { defineRule, EXPERIENCE_BASIS, type RuleContext, type SlotInContext, sentSlots } from '../rule.js';
import { groupBy } from './document-files.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';

interface Mention {
  readonly at: SlotDocument;
  readonly text: string;
  readonly key: string;
}

/** One element named several times, where the claim would hold only if each counted. */
export const unsurBerulang = defineRule({
  code: 'bukti/unsur-berulang',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const measure = inContext.slot.indicator.level.ukur;
      if (measure.cara === 'unsur_berbeda') yield* checkElements(context, inContext, measure);
    }
  },
});

function* checkElements(
  context: RuleContext,
  inContext: SlotInContext,
  measure: MeasureOf<'unsur_berbeda'>,
): Iterable<FindingDraft<'bukti/unsur-berulang'>> {
  const mentions = listMentions(context, inContext, measure);
  const groups = groupBy(mentions, ({ key }) => key);
  const { klaim } = inContext.slot;
  const levelOf = (count: number) => Math.min(klaim, readBands(measure.batas, rational(count)).level);
  if (levelOf(mentions.length) <= levelOf(groups.size)) return;
  for (const [key, group] of groups) {
    const second = group[1];
    if (second === undefined) continue;
    const unsur = [...new Map(group.map(({ text }) => [normalizeName(text), text])).values()];
    const dihitung = measure.sebagai === 'daerah_lain' ? (group[0]?.text ?? key) : key;
    yield {
      ...locate(context, second.at, 'unsur'),
      args: { ...nameDocument(second.at, context), sebagai: measure.sebagai, unsur, dihitung },
      basis: EXPERIENCE_BASIS,
    };
  }
}

function listMentions(
  { assessment }: RuleContext,
  inContext: SlotInContext,
  measure: MeasureOf<'unsur_berbeda'>,
): Mention[] {
  const mentions: Mention[] = [];
  for (const at of countingDocuments(inContext)) {
    const { jenis } = at.document.evidence;
    if (measure.dari_jenis !== undefined && jenis !== undefined && !measure.dari_jenis.includes(jenis))
      continue;
    for (const text of elementsOf(measure, at.document.evidence)) {
      const key = elementKey(measure, text, assessment.measureSetting);
      if (key !== undefined) mentions.push({ at, text, key });
    }
  }
  return mentions;
}
