import type { Evidence } from '../../inventory/model.js';

/** Names of the keyboard with single slashes between them, as nearly all paths are: nothing but their case may differ. */
const SIMPLE = /^[\w-]+(?:[/.][\w-]+)*$/;

/** The same for two ways to write one path, as the offices' machines take it: slashes and case do not matter. */
export function fileKey(path: string): string {
  if (SIMPLE.test(path)) return path.toLowerCase();
  const slashed = path.trim().replaceAll('\\', '/');
  const direct = slashed.replace(/\/+(?:\.\/+)*/g, '/').replace(/^\.\//, '');
  return direct.normalize('NFC').toLowerCase();
}

/** The same for two ways to write one address. Paths and queries are told apart by case on the web. */
export function linkKey(link: string): string {
  const [address = ''] = link.trim().split('#');
  return address.replace(/^[a-z]+:\/\/[^/?]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, '');
}

/** What a document stands on: its file, or its link where there is no file. */
export function sourceOf({
  berkas,
  tautan,
}: Evidence): { readonly key: string; readonly text: string } | undefined {
  if (berkas !== undefined) return { key: fileKey(berkas), text: berkas };
  return tautan === undefined ? undefined : { key: linkKey(tautan), text: tautan };
}
