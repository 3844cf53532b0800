import { isZero } from '../../is-zero.js';
import type { Labels } from '../../labels.js';
import { lookUp } from '../../look-up.js';
import type { UiTexts } from '../../ui.js';

/** The severity may come as its code or as its name. */
const COUNTED_FINDINGS: ReadonlyMap<string, string> = new Map([
  ['galat', 'error finding'],
  ['error', 'error finding'],
  ['peringatan', 'error or warning finding'],
  ['warning', 'error or warning finding'],
  ['info', 'finding'],
]);

const GAP_NAMES: ReadonlyMap<string, string> = new Map([
  ['sid', 'gap'],
  ['sid+spd', 'gap of SID and SPD'],
  ['wajib', 'gap of compulsory indicators'],
]);

/** The gate: what was asked, what there is, and what is wanting. */
export function makeGate(labels: Labels, scores: UiTexts['skor']): UiTexts['gerbang'] {
  const index = (kind: string, value: string | null) => {
    const name = `index (${lookUp(scores, kind) ?? kind})`;
    return value === null ? `${name} not known yet` : `${name} ${labels.number(value)}`;
  };
  return {
    lulus: 'Gate: passed',
    gagal: 'Gate: not passed',
    gagal_pada: (count, severity) =>
      `${labels.number(count)} ${COUNTED_FINDINGS.get(severity) ?? `${severity} finding`}${count === '1' ? '' : 's'}; limit 0`,
    indeks: (kind, value, limit, lacking) =>
      `${index(kind, value)}; limit ${labels.number(limit)}${lackingPart(lacking, labels)}`,
    predikat: (kind, value, limit, lacking) =>
      `${index(kind, value)}; predikat asked for ${limit}${lackingPart(lacking, labels)}`,
    celah: (basis, value, limit, excess) => {
      const name = GAP_NAMES.get(basis) ?? 'gap';
      const found = value === null ? `${name} cannot be reckoned yet` : `${name} ${labels.number(value)} %`;
      return `${found}; limit ${labels.number(limit)} %${excessPart(excess, labels)}`;
    },
  };
}

/** Limits may have more decimals than are shown, and then "short by 0.00" would say that nothing is wanting. */
function lackingPart(lacking: string | undefined, labels: Labels): string {
  if (lacking === undefined) return '';
  return isZero(lacking) ? '; just short' : `; short by ${labels.number(lacking)}`;
}

function excessPart(excess: string | undefined, labels: Labels): string {
  if (excess === undefined) return '';
  return isZero(excess) ? '; just above the limit' : `; ${labels.number(excess)} too much`;
}
