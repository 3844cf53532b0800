import { KIND_MARKS, needsOnBehalf, readKind } from '../../kind-marks.js';
import type { Inspection } from '../../schema/inspection.js';
import { knowsKind, type ScanIndicator } from '../scan-indicator.js';
import type { FileContext } from './file-context.js';

const LEGAL = /^(?:peraturan|keputusan|instruksi)_/;

/**
 * The kind of document, as far as name and contents leave one only. Where the kind decides the level, as between a manual
 * on paper and one online, nothing short of words decides. What OCR read may bear out a name or speak against it, and
 * decides nothing alone.
 */
export function chooseKind(
  context: FileContext,
  seen: Inspection | undefined,
  indicator: ScanIndicator,
): string | undefined {
  const text = seen?.teks;
  const shown = text === undefined ? [] : kindsShown(text.ciri, indicator);
  const named = kindsNamed(context, indicator);
  const both = named.filter((kind) => shown.includes(kind));
  if (both.length > 0) return only(both, indicator);
  if (shown.length > 0 && named.length > 0) return undefined;
  const found = shown.length > 0 && text?.sumber !== 'ocr' ? shown : named;
  if (found.length > 0)
    return only(
      found.filter((kind) => !contradicts(kind, seen)),
      indicator,
    );
  if (seen?.video !== undefined && indicator.jenis.includes('video')) return 'video';
  // The camera notes the day in a photo, not in a picture of a screen.
  if (seen?.gambar?.diambil !== undefined && indicator.jenis.includes('foto')) return 'foto';
  const [single, ...others] = indicator.jenis;
  const isTaken = others.length === 0 && single !== undefined && indicator.format.includes(context.ending);
  return isTaken && !contradicts(single, seen) ? single : undefined;
}

function kindsNamed({ words }: FileContext, indicator: ScanIndicator): string[] {
  const kinds = words.flatMap(({ meaning }) => meaning.jenis ?? []);
  return [...new Set(kinds)].filter((kind) => knowsKind(indicator, kind));
}

/** Kinds the title confirms; of a decree that fixes a guide the decree, of "a.n." the kind that asks for it. */
function kindsShown(ciri: readonly string[], { jenis, ditolak }: ScanIndicator): string[] {
  const shown = [...new Set([...jenis, ...ditolak])].filter((kind) => readKind(kind, ciri) === 'cocok');
  const onBehalf = shown.filter(needsOnBehalf);
  if (onBehalf.length > 0) return onBehalf;
  const legal = ciri.find((code) => LEGAL.test(code));
  const first = (kind: string) => KIND_MARKS[kind]?.confirms[0];
  const exact = shown.filter((kind) =>
    legal === undefined ? ciri.includes(first(kind) ?? '') : first(kind) === legal,
  );
  return exact.length > 0 ? exact : shown;
}

function contradicts(kind: string, seen: Inspection | undefined): boolean {
  return seen?.teks !== undefined && readKind(kind, seen.teks.ciri) === 'berlawanan';
}

function only(kinds: readonly string[], { jenis }: ScanIndicator): string | undefined {
  const accepted = kinds.filter((kind) => jenis.includes(kind));
  const candidates = accepted.length > 0 ? accepted : kinds;
  return candidates.length === 1 ? candidates[0] : undefined;
}
