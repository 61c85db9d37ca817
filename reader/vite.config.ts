import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { gallery } from './scripts/gallery.ts';
import { language } from './scripts/language.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The reader's page, and the writer's. */
const pages: Record<string, string> = { index: 'index.html', write: 'write/index.html' };

/** For the page of one file the reader's alone, so that its program is one file as well. */
const single: Record<string, string> = { index: 'index.html' };

/** What only a writer needs lies apart from what a reader fetches. */
const folderOf = (name: string | undefined): string => (name?.startsWith('write') === true ? 'write' : 'assets');

// Every address is relative, so that the page works in any folder of any server.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [preact(), language(root), gallery(root)],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: mode === 'single' ? single : pages,
      output: {
        entryFileNames: chunk => `${folderOf(chunk.name)}/[name]-[hash].js`,
        chunkFileNames: 'assets/page-[hash].js',
        assetFileNames: asset => `${folderOf(asset.names[0])}/[name]-[hash][extname]`,
      },
    },
  },
}));
