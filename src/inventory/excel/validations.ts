import type { DataValidation } from 'exceljs';

/** The drop-downs and checks of a sheet, by cell or by range. */
export interface Validations {
  add(address: string, validation: DataValidation): void;
}

/** The library keeps drop-downs per sheet, which its declarations leave out; per cell they would be 20 000. */
export function validationsOf(sheet: object): Validations | undefined {
  return 'dataValidations' in sheet && isValidations(sheet.dataValidations)
    ? sheet.dataValidations
    : undefined;
}

function isValidations(value: unknown): value is Validations {
  return typeof value === 'object' && value !== null && 'add' in value && typeof value.add === 'function';
}
