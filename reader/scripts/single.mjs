// Puts the page and the engine into one file, dist/single.html, which `motive publish --single` puts a story into. Opened from the disk, a page may fetch nothing, so that all of it has to be in it.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const reader = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(reader, 'dist');

const alone = mkdtempSync(join(tmpdir(), 'motive-single-'));
process.on('exit', () => rmSync(alone, { recursive: true, force: true }));
await build({ root: reader, mode: 'single', logLevel: 'warn', build: { outDir: alone, emptyOutDir: true } });
const assets = join(alone, 'assets');
const made = (start, end) => readdirSync(assets).find(name => name.startsWith(start) && name.endsWith(end));
const text = (folder, name) => readFileSync(join(folder, name), 'utf8');
const hash = words => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;

// The runtime works out where its files would be from where it is itself, which has no folder here. They are given to it, so that nothing is ever fetched from this place, which cannot exist.
const nowhere = "'http://engine.invalid/'";

// Browsers unpack gzip by themselves, and not what is smaller.
const framework = join(dist, '_framework');
const packed = name => gzipSync(name.endsWith('.js') ? text(framework, name).replaceAll('import.meta.url', nowhere) : readFileSync(join(framework, name)), { level: 9 }).toString('base64');
const engine = Object.fromEntries(readdirSync(framework).filter(name => /\.(js|wasm|dat)$/.test(name)).map(name => [name, packed(name)]));

// The letters of other scripts than the Latin one would make the file a third larger; they are shown in a face of the reader's machine.
const faces = /@font-face\s*{[^}]*}/g;
const style = text(assets, made('index-', '.css')).replace(faces, face =>
  /literata-latin/.test(face) ? face.replace(/url\(([^)]+)\)/g, (_, file) => `url(data:font/woff2;base64,${readFileSync(join(assets, file.replace(/["']/g, '').replace(/^.*\//, ''))).toString('base64')})`) : '',
);
const program = text(assets, made('index-', '.js'));
for (const words of [program, style]) if (/<\/(script|style)/i.test(words)) throw new Error('The page has the end of a script in its text, and cannot be put into one file.');
const embedded = JSON.stringify({ worker: text(assets, made('worker-', '.js')), engine }).replaceAll('<', '\\u003c');

const policy = `default-src 'none'; script-src ${hash(program)} blob: 'wasm-unsafe-eval'; worker-src blob:; style-src ${hash(style)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
const page = text(alone, 'index.html')
  .replace(/(Content-Security-Policy" content=")[^"]*/, (_, before) => before + policy)
  .replace(/\s*<script type="module"[^>]*><\/script>/, '')
  .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
  .replace('</body>', () => `  <script id="story" type="application/json"></script>
    <script id="engine" type="application/json">${embedded}</script>
    <script type="module">${program}</script>
  </body>`);
writeFileSync(join(dist, 'single.html'), page);
