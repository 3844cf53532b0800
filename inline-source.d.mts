import type { Plugin } from 'vite';

export function inlineSource(): Plugin;
