import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

// Every address is relative, so that the page works in any folder of any server.
export default defineConfig({
  base: './',
  plugins: [preact()],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
