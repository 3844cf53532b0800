/** The library describes its types for its main file only. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs';
  export = Workbook;
}
