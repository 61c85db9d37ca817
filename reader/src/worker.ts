/** The worker's side: loads the engine, and hands messages to it, one after the other. */
import { embedded, type Packed } from './packed';

interface Exports {
  Motive: { Web: { Program: { Answer(message: string): string } } };
}

interface Runtime {
  getAssemblyExports(assembly: string): Promise<Exports>;
}

interface Loader {
  withResourceLoader(load: (type: string, name: string) => string | Promise<Response> | null): Loader;
  create(): Promise<Runtime>;
}

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

let receive: (files: Packed) => void;
const received = new Promise<Packed>(resolve => (receive = resolve));

async function load(): Promise<(message: string) => string> {
  const loader = scope.name === embedded ? await unpacked(await received) : await imported(new URL('../_framework/dotnet.js', scope.location.href).href);
  const exports = await (await loader.create()).getAssemblyExports('Motive.Web');
  return exports.Motive.Web.Program.Answer;
}

async function imported(address: string): Promise<Loader> {
  const { dotnet } = (await import(/* @vite-ignore */ address)) as { dotnet: Loader };
  return dotnet;
}

async function unpacked(files: Packed): Promise<Loader> {
  const scripts: Record<string, string> = {};
  for (const name of Object.keys(files).filter(name => name.endsWith('.js'))) scripts[name] = URL.createObjectURL(await new Response(unpack(files[name]!), { headers: { 'content-type': 'text/javascript' } }).blob());
  const loader = await imported(scripts['dotnet.js']!);
  return loader.withResourceLoader((_, name) => scripts[name] ?? (files[name] === undefined ? null : Promise.resolve(new Response(unpack(files[name]), { headers: { 'content-type': 'application/wasm' } }))));
}

function unpack(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

const engine = load();
engine.catch((error: unknown) => setTimeout(() => { throw error; }));

// A listener and not `onmessage`: where that is set, the runtime takes itself for a thread of another one and waits for it for ever.
scope.addEventListener('message', async ({ data }: MessageEvent<string | Packed>) => (typeof data === 'string' ? scope.postMessage((await engine)(data)) : receive(data)));
