import type { Account } from '../../scripts/state/demoAccounts.ts';

type Contact = { id: number; phones: { number: string }[] };

/** Publishes another first number (E.164) of the coordinator of the Kreis Soest, as a program with an account would. */
export async function changeNumber({
  cmsUrl,
  account,
  to,
}: {
  cmsUrl: string;
  account: Account;
  to: string;
}): Promise<void> {
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${cmsUrl}/api${path}`, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const json = { 'Content-Type': 'application/json' };
  const login = { method: 'POST', headers: json, body: JSON.stringify(account) };
  const { token } = await ask<{ token: string }>('/users/login', login);
  const headers = { ...json, Authorization: `JWT ${token}` };
  const title = encodeURIComponent('Koordination Netzwerk Kinderschutz');
  const found = await ask<{ docs: Contact[] }>(`/contacts?depth=0&where[title][equals]=${title}`, { headers });
  const [contact] = found.docs;
  if (!contact) throw new Error('The contact is not there');
  const phones = contact.phones.map((phone, index) => (index === 0 ? { ...phone, number: to } : phone));
  const body = JSON.stringify({ phones, _status: 'published' });
  await ask(`/contacts/${contact.id}`, { method: 'PATCH', headers, body });
}
