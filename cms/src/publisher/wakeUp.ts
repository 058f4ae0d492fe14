/** Lets the loop sleep until someone rings; a ring while it works is not lost. */
export type WakeUp = {
  ring: () => void;
  /** Forgets rings so far; called before the work that they asked for. */
  reset: () => void;
  /** Resolves at a ring since `reset`, after `ms` milliseconds, or when `signal` aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

export function createWakeUp(): WakeUp {
  let hasRung = false;
  let wakeSleeper: () => void = () => undefined;
  return {
    ring() {
      hasRung = true;
      wakeSleeper();
    },
    reset() {
      hasRung = false;
    },
    async wait(ms, signal) {
      if (hasRung || signal.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        const finish = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          resolve();
        };
        signal.addEventListener('abort', finish, { once: true });
        wakeSleeper = finish;
      });
      wakeSleeper = () => undefined;
    },
  };
}
