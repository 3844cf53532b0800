import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { realPathOf } from '../../input/look.js';

/** Where paths of a draft count from. */
export interface EvidenceBase {
  /** The path of a file in the draft. @param path from the scanned folder */
  readonly pathOf: (path: string) => string;
  /** The folder to name with `--bukti`; undefined when paths count from the folder of the draft, as usual. */
  readonly bukti: string | undefined;
}

/** Paths count from the draft's own folder when the evidence lies below it, else from the scanned folder. */
export async function findEvidenceBase(folder: string, target: string): Promise<EvidenceBase> {
  const way = relative(await realPathOf(dirname(resolve(target))), await realPathOf(resolve(folder)));
  // On Windows the way to another drive is no way at all but a path from that drive.
  const isBelow = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  const prefix = isBelow && way !== '' ? `${way.split(sep).join('/')}/` : '';
  return { pathOf: (path) => safePath(`${prefix}${path}`), bukti: isBelow ? undefined : folder };
}

/** A name that begins like the home folder or a drive is told from one by the folder it lies in. */
function safePath(path: string): string {
  return /^(?:~|[a-z]:)/i.test(path) ? `./${path}` : path;
}
