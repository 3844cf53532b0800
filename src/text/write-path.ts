import type { NodePath } from '../base/document-node.js';

/** Keys from the root down, joined by " > "; positions in a list count from 1, as people count. */
export function writePath(path: NodePath): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' > ');
}
