import type { SourceText } from '../protocol';
import * as shelf from '../shelf';

/** A story that somebody writes, as it is kept in this browser. */
export interface Work {
  id: string;
  /** When it was kept, so that the newest comes first. */
  at: number;
  /** As its text has it, for the list. */
  title: string;
  main: string;
  files: SourceText[];
}

/** A story as it lies beside a page, or in a file of the gallery. */
export type Story = Pick<Work, 'main' | 'files'>;

export const begin = ({ main, files }: Story): Work => ({ id: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`, at: 0, title: titleOf({ main, files }), main, files });

export const titleOf = ({ main, files }: Story): string => /^story\s+"([^"]*)"/m.exec(files.find(file => file.path === main)?.text ?? '')?.[1] ?? 'A story without a title';

/** The newest first. */
export const find = async (): Promise<Work[]> => {
  const found = await shelf.within(shelf.works, 'readonly', store => store.getAll() as IDBRequest<Work[]>);
  return found.sort((one, other) => other.at - one.at);
};

export const keep = (work: Work): Promise<unknown> => shelf.within(shelf.works, 'readwrite', store => store.put({ ...work, at: Date.now() }, work.id));

export const drop = (id: string): Promise<unknown> => shelf.within(shelf.works, 'readwrite', store => store.delete(id));

/** Why a file cannot be called that, in a sentence; null where it can. */
export function faultOf(path: string, others: readonly SourceText[]): string | null {
  if (!path.endsWith('.story')) return 'The name of a file ends in .story.';
  if (/[\\:*?"<>|\p{Cc}]/u.test(path) || path.split('/').some(part => part === '' || part === '.' || part === '..')) return 'A name has none of \\ : * ? " < > | in it, and folders are set apart by one /.';
  return others.some(file => file.path.toLowerCase() === path.toLowerCase()) ? 'There is a file of that name already.' : null;
}
