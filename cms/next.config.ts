import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const workspaceRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The admin must not be framed: whoever is logged in could be led to publish.
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
        ],
      },
    ]),
  // `npm test` checks the types; a first start need not wait for that a second time.
  typescript: { ignoreBuildErrors: true },
  // Packages lie in the workspace root's node_modules/.pnpm: Turbopack resolves nothing above its root.
  turbopack: { root: workspaceRoot },
  outputFileTracingRoot: workspaceRoot,
  // Compiled in, Payload would exist twice, for pages and for routes: an error of one is unknown to the other, and the
  // messages at the fields of a form are lost on the way.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres'],
  transpilePackages: ['@schutznetz/shared', '@schutznetz/site'],
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
