import { ANY_KIND, type Indicator } from '../../edition/model.js';
import type { Labels } from '../../text/labels.js';

/** The kinds of documents an indicator accepts, each once; none where it takes any. */
export function acceptedKinds(bukti: Indicator['bukti']): readonly string[] {
  const kinds = [...new Set(bukti.terima.flatMap(({ jenis }) => jenis))];
  return kinds.includes(ANY_KIND) ? [] : kinds;
}

/** The same as a sentence names them; empty where any kind is taken. */
export function listKinds(bukti: Indicator['bukti'], labels: Labels): string {
  const kinds = acceptedKinds(bukti);
  return kinds.length === 0 ? '' : labels.list(kinds.map(labels.kind));
}
