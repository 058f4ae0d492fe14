'use client';

import { Button } from '@payloadcms/ui';
import type { OperationCommand } from '../../operations/Operation.ts';
import { useCommands } from './CommandContext.ts';
import { describeCommand } from './describeCommand.ts';

/** Gives a command after a question. `about` completes the label for those who do not see where the button stands. */
export function CommandButton({ command, about }: { command: OperationCommand; about?: string }) {
  const { ask, nameOf } = useCommands();
  const { label } = describeCommand(command, nameOf);
  return (
    <Button
      aria-label={about ? `${label}: ${about}` : label}
      buttonStyle="secondary"
      className="operations__button"
      margin={false}
      onClick={() => ask(command)}
      size="small"
      type="button"
    >
      {label}
    </Button>
  );
}
