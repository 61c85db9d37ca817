import { strToU8 } from 'fflate';
import { Engine } from '../engine';
import type { Packed } from '../packed';
import { server } from '../server';
import { isNeeded, withEngine, withoutPlace, withStory } from './packing';
import type { Story } from './works';
import { packAll } from './zip';

/** What the page is made of, as it was built: the reader's page without a story, the writer's, and the addresses of all else. */
interface Built {
  page: string;
  desk: string;
  files: string[];
}

/** Says how far it has come. */
type Say = (progress: string) => void;

/** The folder that this page lies in. */
const place = new URL('../', document.baseURI);

const engineFolder = '_framework/';

/** The page with a story in it, as a folder for any file server: what `motive publish` writes, but for the files that it compresses beforehand. */
export async function publish(story: Story, say: Say): Promise<Uint8Array<ArrayBuffer>> {
  const built = await whatWasBuilt();
  const files: Record<string, Uint8Array> = { 'index.html': strToU8(await covered(story, built.page, say)), 'write/index.html': strToU8(built.desk), 'story.json': strToU8(JSON.stringify(filesOf(story))) };
  for (const [index, path] of built.files.entries()) {
    if (index % 8 === 0) say(`The page is being put in, ${index} of ${built.files.length} files …`);
    files[path] = await fetched(path);
  }
  say('The folder is being packed …');
  await new Promise(done => setTimeout(done));
  return packAll(files);
}

/** The page, the engine and a story in one file, which opens from the disk: what `motive publish --single` writes. */
export async function publishSingle(story: Story, say: Say): Promise<string> {
  const page = await covered(story, await textOf('write/one-file.html'), say);
  const needed = (await whatWasBuilt()).files.filter(path => path.startsWith(engineFolder) && isNeeded(path));
  const engine: Packed = {};
  for (const [index, path] of needed.entries()) {
    if (index % 4 === 0) say(`The engine is being put in, ${index} of ${needed.length} files …`);
    engine[path.slice(engineFolder.length)] = await packed(path.endsWith('.js') ? withoutPlace(await textOf(path)) : await fetched(path));
  }
  return withEngine(withStory(page, filesOf(story)), engine);
}

/** A page with the story's title in it, and how the story begins. */
async function covered(story: Story, page: string, say: Say): Promise<string> {
  say('How the story begins is being run …');
  const engine = new Engine(server);
  try {
    const { problems = [] } = await engine.ask({ do: 'open', ...filesOf(story) });
    if (problems.some(problem => problem.error)) throw new Error('The story has mistakes in it, and is not published before they are mended.');
    return (await engine.ask({ do: 'cover', page })).page!;
  } finally {
    engine.end();
  }
}

const filesOf = ({ main, files }: Story): Story => ({ main, files });

const whatWasBuilt = async (): Promise<Built> => JSON.parse(await textOf('write/files.json')) as Built;

const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await fetched(path));

async function fetched(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(path, place));
  if (!answer.ok) throw new Error(`${path} could not be fetched (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Packed by gzip, in base64; both are done by the browser beside the page. */
async function packed(what: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = await new Response(new Blob([what]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const address = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(bytes);
  });
  return address.slice(address.indexOf(',') + 1);
}
