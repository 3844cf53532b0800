import { afterEach } from 'vitest';

/** What a stream tells of the terminal behind it. */
type TerminalProperty = 'isTTY' | 'columns';

/** Lets a test say what stdout is; afterwards it is what it was. */
export function useTerminal(): (property: TerminalProperty, value: boolean | number) => void {
  const before = new Map<TerminalProperty, PropertyDescriptor | undefined>();
  afterEach(() => {
    for (const [property, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(process.stdout, property);
      else Object.defineProperty(process.stdout, property, descriptor);
    }
    before.clear();
  });
  return (property, value) => {
    if (!before.has(property))
      before.set(property, Object.getOwnPropertyDescriptor(process.stdout, property));
    Object.defineProperty(process.stdout, property, { value, configurable: true });
  };
}
