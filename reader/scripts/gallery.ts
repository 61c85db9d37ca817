import { readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';

interface Shown {
  id: string;
  title: string;
  /** What it is, in a sentence; empty where it does not say. */
  about: string;
  /** The module that it is an example of. */
  module?: string;
}

interface Story {
  main: string;
  files: { path: string; text: string }[];
}

const title = (text: string): string => /^story "([^"]*)"/m.exec(text)?.[1] ?? 'A story';
const firstComment = (text: string): string => /^# (.*)/.exec(text)?.[1] ?? '';
const about = (text: string): string => (/^ {4}about "([^"]*)"/m.exec(text)?.[1] ?? /^ {4}(?:blurb|about) """\s*(.*)/m.exec(text)?.[1] ?? '').trim();

/** Stories to begin from: that of `motive new`, those with which the modules are tested, and Forty Minutes. A list, and a file of its own for each, which is fetched when it is chosen. */
export function gallery(root: string): Plugin {
  return {
    name: 'gallery',
    generateBundle() {
      const list: Shown[] = [];
      const add = (shown: Shown, story: Story): void => {
        list.push(shown);
        this.emitFile({ type: 'asset', fileName: `write/stories/${shown.id}.json`, source: JSON.stringify(story) });
      };
      const one = (text: string): Story => ({ main: 'story.story', files: [{ path: 'story.story', text }] });
      // Without the lines at its head that say how it is run in a terminal.
      const starter = readFileSync(`${root}/src/Motive.Cli/Starting/starter.story`, 'utf8').replace(/^#( {3}motive .*)?\n/gm, '');
      add({ id: 'starter', title: title(starter), about: about(starter) }, one(starter));
      const folder = `${root}/stories/forty-minutes`;
      const files = (readdirSync(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.name.endsWith('.story')).map(entry => `${entry.parentPath}/${entry.name}`).sort();
      const texts = files.map(file => ({ path: relative(folder, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
      const main = texts.find(file => file.path === 'story.story')!.text;
      add({ id: 'forty-minutes', title: title(main), about: about(main) }, { main: 'story.story', files: texts });
      for (const file of readdirSync(`${root}/modules/tests`).filter(file => file.endsWith('.story')).sort()) {
        const text = readFileSync(`${root}/modules/tests/${file}`, 'utf8');
        const id = basename(file, '.story');
        add({ id, title: title(text), about: firstComment(text), module: id }, one(text));
      }
      this.emitFile({ type: 'asset', fileName: 'write/stories.json', source: JSON.stringify(list) });
    },
  };
}
