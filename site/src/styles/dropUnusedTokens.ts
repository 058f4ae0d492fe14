import type { Declaration, Plugin, Root } from 'postcss';

/** Selectors of KERN's switches for themes and layers: the site follows the reader's setting and has one layer. */
const unusedSwitch = /\.kern-(?:light|dark|level-\d|layer)|\[data-kern-theme/;

/**
 * PostCSS plugin that removes what no rule of the sheet needs: custom properties that nothing refers to, and the
 * switches of KERN for themes and layers. KERN brings about 600 tokens, of which the site uses a tenth.
 * Works on one sheet at a time: all styles of the site are in one.
 */
export function dropUnusedTokens(): Plugin {
  return {
    postcssPlugin: 'drop-unused-tokens',
    OnceExit(root) {
      dropSwitches(root);
      while (dropUnreferenced(root)) {
        // A removed token may have been the last that used another one.
      }
      dropEmptyRules(root);
    },
  };
}

function dropSwitches(root: Root): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !unusedSwitch.test(selector) || selector.startsWith(':is(body'));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
}

function dropUnreferenced(root: Root): boolean {
  const used = new Set<string>();
  const defined: Declaration[] = [];
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) defined.push(declaration);
    for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) if (name) used.add(name);
  });
  const unused = defined.filter((declaration) => !used.has(declaration.prop));
  for (const declaration of unused) declaration.remove();
  return unused.length > 0;
}

function dropEmptyRules(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.every((node) => node.type === 'comment')) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}
