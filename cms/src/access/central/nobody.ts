/** For operations that only the system itself does, with `overrideAccess`. */
export const nobody = (): false => false;
