/** The form in which ids are compared: "inv-001" and "INV - 001" are one id to whoever types them. */
export function idKey(id: string): string {
  return id.replace(/[\s\p{Cf}]+/gu, '').toLowerCase();
}
