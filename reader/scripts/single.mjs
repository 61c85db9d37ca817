// Puts the page into one file, dist/write/one-file.html, which the page publishes stories with, and the engine besides, dist/single.html, for `motive publish --single`. Opened from the disk, a page may fetch nothing, so that all of it has to be in it.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { engineElement, isNeeded, storyElement, withEngine, withoutPlace } from '../src/write/packing.js';

const reader = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(reader, 'dist');

const alone = mkdtempSync(join(tmpdir(), 'motive-single-'));
process.on('exit', () => rmSync(alone, { recursive: true, force: true }));
await build({ root: reader, mode: 'single', logLevel: 'warn', build: { outDir: alone, emptyOutDir: true } });
const assets = join(alone, 'assets');
const made = (start, end) => readdirSync(assets).find(name => name.startsWith(start) && name.endsWith(end));
const text = (folder, name) => readFileSync(join(folder, name), 'utf8');
const hash = words => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;

// Browsers unpack gzip by themselves, and not what is smaller.
const framework = join(dist, '_framework');
const packed = name => gzipSync(name.endsWith('.js') ? withoutPlace(text(framework, name)) : readFileSync(join(framework, name)), { level: 9 }).toString('base64');
const engine = Object.fromEntries(readdirSync(framework).filter(isNeeded).map(name => [name, packed(name)]));

// The letters of other scripts than the Latin one would make the file a third larger; they are shown in a face of the reader's machine.
const faces = /@font-face\s*{[^}]*}/g;
const style = text(assets, made('index-', '.css')).replace(faces, face =>
  /literata-latin/.test(face) ? face.replace(/url\(([^)]+)\)/g, (_, file) => `url(data:font/woff2;base64,${readFileSync(join(assets, file.replace(/["']/g, '').replace(/^.*\//, ''))).toString('base64')})`) : '',
);
const program = text(assets, made('index-', '.js'));
for (const words of [program, style]) if (/<\/(script|style)/i.test(words)) throw new Error('The page has the end of a script in its text, and cannot be put into one file.');

const policy = `default-src 'none'; script-src ${hash(program)} blob: 'wasm-unsafe-eval'; worker-src blob:; style-src ${hash(style)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
const page = text(alone, 'index.html')
  .replace(/(Content-Security-Policy" content=")[^"]*/, (_, before) => before + policy)
  .replace(/\s*<script type="module"[^>]*><\/script>/, '')
  .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
  .replace('</body>', () => `  ${storyElement}
    ${engineElement(text(assets, made('worker-', '.js')))}
    <script type="module">${program}</script>
  </body>`);
writeFileSync(join(dist, 'write/one-file.html'), page);
writeFileSync(join(dist, 'single.html'), withEngine(page, engine));
