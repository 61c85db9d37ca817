import { useState } from 'preact/hooks';
import type { Opening, StoryOutline } from './protocol';
import { endOf, type KeptGame } from './shelf';

interface Properties {
  outline: StoryOutline;
  /** Where it can be changed; null where it cannot. */
  desk: string | null;
  /** How it begins, where that was stored. */
  stored: Opening | null;
  /** The newest first. */
  kept: KeptGame[];
  /** Ends that have been found in this browser. */
  found: string[];
  begin(player: string | undefined, seed: number): void;
  goOn(game: KeptGame): void;
  load(save: string): void;
}

/**
 * The title page: what it is, how it begins, whom one can be, and the game that was kept. Whoever is here for the first time is offered the seed whose beginning was stored; later it is one by chance. Any other can be put in.
 */
export function Start({ outline, desk, stored, kept, found, begin, goOn, load }: Properties) {
  const [byChance] = useState(chance);
  const [put, setPut] = useState<number | null>(null);
  const isFirst = kept.length === 0 && found.length === 0;
  const seed = put ?? (stored !== null && isFirst ? stored.seed : byChance);
  const { opening, further, roles } = outline.titlePage;
  return (
    <article class="start">
      <h1>{outline.title}</h1>
      {outline.author !== undefined && <p class="by">{outline.author}</p>}
      {opening.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      {seed === stored?.seed && stored.firstWords !== undefined && (
        <div class="first-words text">{stored.firstWords.split('\n\n').map((paragraph, index) => <p key={index} dir="auto">{paragraph}</p>)}</div>
      )}
      {kept.map((game, index) => (
        <p key={game.id}>
          <button type="button" class="choice" autofocus={index === 0} onClick={() => goOn(game)}>
            <span>Go on{game.who === null ? '' : ` as ${display(outline, game.who)}`}</span> <span class="dim">seed {game.seed}, left {new Date(game.at).toLocaleString()}</span>
          </button>
        </p>
      ))}
      <h2>Whom will you be?</h2>
      <ul class="people">
        {roles.map(role => (
          <li key={role.name}>
            <button type="button" class="choice" onClick={() => begin(role.name, seed)}>
              <span>{role.display}</span>
              <span class="dim">{[role.line, role.length, role.comes].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="choice" onClick={() => begin(undefined, seed)}><span>Nobody</span><span class="dim">watch it happen</span></button>
        </li>
      </ul>
      <p class="seed">
        <label>Seed <input type="number" min="1" max="999999999" value={seed} onInput={typed => typed.currentTarget.value !== '' && typed.currentTarget.validity.valid && setPut(typed.currentTarget.valueAsNumber)} /></label>
        <button type="button" class="quiet" onClick={() => setPut(chance())}>Another, by chance</button>
        <span class="dim">The same number gives the same story.</span>
      </p>
      <Ends outline={outline} found={found} />
      {outline.notes.length > 0 && (
        <details>
          <summary>What is in it, for those who would rather know{outline.rating === undefined ? '' : ` (rated for: ${outline.rating})`}</summary>
          <p>{outline.notes.join('; ')}.</p>
          {further !== undefined && <p>{further}</p>}
        </details>
      )}
      <p>
        <label class="quiet file">
          Open a saved game
          <input type="file" accept=".json,application/json,text/plain" onChange={event => void event.currentTarget.files?.[0]?.text().then(load)} />
        </label>
      </p>
      {desk !== null && <p><a class="quiet" href={desk}>See how it is written, and write it otherwise</a></p>}
    </article>
  );
}

/** The ends that have been found hang here, and an empty place for each of the others. */
function Ends({ outline, found }: { outline: StoryOutline; found: string[] }) {
  const isFound = (chapter: number, id: string): boolean => found.includes(endOf(chapter, id));
  if (!outline.ends.some(end => isFound(end.chapter, end.id))) return null;
  return (
    <>
      <h2>Ends you have found</h2>
      <ul class="ends">
        {outline.ends.map(end => <li key={endOf(end.chapter, end.id)}>{isFound(end.chapter, end.id) ? end.title : <span class="dim">not yet</span>}</li>)}
      </ul>
    </>
  );
}

export const display = (outline: StoryOutline, name: string): string => outline.people.find(person => person.name === name)?.display ?? name;

/** A seed as it is drawn where nobody puts one in. */
export const chance = (): number => 1 + Math.floor(Math.random() * 9999);
