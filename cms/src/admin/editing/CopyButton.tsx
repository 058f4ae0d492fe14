'use client';

import { useState } from 'react';

export function CopyButton({ label, text }: { label: string; text: string }) {
  const [answer, setAnswer] = useState('');
  const copy = () => {
    // Only there over HTTPS and on this machine itself; the text can be marked by hand as well.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setAnswer('Kopiert'),
      () => setAnswer('Bitte von Hand markieren und kopieren'),
    );
  };
  return (
    <>
      <button type="button" onClick={copy} aria-label={`${label} kopieren`}>
        Kopieren
      </button>
      <span role="status">{answer}</span>
    </>
  );
}
