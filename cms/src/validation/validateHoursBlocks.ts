export function validateHoursBlocks(_value: unknown): true | string {
  return true;
}
