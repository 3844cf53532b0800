/**
 * Whether a file only marks that somebody has a document open: `~$x.xlsx` beside a workbook in Excel,
 * `.~lock.x.xlsx#` in LibreOffice. Patterns such as `opd/*.xlsx` catch the former.
 */
export function isLockFile(path: string): boolean {
  return /(^|[\\/])(~\$[^\\/]+|\.~lock\.[^\\/]+#)$/.test(path);
}
