import type { CustomComponent, Plugin } from 'payload';

const helpers: CustomComponent[] = [
  '/admin/editing/KeepErrors.tsx#KeepErrors',
  '/admin/editing/KeptInput.tsx#KeptInput',
];

/** Puts into every form what keeps typed text and messages that Payload would lose. */
export const helpEditing: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { admin } = collection;
    const components = {
      ...admin?.components,
      edit: { ...admin?.components?.edit, beforeDocumentControls: helpers },
    };
    return { ...collection, admin: { ...admin, components } };
  }),
  globals: (config.globals ?? []).map((global) => {
    const { admin } = global;
    const components = {
      ...admin?.components,
      elements: { ...admin?.components?.elements, beforeDocumentControls: helpers },
    };
    return { ...global, admin: { ...admin, components } };
  }),
});
