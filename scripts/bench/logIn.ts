import type { BenchSystem } from './startBenchSystem.ts';

/** @returns the token of the administrator */
export async function logIn({ cmsUrl, administrator }: BenchSystem): Promise<string> {
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`The CMS did not let the administrator in (${answer.status})`);
  return token;
}
