import type { Environment } from '@schutznetz/shared/environment/readEnvironment.ts';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { demoAccountsFile, type DemoAccounts } from '../state/demoAccounts.ts';

interface Facts {
  readonly environment: Environment;
  readonly dataDir: string;
  readonly newAccounts: DemoAccounts | null;
  readonly seconds: number;
}

const roles = {
  administrator: 'Administration',
  koordination: 'Koordination Stadt Soest',
  redaktion: 'Redaktion Stadt Soest',
  betrieb: 'Betrieb',
} satisfies Record<keyof DemoAccounts, string>;

/** What to open and how to log in. */
export function greeting({ environment, dataDir, newAccounts, seconds }: Facts): string {
  return [
    '',
    `Schutznetz läuft (nach ${seconds.toFixed(1).replace('.', ',')} s).`,
    `  Website    ${environment.siteUrl}/`,
    `  Redaktion  ${environment.cmsUrl}/admin`,
    '',
    ...logins({ dataDir, newAccounts }),
    'Beenden mit Strg+C.',
    '',
  ].join('\n');
}

function logins({ dataDir, newAccounts }: Pick<Facts, 'dataDir' | 'newAccounts'>): string[] {
  const file = join(dataDir, demoAccountsFile);
  if (newAccounts !== null) {
    const rows = Object.entries(roles).map(([key, role]) => {
      const { email, password } = newAccounts[key as keyof DemoAccounts];
      return `  ${role.padEnd(26)} ${email.padEnd(36)} ${password}`;
    });
    return ['Anmelden mit (nur dieses Mal gezeigt):', ...rows, `Aufbewahrt in ${file}`, ''];
  }
  if (existsSync(file)) return [`Die Zugänge der Demo stehen in ${file}`, ''];
  return [
    'Gibt es noch kein Konto, fragt die Redaktion beim ersten Aufruf nach dem ersten.',
    ...(existsSync(join(dataDir, 'site/current'))
      ? []
      : ['Die Website zeigt etwas, sobald in der Redaktion etwas veröffentlicht ist; das Portal braucht einen Titel.']),
    '',
  ];
}
