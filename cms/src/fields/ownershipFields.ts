import type { DefaultValue, Field } from 'payload';
import { idOf } from '../access/rights/idOf.ts';
import { refuseForeignOwner } from '../access/owned/refuseForeignOwner.ts';

/** Whose document it is: an office's or its network's. With a Jugendamt the district is taken from it. */
export function ownershipFields({ portal }: { portal: boolean }): Field[] {
  return [
    {
      name: 'jugendamt',
      type: 'relationship',
      relationTo: 'jugendaemter',
      label: 'Jugendamt',
      defaultValue: onlyOffice,
      hooks: { beforeValidate: [refuseForeignOwner] },
      admin: {
        position: 'sidebar',
        description: 'Gehört der Eintrag einem Jugendamt, hier wählen. Leer: Er gehört dem ganzen Netzwerk.',
      },
    },
    {
      name: 'district',
      type: 'relationship',
      relationTo: 'districts',
      required: !portal,
      label: 'Netzwerk (Kreis oder Stadt)',
      hooks: { beforeValidate: [refuseForeignOwner] },
      admin: {
        position: 'sidebar',
        description: portal
          ? 'Ergibt sich aus dem Jugendamt. Ohne Netzwerk erscheint der Eintrag auf dem landesweiten Portal.'
          : 'Ergibt sich aus dem Jugendamt, wenn eines gewählt ist.',
      },
    },
  ];
}

/**
 * A new form begins with the office of a person who has only one. Calls of the API say themselves whose a document is:
 * without an office it belongs to the network.
 */
const onlyOffice: DefaultValue = ({ req, user }) => {
  if (req.payloadAPI !== 'local') return undefined;
  const memberships = (user as { memberships?: { jugendamt?: unknown }[] | null } | null)?.memberships ?? [];
  const offices = new Set(memberships.map(({ jugendamt }) => idOf(jugendamt)).filter((id) => id !== null));
  return offices.size === 1 ? [...offices][0] : undefined;
};
