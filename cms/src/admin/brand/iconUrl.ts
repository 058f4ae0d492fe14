const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1b4f72"/><path d="M16 5l9 4v7c0 6-4 9-9 11-5-2-9-5-9-11V9z" fill="none" stroke="#fff" stroke-width="2"/><path d="M16 5v22M7 14h18M9 20h14" fill="none" stroke="#fff" stroke-width="1.5"/></svg>';

/** The sign of Schutznetz, a shield that is a net, as an address that needs no request. */
export const iconUrl = `data:image/svg+xml,${encodeURIComponent(icon)}`;
