/** The worker's side: loads the engine, and hands messages to it, one after the other. */

interface Exports {
  Motive: { Web: { Program: { Answer(message: string): string } } };
}

interface Runtime {
  getAssemblyExports(assembly: string): Promise<Exports>;
}

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

async function load(): Promise<(message: string) => string> {
  const address = new URL('../_framework/dotnet.js', scope.location.href).href;
  const { dotnet } = (await import(/* @vite-ignore */ address)) as { dotnet: { create(): Promise<Runtime> } };
  const exports = await (await dotnet.create()).getAssemblyExports('Motive.Web');
  return exports.Motive.Web.Program.Answer;
}

const engine = load();
engine.catch((error: unknown) => setTimeout(() => { throw error; }));

// A listener and not `onmessage`: where that is set, the runtime takes itself for a thread of another one and waits for it for ever.
scope.addEventListener('message', async ({ data }: MessageEvent<string>) => scope.postMessage((await engine)(data)));
