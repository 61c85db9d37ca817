import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { offer } from './file';
import type { Foresight } from './foresight';
import { Meanings } from './meaning';
import type { RunView, StoryNote, StoryOutline, StoryPassage, TurningPoint } from './protocol';
import * as shelf from './shelf';
import { Threads } from './threads';

interface Properties {
  engine: Foresight;
  outline: StoryOutline;
  /** Under which what was found of it is kept. */
  shelfTitle: string;
  run: RunView;
  passages: StoryPassage[];
  again(player: string | undefined, seed: number | undefined): void;
  undo: (() => void) | null;
  /** Goes back to where so many events had come about. */
  back(events: number): void;
  leave(): void;
}

/** What stands under the last line: which end it was, what was never known, what it hung on, and where to go from here. */
export function Ending({ engine, outline, shelfTitle, run, passages, again, undo, back, leave }: Properties) {
  const [notes, show] = useState<StoryNote[]>([]);
  const [found, setFound] = useState<string[]>([]);
  const [points, setPoints] = useState<TurningPoint[]>([]);
  const [isThreaded, thread] = useState(false);
  const player = run.request.player;
  const end = run.ends.at(-1);
  useEffect(() => {
    if (player !== undefined) engine.ask({ do: 'neverknown' }).then(reply => show(reply.notes ?? []), () => show([]));
  }, [engine, player]);
  // At once, so that whoever leaves at once has found it as well.
  useLayoutEffect(() => {
    if (end !== undefined) shelf.addEnd(shelfTitle, shelf.endOf(end.chapter, end.end)).then(setFound, () => setFound([]));
  }, []);
  const others = outline.playable.filter(name => name !== player).map(name => outline.people.find(person => person.name === name)!);
  const known = outline.ends.filter(one => found.includes(shelf.endOf(one.chapter, one.id))).length;
  return (
    <section class="ending-page" aria-label="After the end">
      <p class="the-end">The End</p>
      {end?.title !== undefined && <p>The end that it came to is “{end.title}”{outline.ends.length > 1 ? `, one of ${outline.ends.length}` : ''}.{known > 0 && outline.ends.length > 1 && ` You have found ${known === outline.ends.length ? 'all of them' : known} so far.`}</p>}
      {notes.length > 0 && (
        <>
          <h2>What you never knew</h2>
          <ul>{notes.map(note => <li key={note.event}>{note.text}</li>)}</ul>
        </>
      )}
      <Meanings engine={engine} pins={run.pins} />
      <TurningPoints engine={engine} find={point => setPoints(before => [...before, point])} />
      {isThreaded && <Threads engine={engine} player={player} points={points} close={() => thread(false)} back={events => { thread(false); back(events); }} />}
      <div class="groups">
        <button type="button" class="quiet" onClick={() => thread(true)}>The same hours, for everybody</button>
        {undo !== null && <button type="button" class="quiet" onClick={undo}>Take the last decision back</button>}
        <button type="button" class="quiet" onClick={() => again(player, undefined)}>Another one, by chance</button>
        {others.map(other => <button key={other.name} type="button" class="quiet" onClick={() => again(other.name, run.request.seed)}>The same as {other.display}</button>)}
        <button type="button" class="quiet" onClick={() => offer(outline.title, 'txt', 'text/plain', passages.map(passage => (passage.kind === 'break' ? '* * *' : passage.text)).join('\n\n') + '\n')}>Keep the text as a file</button>
        <button type="button" class="quiet" onClick={leave}>To the title page</button>
      </div>
      <p class="dim">Seed {run.request.seed}</p>
    </section>
  );
}

/** What the end hung on, when somebody asks: each choice is tried by running on without it, which takes its time. */
function TurningPoints({ engine, find }: { engine: Foresight; find(point: TurningPoint): void }) {
  const [tried, setTried] = useState<string[] | null>(null);
  const [isAtWork, setAtWork] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => () => void (isOpen.current = false), []);

  const search = async (): Promise<void> => {
    setTried([]);
    setAtWork(true);
    try {
      await engine.tryChoices(point => {
        if (point.text !== '') {
          setTried(before => [...(before ?? []), point.text]);
          find(point);
        }
        return isOpen.current;
      });
    } catch (error) {
      setTried(before => [...(before ?? []), (error as Error).message]);
    }
    setAtWork(false);
  };

  if (tried === null) return <p><button type="button" class="quiet" onClick={() => void search()}>What did it hang on?</button></p>;
  return (
    <section aria-label="What it hung on" aria-live="polite" aria-busy={isAtWork}>
      <h2>What it hung on</h2>
      <ul>{tried.map((text, index) => <li key={index}>{text}</li>)}</ul>
      {isAtWork && <p class="news">Trying what would have come of another choice …</p>}
      {!isAtWork && tried.length === 0 && <p>No one choice of the last ones: without any of those that were tried it would have come to the same end.</p>}
    </section>
  );
}
