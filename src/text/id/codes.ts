import { CHOICES } from './choices.js';
import { PROFILE_CODES } from './profile-codes.js';
import { STATES } from './states.js';

/** Codes of all closed lists that are neither kinds of document, nor keys, nor contents. */
export const CODES = { ...STATES, ...PROFILE_CODES, ...CHOICES } as const;

export type NamedCode = keyof typeof CODES;
