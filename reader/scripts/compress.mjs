// Lists what dist/ is made of, and compresses what a server may send compressed.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');

// Of what the page is made of, so that a writer's page can put it into a folder with another story; the two pages as they are without one.
const made = readdirSync(dist, { recursive: true }).map(name => name.replaceAll('\\', '/')).filter(name => statSync(join(dist, name)).isFile() && !['index.html', 'single.html', 'write/index.html', 'write/files.json'].includes(name)).sort();
writeFileSync(join(dist, 'write/files.json'), JSON.stringify({ page: readFileSync(join(dist, 'index.html'), 'utf8'), desk: readFileSync(join(dist, 'write/index.html'), 'utf8'), files: [...made, 'write/files.json'] }));

// Fonts are compressed already, and the first page is written anew for each story.
for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (!statSync(file).isFile() || !/\.(js|css|wasm|json)$/.test(name)) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
