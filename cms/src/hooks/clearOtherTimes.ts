import type { CollectionBeforeValidateHook } from 'payload';

const fieldsOfType: Readonly<Record<string, readonly string[]>> = {
  timed: ['start', 'end'],
  'all-day': ['startDate', 'endDate'],
  month: ['month'],
  open: ['timeNote'],
};

/** `beforeValidate` of events: when the kind of time changes, the values of the former kind go, or lists would sort by them. */
export const clearOtherTimes: CollectionBeforeValidateHook = ({ data }) => {
  const sent = (data ?? {}) as Record<string, unknown>;
  const kept = fieldsOfType[String(sent['timeType'])];
  if (!kept) return data as unknown;
  const others = Object.values(fieldsOfType)
    .flat()
    .filter((field) => !kept.includes(field));
  return { ...sent, ...Object.fromEntries(others.map((field) => [field, null])) };
};
