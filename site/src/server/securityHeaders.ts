/** No exception for anything inline and nothing from another host: the site needs neither. */
const contentSecurityPolicy = [
  "default-src 'none'",
  ...['style-src', 'script-src', 'img-src', 'font-src', 'connect-src', 'manifest-src', 'form-action'].map(
    (directive) => `${directive} 'self'`,
  ),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Headers of every answer, errors and redirects included.
 * @param origin scheme and host of the public site; HSTS is only sent where it is https
 */
export function securityHeaders(origin: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
