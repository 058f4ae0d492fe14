import { APIError } from 'payload';

interface EditorErrorOptions {
  /** stays the same whatever the message says, e.g. `VeralteterStand` */
  name: string;
  /** what happened, why and what to do, in German */
  message: string;
  /** HTTP status */
  status: number;
  data?: Record<string, unknown>;
}

/**
 * A refusal that an editor reads. The name is set by hand: a compiled server loses class names. No colon in the message:
 * the admin makes a list of what stands behind one, parted at the commas.
 */
export class EditorError extends APIError {
  constructor({ name, message, status, data = {} }: EditorErrorOptions) {
    super(message, status, data, true);
    this.name = name;
  }
}
