import type { Field } from 'payload';
import { refuseForeignOwner } from '../access/owned/refuseForeignOwner.ts';

/** Whose document it is: an office's or its network's. With a Jugendamt the district is taken from it. */
export function ownershipFields({ portal }: { portal: boolean }): Field[] {
  return [
    {
      name: 'jugendamt',
      type: 'relationship',
      relationTo: 'jugendaemter',
      label: 'Jugendamt',
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
