import { attributeOf, startTags, withoutPrefix } from './xml.js';

/** What a part of a package points at. */
export interface Relation {
  /** The last word of its type, such as "worksheet". */
  readonly type: string;
  /** The part it points at; meaningless where it points outside the package. */
  readonly target: string;
  /** The target as written. */
  readonly written: string;
}

/** The relations of a part by id. @param read gives the text of a part, undefined when there is none */
export function readRelations(
  read: (part: string) => string | undefined,
  part: string,
): ReadonlyMap<string, Relation> {
  const xml = read(relationsPart(part)) ?? '';
  const relations = new Map<string, Relation>();
  for (const tag of startTags(withoutPrefix(xml, 'Relationships'), 'Relationship')) {
    const written = attributeOf(tag, 'Target') ?? '';
    const type = (attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? '';
    relations.set(attributeOf(tag, 'Id') ?? '', { type, target: resolvePart(part, written), written });
  }
  return relations;
}

/** The part that holds the relations of a part. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolvePart(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
