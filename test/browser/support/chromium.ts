import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where Chromium is installed; undefined where it is not. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

if (CHROMIUM === undefined)
  process.stderr.write('Chromium is not installed: pages are NOT tested in a browser.\n');

/** A page as a reader has it open, with what it did that it should not. */
export interface OpenPage {
  readonly page: Page;
  /** Console messages, errors and dialogs; empty when all is well. */
  readonly complaints: string[];
  /** Everything that was fetched beside the file itself. */
  readonly requests: string[];
}

/** One browser for the tests of a file. */
export function useBrowser(): (file: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (CHROMIUM !== undefined)
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => await browser?.close());
  return async (file, options = {}) => {
    if (browser === undefined) throw new Error('no browser');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const address = pathToFileURL(file).href;
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== address) requests.push(request.url());
    });
    await page.goto(address);
    // Its tools start once everything is unpacked.
    if (options.javaScriptEnabled !== false) await page.locator('html.hidup').waitFor();
    return { page, complaints, requests };
  };
}
