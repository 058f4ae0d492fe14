export function validateInternalChannel(_value: string | null | undefined): true | string {
  return true;
}
