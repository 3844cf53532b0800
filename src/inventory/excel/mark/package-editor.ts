import { KnownFailure } from '../../../base/known-failure.js';
import { packDeflated } from '../pack-zip.js';
import { type Relation, readRelations, relationsPart } from '../relations.js';
import { attributeOf, encodeAttribute } from '../xml.js';
import { unpackText, type ZipEntry } from '../zip.js';
import { childrenOf, insertInOrder, rootOf, splice, tagOf, withPlainNames } from './elements.js';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package some of whose parts are changed. All others keep their bytes. */
export interface PackageEditor {
  readonly read: (part: string) => string | undefined;
  readonly write: (part: string, xml: string) => void;
  readonly relations: (part: string) => ReadonlyMap<string, Relation>;
  readonly pack: () => Buffer;
  /** The first name of this pattern that no part has; `#` stands for a number. */
  readonly freeName: (pattern: string) => string;
  /** Enters a new part. @param type of its content @param ending when the type holds for all parts ending so */
  readonly add: (part: string, xml: string, type: string, ending?: string) => void;
  /** Takes out a part, with its relations and what is said of its type. */
  readonly remove: (part: string) => void;
  /** Points one part at another. @param type in full @returns the id of the relation */
  readonly relate: (part: string, type: string, target: string) => string;
  readonly unrelate: (part: string, id: string) => void;
}

/** @param file as the user named it, for what is said when a part is damaged */
export function editPackage(entries: ReadonlyMap<string, ZipEntry>, file: string): PackageEditor {
  const files = new Map<string, string | ZipEntry>(entries);
  const read = (part: string): string | undefined => {
    const found = files.get(part);
    if (found === undefined || typeof found === 'string') return found;
    const text = unpackText(found);
    if (text === undefined)
      throw new KnownFailure({ code: 'excel-rusak', args: { berkas: file, bagian: part } });
    return text;
  };
  // Parts are written as UTF-8, whatever they were.
  const write = (part: string, xml: string): void => {
    files.set(part, xml.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'));
  };
  const readTypes = (): string => withPlainNames(read(CONTENT_TYPES) ?? '', 'Types');

  return {
    read,
    write,
    relations: (part) => readRelations(read, part),
    pack: () => packDeflated(files),
    freeName: (pattern) => freeName(pattern, files),
    add: (part, xml, type, ending) => {
      write(part, xml);
      const types = readTypes();
      const known = ending === undefined ? undefined : new RegExp(`\\sExtension=["']${ending}["']`, 'i');
      if (known?.test(types) === true) return;
      const tag =
        ending === undefined
          ? `<Override PartName="/${encodeAttribute(part)}" ContentType="${type}"/>`
          : `<Default Extension="${ending}" ContentType="${type}"/>`;
      write(CONTENT_TYPES, insertInOrder(types, tag, ['Default', 'Override']));
    },
    remove: (part) => {
      files.delete(part);
      files.delete(relationsPart(part));
      write(CONTENT_TYPES, withoutChild(readTypes(), 'PartName', `/${part}`));
    },
    relate: (part, type, target) => {
      const name = relationsPart(part);
      const xml = withPlainNames(
        read(name) ?? `<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`,
        'Relationships',
      );
      const id = freeId(readRelations(read, part));
      const tag = `<Relationship Id="${id}" Type="${type}" Target="${encodeAttribute(relativeTo(part, target))}"/>`;
      write(name, insertInOrder(xml, tag, ['Relationship']));
      return id;
    },
    unrelate: (part, id) => {
      const name = relationsPart(part);
      write(name, withoutChild(withPlainNames(read(name) ?? '', 'Relationships'), 'Id', id));
    },
  };
}

function freeName(pattern: string, files: ReadonlyMap<string, unknown>): string {
  const taken = new Set([...files.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = pattern.replace('#', String(number));
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** From the folder of one part to another: some libraries know no other way to write a target. */
function relativeTo(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function freeId(relations: ReadonlyMap<string, Relation>): string {
  let number = relations.size + 1;
  while (relations.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** Without the child of the root that has this value in this attribute. */
function withoutChild(xml: string, attribute: string, value: string): string {
  const root = rootOf(xml);
  const children = root === undefined ? [] : childrenOf(xml, root);
  const found = children.find((child) => attributeOf(tagOf(xml, child), attribute) === value);
  return found === undefined ? xml : splice(xml, found.start, found.end, '');
}
