'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';

/** A link in the menu that shows, as Payload's own do, when it is the current page. */
export function CurrentNavLink({ href, label }: { href: string; label: string }) {
  const isCurrent = usePathname() === href;
  return (
    <Link aria-current={isCurrent ? 'page' : undefined} className="nav__link" href={href} prefetch={false}>
      {isCurrent ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  );
}
