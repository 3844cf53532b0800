/** A complete inventory of so many innovations, as YAML. */
export function makeInventory(count: number): string;
