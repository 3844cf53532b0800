import type { NodePath } from './document-node.js';
import type { Repair } from './repair-tree.js';

/**
 * Translates paths of a tree from which list items were taken out back to those of the document as it was
 * written: what is told to the user, and what stands in for a missing value, goes by the positions of the file.
 */
export class WrittenPositions {
  /** By the path of the list as written: the positions taken out, lowest first. */
  readonly #removed = new Map<string, number[]>();

  /** The path as written of a path of the tree as it is. */
  of(path: NodePath): NodePath {
    if (this.#removed.size === 0) return path;
    const written: (string | number)[] = [];
    for (const step of path) written.push(typeof step === 'number' ? this.#skip(written, step) : step);
    return written;
  }

  /** Notes what repairs take out of lists. */
  note(repairs: readonly Repair[]): void {
    const paths = repairs
      .filter(({ replacement }) => replacement === undefined)
      .map(({ path }) => this.of(path));
    const lists = new Map<string, Set<number>>();
    for (const path of paths) {
      const position = path.at(-1);
      if (typeof position !== 'number') continue;
      const list = JSON.stringify(path.slice(0, -1));
      const positions = lists.get(list) ?? new Set(this.#removed.get(list));
      lists.set(list, positions.add(position));
    }
    for (const [list, positions] of lists)
      this.#removed.set(
        list,
        [...positions].sort((a, b) => a - b),
      );
  }

  #skip(list: NodePath, position: number): number {
    let written = position;
    for (const removed of this.#removed.get(JSON.stringify(list)) ?? []) if (removed <= written) written += 1;
    return written;
  }
}
