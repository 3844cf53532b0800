import { GENERIC, parseName } from '../../../../inventory/innovation-name.js';
import { normalizeName } from '../../../../inventory/normalize-name.js';
import { type Folded, fold } from './fold.js';

/** One way in which a document may write a name. */
export interface NameForm {
  readonly folded: Folded;
  /** As typed in the inventory, for the comparison of capitals. */
  readonly typed: string;
  /** Letters that may differ beyond look-alikes. Short names differ from each other by one letter. */
  readonly edits: number;
  /** Stands for itself wherever it stands; else it must be written as in the inventory, or be called an innovation. */
  readonly isDistinct: boolean;
  /** Made of common words alone: only where it is called an innovation or stands in quotation marks. */
  readonly isCommon: boolean;
  /** Version that must follow; blank for none. */
  readonly version: string;
}

/** Names of so many letters are long enough not to be a word or the name of a person. */
const DISTINCT_FROM = 13;
const SHORTEST = 3;

/** The forms of a name: as a whole, its short form, and what that stands for. */
export function nameForms(name: string): readonly NameForm[] {
  const parsed = parseName(name);
  const brand = parsed.brand.join(' ');
  const typed = findTyped(name, brand);
  const isCommon = parsed.brand.every((word) => GENERIC.has(word));
  const forms = [
    toForm(normalizeName(name), name, isCommon, ''),
    toForm(brand, typed, isCommon, parsed.version),
    ...(parsed.long === undefined ? [] : [toForm(parsed.long, parsed.long, false, '')]),
  ];
  return forms.filter(
    (form, at) =>
      form.folded.letters.length >= SHORTEST &&
      forms.findIndex((other) => other.folded.letters === form.folded.letters) === at,
  );
}

function toForm(words: string, typed: string, isCommon: boolean, version: string): NameForm {
  const folded = fold(words);
  const length = folded.letters.length;
  return {
    folded,
    typed,
    edits: isCommon || length < 9 ? 0 : Math.max(1, Math.floor(length / 10)),
    isDistinct: length >= DISTINCT_FROM && !isCommon,
    isCommon,
    version,
  };
}

/** The words of the short form with the capitals they have in the name. */
function findTyped(name: string, brand: string): string {
  const text = fold(name);
  const letters = fold(brand).letters;
  const start = text.letters.indexOf(letters);
  const first = text.places[start];
  const last = text.places[start + letters.length - 1];
  return first === undefined || last === undefined ? brand : name.slice(first, last + 1);
}
