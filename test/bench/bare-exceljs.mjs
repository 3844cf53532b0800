// The spreadsheet library and nothing else: what reading a workbook costs at least with it. A second argument names parts
// to leave out: drop-downs that span thousands of rows cost it several times as much as the values.
import ExcelJS from 'exceljs';

const [, , file, ...ignoreNodes] = process.argv;
await new ExcelJS.Workbook().xlsx.readFile(file, { ignoreNodes });
