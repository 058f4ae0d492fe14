import type { TextField } from 'payload';
import { validateSlug } from '../validation/validateSlug.ts';

/** Last part of the public address. Made from the title when empty; the hooks of `publishable` keep it unique. */
export function slugField(): TextField {
  return {
    name: 'slug',
    type: 'text',
    index: true,
    label: 'Adresse der Seite',
    validate: validateSlug,
    // a copy gets its own
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      placeholder: 'wird aus dem Titel gebildet',
      description:
        'Letzter Teil der Webadresse: Kleinbuchstaben, Ziffern und Bindestriche. Am besten leer lassen. Bei einer Änderung führt die alte Adresse weiter zur neuen.',
    },
  };
}
