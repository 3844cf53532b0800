import { isZero } from '../../is-zero.js';
import type { Labels } from '../../labels.js';
import { lookUp } from '../../look-up.js';
import type { UiTexts } from '../../ui.js';

const COUNTED_FINDINGS: ReadonlyMap<string, string> = new Map([
  ['galat', 'temuan galat'],
  ['peringatan', 'temuan galat atau peringatan'],
  ['info', 'temuan'],
]);

const GAP_NAMES: ReadonlyMap<string, string> = new Map([
  ['sid', 'celah'],
  ['sid+spd', 'celah SID dan SPD'],
  ['wajib', 'celah indikator wajib'],
]);

/** The gate: what was asked, what there is, and what is wanting. */
export function makeGate(labels: Labels, scores: UiTexts['skor']): UiTexts['gerbang'] {
  const index = (kind: string, value: string | null) => {
    const name = `indeks ${lookUp(scores, kind) ?? kind}`;
    return value === null ? `${name} belum diketahui` : `${name} ${labels.number(value)}`;
  };
  return {
    lulus: 'Gerbang: lulus',
    gagal: 'Gerbang: tidak lulus',
    gagal_pada: (count, severity) =>
      `${labels.number(count)} ${COUNTED_FINDINGS.get(severity) ?? `temuan ${severity}`}; ambang 0`,
    indeks: (kind, value, limit, lacking) =>
      `${index(kind, value)}; ambang ${labels.number(limit)}${lackingPart(lacking, labels)}`,
    predikat: (kind, value, limit, lacking) =>
      `${index(kind, value)}; predikat yang diminta ${limit}${lackingPart(lacking, labels)}`,
    celah: (basis, value, limit, excess) => {
      const name = GAP_NAMES.get(basis) ?? 'celah';
      const found = value === null ? `${name} belum dapat dihitung` : `${name} ${labels.number(value)} %`;
      return `${found}; ambang ${labels.number(limit)} %${excessPart(excess, labels)}`;
    },
  };
}

/** Limits may have more decimals than are shown, and then "kurang 0,00" would say that nothing is wanting. */
function lackingPart(lacking: string | undefined, labels: Labels): string {
  if (lacking === undefined) return '';
  return isZero(lacking) ? '; kurang sedikit' : `; kurang ${labels.number(lacking)}`;
}

function excessPart(excess: string | undefined, labels: Labels): string {
  if (excess === undefined) return '';
  return isZero(excess) ? '; lebih sedikit di atas ambang' : `; lebih ${labels.number(excess)}`;
}
