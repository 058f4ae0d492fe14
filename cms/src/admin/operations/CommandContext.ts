'use client';

import { createContext, useContext } from 'react';
import type { OperationCommand } from '../../operations/Operation.ts';

export type Commands = {
  /** Asks the person whether the command is meant, then gives it. */
  ask: (command: OperationCommand) => void;
  /** A unit as people know it. */
  nameOf: (unit: string) => string;
};

export const CommandContext = createContext<Commands>({ ask: () => undefined, nameOf: (unit) => unit });

export function useCommands(): Commands {
  return useContext(CommandContext);
}
