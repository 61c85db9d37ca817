// Puts the engine beside the page in dist/, and compresses what a server may send compressed. It needs the .NET SDK.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const reader = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(reader, 'dist');
const published = mkdtempSync(join(tmpdir(), 'motive-web-'));
try {
  const ran = spawnSync('dotnet', ['publish', join(reader, '../src/Motive.Web'), '-c', 'Release', '-o', published], { stdio: 'inherit' });
  if (ran.status !== 0) throw new Error(ran.error?.message ?? 'The engine could not be published for the browser; the lines above say why.');
  cpSync(join(published, 'wwwroot/_framework'), join(dist, '_framework'), { recursive: true });
} finally {
  rmSync(published, { recursive: true, force: true });
}

// Of what the page is made of, so that a writer's page can put it into a folder with another story; the first page as it is without one.
const made = readdirSync(dist, { recursive: true }).map(name => name.replaceAll('\\', '/')).filter(name => statSync(join(dist, name)).isFile() && !['index.html', 'write/files.json'].includes(name)).sort();
writeFileSync(join(dist, 'write/files.json'), JSON.stringify({ page: readFileSync(join(dist, 'index.html'), 'utf8'), files: [...made, 'write/files.json'] }));

// Fonts are compressed already, and the first page is written anew for each story.
for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (!statSync(file).isFile() || !/\.(js|css|wasm|json)$/.test(name)) continue;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
