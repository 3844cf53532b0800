/** What a check of a catalog asks of a number or a day, written as a short formula: "<= 100", "0-6". */
export interface CatalogLimit {
  readonly kind: 'at_most' | 'at_least' | 'above' | 'below' | 'between' | 'exactly';
  readonly value: string;
  /** The upper end of `between`. */
  readonly until: string;
}

const KINDS = new Map<string, CatalogLimit['kind']>([
  ['<=', 'at_most'],
  ['>=', 'at_least'],
  ['>', 'above'],
  ['<', 'below'],
]);

/** Takes the formula apart so that a language can say it in words. */
export function readCatalogLimit(formula: string): CatalogLimit {
  const [, operator = '', limit = ''] = /^(<=|>=|<|>)\s*(.+)$/.exec(formula) ?? [];
  const kind = KINDS.get(operator);
  if (kind !== undefined) return { kind, value: limit, until: '' };
  const [range, from = '', until = ''] = /^(\d+)-(\d+)$/.exec(formula) ?? [];
  if (range !== undefined) return { kind: 'between', value: from, until };
  return { kind: 'exactly', value: formula, until: '' };
}
