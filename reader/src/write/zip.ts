import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { SourceText } from '../protocol';
import { faultOf, type Story } from './works';

/** A story is some hundreds of kilobytes; what is a hundred times as large is none. */
const mostBytes = 20_000_000;

/** The files of a story as a zip. Its bytes depend on nothing but them. */
export function pack(files: readonly SourceText[]): Uint8Array<ArrayBuffer> {
  return packAll(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])));
}

/** Fonts are packed already, so that they are put in as they are. */
export function packAll(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const packed: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) packed[path] = [bytes, { level: path.endsWith('.woff2') ? 0 : 6, mtime: '1980-01-02' }];
  return zipSync(packed) as Uint8Array<ArrayBuffer>;
}

/** The story in a zip or in files: everything that ends in .story, without a folder that is around all of it. */
export async function unpack(chosen: readonly File[]): Promise<Story> {
  const files: SourceText[] = [];
  for (const file of chosen) {
    if (file.size > mostBytes) throw new Error(`${file.name} is too large for a story.`);
    if (file.name.toLowerCase().endsWith('.zip')) files.push(...inside(file.name, new Uint8Array(await file.arrayBuffer())));
    else files.push({ path: file.name, text: plain(await file.text()) });
  }
  const found = files.filter(file => file.path.endsWith('.story'));
  const fault = found.map((file, index) => faultOf(file.path, found.slice(0, index))).find(said => said !== null);
  if (fault != null) throw new Error(`That story cannot be opened: ${fault}`);
  const kept = withoutFolder(found);
  const main = kept.find(file => file.path === 'story.story') ?? kept.find(file => /^story\s/m.test(file.text)) ?? kept[0];
  if (main === undefined) throw new Error('There is no file in it that ends in .story.');
  return { main: main.path, files: kept };
}

function inside(name: string, bytes: Uint8Array): SourceText[] {
  let size = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => path.endsWith('.story') && !path.startsWith('__MACOSX/') && (size += originalSize) <= mostBytes,
    });
    if (size > mostBytes) throw new Error('It is too large.');
    return Object.entries(found).map(([path, text]) => ({ path, text: plain(strFromU8(text)) }));
  } catch (error) {
    throw new Error(`${name} could not be opened as a zip. ${(error as Error).message}`);
  }
}

function withoutFolder(files: SourceText[]): SourceText[] {
  const folder = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
  return folder === undefined || !files.every(file => file.path.startsWith(folder)) ? files : withoutFolder(files.map(file => ({ ...file, path: file.path.slice(folder.length) })));
}

const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
