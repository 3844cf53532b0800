/** Every level a slot can have. */
export const LEVELS = [0, 1, 2, 3] as const;
