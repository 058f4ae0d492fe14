interface NotBeforeOptions {
  /** sibling field that holds the earlier date */
  field: string;
  /** what the editor reads */
  message: string;
  /** true: equal is wrong too */
  strictly?: boolean;
}

type DateValue = Date | string | null | undefined;

/** A date that must not lie before the one in the sibling `field`. Empty on either side is valid. */
export function validateNotBefore({ field, message, strictly = false }: NotBeforeOptions) {
  return (value: DateValue, { siblingData }: { siblingData: unknown }): true | string => {
    const earlier = (siblingData as Partial<Record<string, DateValue>>)[field];
    if (!value || !earlier) return true;
    const difference = new Date(value).getTime() - new Date(earlier).getTime();
    return difference > 0 || (difference === 0 && !strictly) ? true : message;
  };
}
