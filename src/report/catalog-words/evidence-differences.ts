import type { EditionDifference } from '../../edition/compare.js';
import type { Texts } from '../../text/language.js';
import type { DraftDifference } from './difference.js';
import { type Condition, conditionsOf } from './evidence.js';
import type { RowSide } from './row-side.js';

const REFUSED = 'bukti.tolak.';
const WISHED = 'bukti.disarankan.';

/** A difference in the evidence that counts: what is asked of one kind of document on either side. */
export function evidenceDraft(
  difference: EditionDifference,
  left: RowSide,
  right: RowSide,
  texts: Texts,
): DraftDifference {
  const { labels, ui } = texts;
  const { field } = difference;
  const words = ui.penjelasan;
  if (field.startsWith(REFUSED)) {
    const quoted = quoteBoth(difference, texts);
    return rawDraft(quoted, words.ditolak, labels.kind(field.slice(REFUSED.length)), texts);
  }
  if (field.startsWith(WISHED)) {
    const kinds = field.slice(WISHED.length).split(', ').map(labels.kind);
    return rawDraft(difference, words.dokumen.disarankan, labels.list(kinds), texts);
  }
  const kind = field.slice('bukti.'.length);
  const compared = compareConditions(
    acceptancesOf(kind, left, texts),
    acceptancesOf(kind, right, texts),
    texts,
  );
  // Kinds that changed in the same way are told together.
  const id = `bukti ${compared.before.join()} -> ${compared.after.join()}`;
  return { id, label: words.bukti, about: labels.kind(kind), ...compared };
}

/** Why a kind is refused, in the words of each edition. */
function quoteBoth(difference: EditionDifference, { ui }: Texts): EditionDifference {
  const quote = (value: string | undefined) => (value === undefined ? undefined : ui.kutipan.tulis(value));
  return { ...difference, before: quote(difference.before), after: quote(difference.after) };
}

function rawDraft(
  { field, before, after }: EditionDifference,
  label: string,
  about: string,
  { ui }: Texts,
): DraftDifference {
  const missing = ui.penjelasan.uraian.tidak_disebut;
  return { id: field, label, about, before: [before ?? missing], after: [after ?? missing] };
}

/** The conditions of every acceptance that takes the kind. */
function acceptancesOf(kind: string, { acceptances, edition }: RowSide, texts: Texts): Condition[][] {
  return acceptances
    .filter(({ jenis }) => jenis.includes(kind))
    .map((acceptance) => conditionsOf(acceptance, edition, texts, false));
}

/** Where both sides have one acceptance only the conditions that differ are told, else all of them. */
function compareConditions(
  left: readonly Condition[][],
  right: readonly Condition[][],
  texts: Texts,
): Pick<DraftDifference, 'before' | 'after'> {
  const { tidak_disebut } = texts.ui.penjelasan.uraian;
  const { tidak_diterima } = texts.ui.penjelasan.dokumen;
  const [old] = left;
  const [young] = right;
  if (left.length !== 1 || right.length !== 1 || old === undefined || young === undefined) {
    const write = (side: readonly Condition[][]) =>
      side.length === 0 ? [tidak_diterima] : side.map(writeConditions);
    return { before: write(left), after: write(right) };
  }
  const only = (own: readonly Condition[], other: readonly Condition[]) => {
    const rest = own.filter((condition) => !other.some((candidate) => isSame(condition, candidate)));
    if (rest.length > 0) return [writeConditions(rest)];
    const [missing] = other.filter((condition) => !own.some((candidate) => isSame(condition, candidate)));
    return [missing === undefined ? tidak_disebut : `${missing.label}: ${tidak_disebut}`];
  };
  return { before: only(old, young), after: only(young, old) };
}

function isSame(left: Condition, right: Condition): boolean {
  return left.label === right.label && left.sameAs === right.sameAs;
}

function writeConditions(conditions: readonly Condition[]): string {
  return conditions.map(({ label, text }) => `${label}: ${text}`).join('; ');
}
