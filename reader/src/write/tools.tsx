import { useState } from 'preact/hooks';
import { offer } from '../file';
import type { CheckView } from '../protocol';
import type { Shown } from './bench';
import * as works from './works';
import type { Work } from './works';
import { pack, unpack } from './zip';

interface Properties {
  work: Work;
  show(panel: Shown): void;
  open(work: Work): void;
  /** How far a check has come; null while there is none. */
  checked: CheckView | null;
}

/** What can be done with the story as a whole. */
export function Tools({ work, show, open, checked }: Properties) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    if (chosen.length === 0) return;
    try {
      open(works.begin(await unpack(chosen)));
      setTrouble(null);
    } catch (error) {
      setTrouble((error as Error).message);
    }
  };
  return (
    <>
      <div class="bar">
        <h2>Write</h2>
        <span class="tools">
          <button type="button" class="quiet" onClick={() => show('stories')}>Stories</button>
          <button type="button" class="quiet" onClick={() => show('files')}>Files</button>
          <button type="button" class="quiet" onClick={() => show('tests')}>Tests</button>
          <button type="button" class="quiet" onClick={() => show('check')}>Check{checked !== null && ` (${checked.done} of ${checked.of})`}</button>
          <button type="button" class="quiet" onClick={() => show('untold')}>Untold</button>
          <label class="quiet file">
            Import
            <input class="visually-hidden" type="file" multiple accept=".zip,.story,application/zip,text/plain" onChange={event => void take(event.currentTarget)} />
          </label>
          <button type="button" class="quiet" onClick={() => offer(works.titleOf(work), 'zip', 'application/zip', pack(work.files))}>Export</button>
          <button type="button" class="quiet" onClick={() => show('publish')}>Publish</button>
        </span>
      </div>
      {trouble !== null && <p class="trouble" role="alert">{trouble}</p>}
    </>
  );
}
