import { compareSeverity, costOf, isAboutReading } from '../finding-order.js';
import type { ReportFinding } from '../schema.js';
import { placeText, renderShape } from './finding-shape.js';
import type { View } from './view.js';

/** So many of them are named; the rest is counted. */
const NAMED = 4;

/**
 * One finding that many places or innovations share: said once. Questions about what was read differ from place to
 * place, so of these each has a line of its own; of others the names are enough.
 */
export function renderRepeated(findings: readonly [ReportFinding, ...ReportFinding[]], view: View): string[] {
  const words = view.texts.ui.temuan;
  const [first] = findings;
  const [worst = first] = [...findings].sort(compareSeverity);
  const hidden = findings.length - NAMED;
  const rest = hidden > 0 ? [words.berulang_lainnya(hidden, '--semua')] : [];
  const named = findings.slice(0, NAMED);
  const lines = isAboutReading(first)
    ? [
        ...named.map((finding) => `- ${placeText(finding)}: ${finding.pesan}`),
        ...rest.map((text) => `- ${text}`),
      ]
    : [
        words.berulang_pada(view.texts.labels.list([...named.map(nameOf), ...rest])),
        words.berulang_pertama(first.pesan),
      ];
  return renderShape(
    {
      kode: first.kode,
      tingkat: worst.tingkat,
      judul: words.berulang(first.judul, findings.length),
      biaya: costRange(findings, words),
      keyakinan: first.keyakinan,
      lokasi: undefined,
      pesan: lines,
      saran: isAboutReading(first) ? writeAdvice(findings, words) : first.saran,
    },
    view,
  );
}

/**
 * What is to be done may depend on the place: which choices a field has, for one. Then it is said what most of the places
 * need, or the first of them.
 */
function writeAdvice(
  findings: readonly [ReportFinding, ...ReportFinding[]],
  words: View['texts']['ui']['temuan'],
): string {
  let most: readonly [ReportFinding, ...ReportFinding[]] = [findings[0]];
  for (const first of findings) {
    const others = findings.filter((finding) => finding !== first && finding.saran === first.saran);
    if (others.length + 1 > most.length) most = [first, ...others];
  }
  const [{ saran, lokasi }] = most;
  if (most.length === findings.length) return saran;
  return words.berulang_saran(
    { saran, tempat: placeText({ lokasi }), jumlah: most.length, semua: findings.length },
    '--semua',
  );
}

function nameOf(finding: ReportFinding): string {
  const { inovasi, nama_inovasi = '' } = finding;
  return inovasi === undefined ? placeText(finding) : `${inovasi} ${nama_inovasi}`.trim();
}

function costRange(
  findings: readonly ReportFinding[],
  words: View['texts']['ui']['temuan'],
): string | undefined {
  const costly = findings
    .filter((finding) => costOf(finding) > 0)
    .sort((left, right) => costOf(left) - costOf(right));
  const least = costly[0]?.dampak ?? null;
  const most = costly.at(-1)?.dampak ?? null;
  return least === null || most === null ? undefined : words.berulang_dampak(least, most);
}
