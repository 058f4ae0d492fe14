import type { CollectionConfig } from 'payload';
import { guardAccounts } from '../access/users/guardAccounts.ts';
import { makeFirstAccountAdministrator } from '../access/users/makeFirstAccountAdministrator.ts';
import { usersAccess } from '../access/users/usersAccess.ts';
import { cmsEnvironment } from '../config/cmsEnvironment.ts';
import { menuGroups, roleLabels } from '../labels/administrationLabels.ts';
import { toOptions } from '../labels/toOptions.ts';

const needsOffice = (role: unknown) => role === 'coordination' || role === 'editing';

/** Accounts. What someone may do follows from the memberships: role × Jugendamt. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Konto', plural: 'Konten' },
  defaultSort: 'name',
  access: usersAccess,
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    // memberships carry their Jugendamt with the id of its district
    depth: 1,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: cmsEnvironment.cmsUrl.startsWith('https:') },
  },
  hooks: { beforeOperation: [guardAccounts], beforeValidate: [makeFirstAccountAdministrator] },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'memberships', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: 'Wer sich anmelden darf und wofür. Jede Person hat ihr eigenes Konto.',
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: 'Name', admin: { placeholder: 'Erika Musterfrau' } },
    {
      name: 'memberships',
      type: 'array',
      // the token carries only the id: rights are read from the database at every request
      saveToJWT: false,
      label: 'Rechte',
      labels: { singular: 'Recht', plural: 'Rechte' },
      admin: { description: 'Eine Person kann mehrere Rollen haben, auch in mehreren Jugendämtern.' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'role',
              type: 'select',
              required: true,
              label: 'Rolle',
              options: toOptions(roleLabels),
              admin: { width: '50%' },
            },
            {
              name: 'jugendamt',
              type: 'relationship',
              relationTo: 'jugendaemter',
              label: 'Jugendamt',
              admin: { width: '50%', condition: (_, row) => needsOffice(row?.['role']) },
              validate: (value: unknown, { siblingData }: { siblingData: Partial<Record<string, unknown>> }) =>
                value || !needsOffice(siblingData['role'])
                  ? true
                  : 'Koordination und Redaktion gehören zu einem Jugendamt. Bitte hier eines wählen.',
            },
          ],
        },
      ],
    },
  ],
};
