import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../panel';
import * as works from './works';
import type { Story, Work } from './works';

/** A story of the gallery, as scripts/gallery.ts lists them. */
interface Shown {
  id: string;
  title: string;
  about: string;
  module?: string;
}

interface Properties {
  open(work: Work): void;
  close(): void;
}

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${address} could not be fetched (${answer.status}).`);
  return (await answer.json()) as T;
}

export const fetchStory = (address: string): Promise<Story> => fetchJson<Story>(address);

/** What one can go on with, and what one can begin from. Of what is not one's own a copy is opened. */
export function Stories({ open, close }: Properties) {
  const [own, setOwn] = useState<Work[]>([]);
  const [shown, setShown] = useState<Shown[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    works.find().then(setOwn, () => setOwn([]));
    fetchJson<Shown[]>('stories.json').then(setShown, (error: Error) => setTrouble(error.message));
  }, []);
  const begin = (address: string): void => void fetchStory(address).then(story => open(works.begin(story)), (error: Error) => setTrouble(error.message));
  const drop = (id: string): void => void works.drop(id).then(() => setOwn(before => before.filter(work => work.id !== id)));
  return (
    <Panel title="Stories" close={close}>
      {trouble !== null && <p class="trouble" role="alert">{trouble}</p>}
      {own.length > 0 && <h3>Yours, in this browser</h3>}
      <ul class="people">{own.map(work => <Own key={work.id} work={work} open={() => open(work)} drop={() => drop(work.id)} />)}</ul>
      <h3>To begin from</h3>
      <ul class="people">
        <li><button type="button" class="choice" onClick={() => begin('../story.json')}><span>The story of this page</span></button></li>
        {shown?.filter(one => one.module === undefined).map(one => <Begin key={one.id} one={one} begin={begin} />)}
      </ul>
      <h3>What the modules do, one small story each</h3>
      <p class="dim">They have few words. What comes about is under <i>The same hours, for everybody</i> at the end; Tests says what each is to show.</p>
      <ul class="people">{shown?.filter(one => one.module !== undefined).map(one => <Begin key={one.id} one={one} begin={begin} />)}</ul>
    </Panel>
  );
}

function Begin({ one, begin }: { one: Shown; begin(address: string): void }) {
  return (
    <li>
      <button type="button" class="choice" onClick={() => begin(`stories/${one.id}.json`)}>
        <span>{one.title}</span>
        <span class="dim">{[one.module, one.about].filter(Boolean).join(': ')}</span>
      </button>
    </li>
  );
}

function Own({ work, open, drop }: { work: Work; open(): void; drop(): void }) {
  const [isSure, setSure] = useState(false);
  return (
    <li class="own-work">
      <button type="button" class="choice" onClick={open}>
        <span dir="auto">{work.title}</span> <span class="dim">{new Date(work.at).toLocaleString()}</span>
      </button>
      <button type="button" class="quiet" aria-label={isSure ? `Remove ${work.title} for good` : `Remove ${work.title}`} onClick={() => (isSure ? drop() : setSure(true))}>{isSure ? 'Remove for good' : 'Remove'}</button>
    </li>
  );
}
