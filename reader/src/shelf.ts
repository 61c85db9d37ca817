/** Games kept in this browser, one for each title. Where the browser keeps nothing, as some private windows do, each of these functions fails. */
export interface KeptGame {
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

const store = 'games';

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('motive', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function within<T>(mode: IDBTransactionMode, work: (games: IDBObjectStore) => IDBRequest<T>): Promise<T> {
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

export const find = (key: string): Promise<KeptGame | undefined> => within('readonly', games => games.get(key) as IDBRequest<KeptGame | undefined>);

export const keep = (key: string, game: KeptGame): Promise<unknown> => within('readwrite', games => games.put(game, key));

export const drop = (key: string): Promise<unknown> => within('readwrite', games => games.delete(key));
