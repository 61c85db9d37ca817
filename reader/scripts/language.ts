import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The words of the language, read from its grammar, which a test holds to the parser; and the modules that come with it. */
export function language(root: string): Plugin {
  const name = 'virtual:language';
  return {
    name,
    resolveId: id => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const rules = [...readFileSync(`${root}/docs/grammar.md`, 'utf8').matchAll(/```ebnf\n([\s\S]*?)```/g)].map(block => block[1]!).join('\n');
      const words = (text: string): string[] => [...new Set([...text.matchAll(/"([a-z_]+)"/g)].map(word => word[1]!))];
      const ofRule = (rule: string): string[] => words(new RegExp(`^${rule}\\s*=[^;]*`, 'm').exec(rules)![0]);
      const [reserved, declarations] = [ofRule('reserved'), ofRule('declaration_word')];
      const others = words(rules).filter(word => word.length > 1 && !reserved.includes(word) && !declarations.includes(word));
      const modules = readdirSync(`${root}/modules`).filter(file => file.endsWith('.story')).map(file => file.replace(/\.story$/, ''));
      return Object.entries({ reserved, declarations, others, modules }).map(([list, value]) => `export const ${list} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}
