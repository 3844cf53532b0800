import type { IgnoredReason } from './scan-result.js';

/** Names that no office gives to evidence, and what leaves them behind. The first that fits decides. */
const IGNORED_NAMES: readonly (readonly [name: RegExp, reason: IgnoredReason])[] = [
  // Office programs keep these beside a document that somebody has open.
  [/^~\$|^\.~lock\./, 'berkas_kunci'],
  [/^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|folder\.htt|\$recycle\.bin|icon\r)$/i, 'berkas_sistem'],
  // Hidden on every system but Windows: .DS_Store, ._copies of macOS, .git.
  [/^\./, 'berkas_sistem'],
  [/\.(?:tmp|temp|bak|crdownload|part|partial|download)$|^~.*\.tmp$/i, 'berkas_sementara'],
  [/\.(?:lnk|url|webloc|desktop|gdoc|gsheet|gslides)$/i, 'pintasan'],
  [/\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz)$/i, 'arsip'],
];

/** Why a file of this name is passed over; undefined for one that may be evidence. */
export function ignoredByName(name: string): IgnoredReason | undefined {
  return IGNORED_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Folders of systems, whose contents are nobody's evidence. */
export function isSystemFolder(name: string): boolean {
  return /^(?:\.|\$recycle\.bin$|system volume information$|__macosx$)/i.test(name);
}

/**
 * A path that an inventory cannot hold: a backslash would be read as a step, blanks at the ends are dropped, and control
 * characters, or bytes that are no letters, would be written otherwise than they are.
 */
export function isUnwritable(path: string): boolean {
  return /[\\\p{Cc}\ufffd\u2028\u2029\ufeff]/u.test(path) || path !== path.trim();
}
