import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface Listener {
  readonly pid: number;
  readonly name: string;
}

/** The process that listens on a TCP port; null when it cannot be told (other systems than Linux, another user's process). */
export function findListener(port: number): Listener | null {
  if (process.platform !== 'linux') return null;
  const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => listeningSockets(table, port)));
  if (sockets.size === 0) return null;
  for (const pid of list('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const descriptor of list(`/proc/${pid}/fd`)) {
      const target = read(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`));
      if (!sockets.has(target)) continue;
      return { pid: Number(pid), name: read(() => readFileSync(`/proc/${pid}/comm`, 'utf8')).trim() };
    }
  }
  return null;
}

/** Links as `/proc/<pid>/fd` shows them, of the sockets that listen on the port. */
function listeningSockets(table: string, port: number): string[] {
  const [, ...rows] = read(() => readFileSync(`/proc/net/${table}`, 'utf8')).split('\n');
  return rows.flatMap((row) => {
    const [, local, , state, , , , , , inode] = row.trim().split(/\s+/);
    const isListening = state === '0A' && Number.parseInt(local?.split(':')[1] ?? '', 16) === port;
    return isListening ? [`socket:[${inode}]`] : [];
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Processes end while their entries are read: such an entry counts as empty. */
function read(get: () => string): string {
  try {
    return get();
  } catch {
    return '';
  }
}
