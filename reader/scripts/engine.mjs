// Puts the engine beside the page in dist/. It needs the .NET SDK.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
