/** The version the package carries; a test compares it with package.json, so that `--version` reads no file. */
export const TOOL_VERSION = '0.1.0';
