import type { Labels } from './labels.js';
import { type LabelTable, lookUp } from './look-up.js';

/** Behind these stands a kind of document. */
const BEFORE_KINDS: readonly string[] = ['bukti', 'bukti.tolak', 'bukti.disarankan'];

/**
 * The name of a field that two editions state differently, such as `bobot`, `ukur.batas.3` or `bukti.sertifikat`:
 * its own, else that of its longest known beginning with the rest behind it. What has no name at all is an item of
 * a list: a key, a kind of document or another code.
 */
export function nameCatalogField(field: string, names: LabelTable, labels: Labels): string {
  const known = lookUp(names, field);
  if (known !== undefined) return known;
  const steps = field.split('.');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const beginning = steps.slice(0, length).join('.');
    const name = lookUp(names, beginning);
    if (name !== undefined) return `${name} ${nameRest(beginning, steps.slice(length).join('.'), labels)}`;
  }
  return nameItem(field, labels);
}

function nameRest(beginning: string, rest: string, labels: Labels): string {
  if (!BEFORE_KINDS.includes(beginning)) return labels.code(rest);
  return labels.list(rest.split(', ').map((kind) => labels.kind(kind)));
}

function nameItem(item: string, labels: Labels): string {
  const names = [labels.field(item), labels.kind(item), labels.code(item)];
  return names.find((name) => name !== item) ?? item;
}
