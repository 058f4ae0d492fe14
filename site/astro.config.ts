import { defineConfig, passthroughImageService } from 'astro/config';
import { inProcessNode } from './src/adapter/inProcessNode.ts';
import { cutFonts } from './src/fonts/cutFonts.ts';
import { dropUnusedTokens } from './src/styles/dropUnusedTokens.ts';

export default defineConfig({
  output: 'server',
  adapter: inProcessNode(),
  integrations: [cutFonts()],
  session: false,
  trailingSlash: 'always',
  // Line breaks in the source never become spaces: a space between inline elements is written as {' '}.
  compressHTML: 'jsx',
  // The media store already holds every size.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  vite: {
    // An inlined asset would be a data: address or an inline script, which the CSP forbids.
    build: { assetsInlineLimit: 0 },
    css: {
      postcss: { plugins: [dropUnusedTokens()] },
      preprocessorOptions: {
        // KERN's sources use Sass's if(), which Sass is going to replace.
        scss: { quietDeps: true, silenceDeprecations: ['if-function'] },
      },
    },
  },
});
