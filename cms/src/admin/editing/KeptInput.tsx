'use client';

import { useAllFormFields, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { CopyButton } from './CopyButton.tsx';
import { listUnsavedInput, type UnsavedInput } from './listUnsavedInput.ts';
import './keptInput.css';

/** By person and document. Lasts as long as the window: with some reloads Payload makes the whole form anew. */
const keptInput = new Map<string, UnsavedInput[]>();

/**
 * A note with what was typed and not saved when the form was filled anew from the server, because somebody else took the
 * document over or saved it in between. Payload would drop it.
 */
export function KeptInput() {
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const { id, collectionSlug, globalSlug, initialState, docConfig, currentEditor } = useDocumentInfo();
  const { user } = useAuth();
  const place = `${user?.id ?? ''} ${collectionSlug ?? globalSlug ?? ''} ${id ?? ''}`;
  const [kept, setKept] = useState<UnsavedInput[]>([]);
  const latest = useRef({ fields, isModified, docConfig });

  useEffect(() => {
    latest.current = { fields, isModified, docConfig };
  }, [docConfig, fields, isModified]);

  useEffect(() => {
    // The form itself is filled after this, when its own effects run.
    setKept(keptInput.get(place) ?? []);
    return () => {
      const { fields: typed, isModified: isTyped, docConfig: config } = latest.current;
      const unsaved = isTyped ? listUnsavedInput(typed, config?.fields ?? []) : [];
      if (unsaved.length > 0) keptInput.set(place, unsaved);
    };
  }, [initialState, place]);

  if (kept.length === 0) return null;
  const close = () => {
    keptInput.delete(place);
    setKept([]);
  };
  const editor = typeof currentEditor === 'object' && currentEditor?.id !== user?.id ? currentEditor?.email : null;
  // On phones the bar with the buttons, where this component sits, cuts off what is larger than itself.
  return createPortal(
    <section className="kept-input" aria-labelledby="kept-input-title">
      <h2 id="kept-input-title">Ihre nicht gespeicherten Eingaben</h2>
      <p>
        {editor && <>{editor} bearbeitet jetzt diesen Eintrag. </>}
        Das Formular zeigt den gespeicherten Stand. Was Sie eingegeben hatten, können Sie hier kopieren.
      </p>
      <dl>
        {kept.map(({ path, label, text }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>
              <span>{text}</span>
              <CopyButton label={label} text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={close}>
        Nicht mehr anzeigen
      </button>
    </section>,
    document.body,
  );
}
