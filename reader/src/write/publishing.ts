import { strToU8 } from 'fflate';
import { Engine } from '../engine';
import type { Story } from './works';
import { packAll } from './zip';

/** What the page is made of, as it was built: the first page without a story, and the addresses of all else. */
interface Built {
  page: string;
  files: string[];
}

/** The folder that this page lies in. */
const place = new URL('../', document.baseURI);

/**
 * The page with a story in it, as a folder for any file server: what `motive publish` writes, but for the files that it compresses beforehand.
 * @param say How far it has come.
 */
export async function publish(story: Story, say: (progress: string) => void): Promise<Uint8Array<ArrayBuffer>> {
  say('How the story begins is being run …');
  const built = JSON.parse(new TextDecoder().decode(await fetched('write/files.json'))) as Built;
  const engine = new Engine(null);
  const { problems = [] } = await engine.ask({ do: 'open', ...story });
  if (problems.some(problem => problem.error)) throw new Error('The story has mistakes in it, and is not published before they are mended.');
  const { page } = await engine.ask({ do: 'cover', page: built.page });
  engine.end();
  const files: Record<string, Uint8Array> = { 'index.html': strToU8(page!), 'story.json': strToU8(JSON.stringify({ main: story.main, files: story.files })) };
  for (const [index, path] of built.files.entries()) {
    if (index % 8 === 0) say(`The page is being put in, ${index} of ${built.files.length} files …`);
    files[path] = await fetched(path);
  }
  say('The folder is being packed …');
  await new Promise(done => setTimeout(done));
  return packAll(files);
}

async function fetched(path: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(path, place));
  if (!answer.ok) throw new Error(`${path} could not be fetched (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}
