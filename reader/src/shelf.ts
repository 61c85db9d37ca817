/** Games kept in this browser, several of each title. Where the browser keeps nothing, as some private windows do, each of these functions fails. */
export interface KeptGame {
  id: string;
  /** When it was kept, so that the newest comes first. */
  at: number;
  save: string;
  who: string | null;
  seed: number;
  /** What was decided after it, while what comes of that is not told yet. */
  pending?: Decided;
}

export interface Decided {
  number: number;
  phrase: string;
}

const games = 'games';
const ends = 'ends';
export const works = 'works';

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('motive', 3);
    request.onupgradeneeded = () => {
      for (const store of [games, ends, works]) if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

export async function within<T>(store: string, mode: IDBTransactionMode, work: (kept: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((done, fail) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => fail(transaction.error ?? request.error);
    });
  } finally {
    database.close();
  }
}

const most = 6;

const keyOf = (title: string, id: string): string => `${title}\n${id}`;

/** The newest first. */
export async function find(title: string): Promise<KeptGame[]> {
  const found = await within(games, 'readonly', store => store.getAll(IDBKeyRange.bound(keyOf(title, ''), keyOf(title, '\uffff'))) as IDBRequest<KeptGame[]>);
  return found.sort((one, other) => other.at - one.at);
}

/** Of many that were left, the oldest go. */
export async function keep(title: string, game: KeptGame): Promise<void> {
  await within(games, 'readwrite', kept => kept.put(game, keyOf(title, game.id)));
  for (const old of (await find(title)).slice(most)) await drop(title, old.id);
}

export const drop = (title: string, id: string): Promise<unknown> => within(games, 'readwrite', kept => kept.delete(keyOf(title, id)));

/** Says to the other tabs that this one has the game. Null where another one has it; otherwise what lets go of it. */
export function hold(id: string): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise(done => {
    const held = navigator.locks.request(`motive ${id}`, { ifAvailable: true }, lock => (lock === null ? done(null) : new Promise<void>(release => done(release))));
    held.catch(() => done(() => undefined));
  });
}

/** How an end is known. */
export const endOf = (chapter: number, id: string): string => `${chapter} ${id}`;

/** What is being added; whoever looks waits for it. */
let adding: Promise<unknown> = Promise.resolve();

/** The ends of a story that have been found in this browser. */
export async function findEnds(key: string): Promise<string[]> {
  await adding;
  return endsOf(key);
}

/** Adds one, and gives all that have been found. */
export function addEnd(key: string, end: string): Promise<string[]> {
  const added = adding.then(() => add(key, end));
  adding = added.catch(() => undefined);
  return added;
}

const endsOf = async (key: string): Promise<string[]> => (await within(ends, 'readonly', kept => kept.get(key) as IDBRequest<string[] | undefined>)) ?? [];

async function add(key: string, end: string): Promise<string[]> {
  const found = await endsOf(key);
  if (found.includes(end)) return found;
  await within(ends, 'readwrite', kept => kept.put([...found, end], key));
  return [...found, end];
}
