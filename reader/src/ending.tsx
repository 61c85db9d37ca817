import { useEffect, useState } from 'preact/hooks';
import type { Engine } from './engine';
import type { RunView, StoryNote, StoryOutline } from './protocol';

interface Properties {
  engine: Engine;
  outline: StoryOutline;
  run: RunView;
  again(player: string | undefined, seed: number | undefined): void;
  undo: (() => void) | null;
  leave(): void;
}

/** What stands under the last line: which end it was, what was never known, and where to go from here. */
export function Ending({ engine, outline, run, again, undo, leave }: Properties) {
  const [notes, show] = useState<StoryNote[]>([]);
  const player = run.request.player;
  useEffect(() => {
    if (player !== undefined) engine.ask({ do: 'neverknown' }).then(reply => show(reply.notes ?? []), () => show([]));
  }, [engine, player]);
  const end = run.ends.at(-1);
  const others = outline.playable.filter(name => name !== player).map(name => outline.people.find(person => person.name === name)!);
  return (
    <section class="ending-page" aria-label="After the end">
      <p class="the-end">The End</p>
      {end?.title !== undefined && <p>The end that it came to is “{end.title}”{outline.ends.length > 1 ? `, one of ${outline.ends.length}` : ''}.</p>}
      {notes.length > 0 && (
        <>
          <h2>What you never knew</h2>
          <ul>{notes.map(note => <li key={note.event}>{note.text}</li>)}</ul>
        </>
      )}
      <div class="groups">
        {undo !== null && <button type="button" class="quiet" onClick={undo}>Take the last decision back</button>}
        <button type="button" class="quiet" onClick={() => again(player, undefined)}>Another one, by chance</button>
        {others.map(other => <button key={other.name} type="button" class="quiet" onClick={() => again(other.name, run.request.seed)}>The same as {other.display}</button>)}
        <button type="button" class="quiet" onClick={leave}>To the title page</button>
      </div>
      <p class="dim">Seed {run.request.seed}</p>
    </section>
  );
}
