import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/base/group-by.js';

describe('groupBy', () => {
  it('keeps groups in the order of their first member, and members in theirs', () => {
    const groups = groupBy(['b1', 'a1', 'b2', 'a2'], (text) => text.slice(0, 1));
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
    ]);
  });

  it('leaves out what has no key', () => {
    expect([...groupBy([1, 2, 3], (value) => (value === 2 ? undefined : 'odd')).values()]).toEqual([[1, 3]]);
  });

  it('counts positions over all items, also those without a key', () => {
    const positions = groupBy(['x', 'y', 'z'], (text, position) => (text === 'x' ? undefined : position));
    expect([...positions.keys()]).toEqual([1, 2]);
  });
});
