import { compareSeverity, costInHundredths } from '../finding-order.js';
import { listNumbers } from '../indicator-numbers.js';
import type { Report, ReportFinding } from '../schema.js';
import { type FindingShape, renderShape } from './finding-shape.js';
import type { View } from './view.js';

const COMPULSORY = 'indikator/wajib-kosong';

/** All empty slots of one innovation: how many, which, what each costs, and where to learn what they ask. */
export function renderEmptySlots(
  findings: readonly [ReportFinding, ...ReportFinding[]],
  { indikator }: Report,
  view: View,
): string[] {
  const { labels, ui } = view.texts;
  const words = ui.temuan;
  const isCompulsory = ({ kode }: ReportFinding) => kode === COMPULSORY;
  const kinds = indikator.map(({ kode, kunci }) => {
    const own = findings.find((finding) => finding.indikator === kunci);
    return { kode, kind: own === undefined ? 'terisi' : isCompulsory(own) ? 'wajib' : 'lain' };
  });
  const compulsory = listNumbers(kinds.map(({ kode, kind }) => (kind === 'wajib' ? kode : undefined)));
  const others = listNumbers(kinds.map(({ kode, kind }) => (kind === 'lain' ? kode : undefined)));
  const first = kinds.find(({ kind }) => kind === (compulsory.length > 0 ? 'wajib' : 'lain'))?.kode ?? '';
  const [head] = [...findings].sort(compareSeverity);
  const shape: FindingShape = {
    ...(head ?? findings[0]),
    kode: [...new Set(findings.map(({ kode }) => kode))].sort().join(', '),
    judul: words.kosong(findings.length, findings.filter(isCompulsory).length),
    biaya: undefined,
    pesan: [
      ...(compulsory.length === 0 ? [] : [words.kosong_wajib(labels.list(compulsory))]),
      ...(others.length === 0 ? [] : [words.kosong_lain(labels.list(others), compulsory.length > 0)]),
      ...costRange(findings, words),
    ].join(' '),
    saran: words.isi_kosong(first),
  };
  return renderShape(shape, view);
}

/** What filling one of them brings, from the least to the most; nothing where none brings anything. */
function costRange(findings: readonly ReportFinding[], words: View['texts']['ui']['temuan']): string[] {
  const costly = findings
    .filter((finding) => costInHundredths(finding) > 0)
    .sort((left, right) => costInHundredths(left) - costInHundredths(right));
  const least = costly[0]?.dampak ?? null;
  const most = costly.at(-1)?.dampak ?? null;
  return least === null || most === null ? [] : [words.dampak_tiap(least, most)];
}
