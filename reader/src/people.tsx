import { useEffect, useState } from 'preact/hooks';
import type { Foresight } from './foresight';
import type { CastMember, MapPlace } from './protocol';
import { Panel } from './panel';

interface Properties {
  engine: Foresight;
  close(): void;
}

/** What was asked for, as soon as it is there; a sentence in its place where it could not be had. */
function useAnswer<T>(ask: () => Promise<T>): { answer: T | null; trouble: string | null } {
  const [state, set] = useState<{ answer: T | null; trouble: string | null }>({ answer: null, trouble: null });
  useEffect(() => {
    let open = true;
    ask().then(
      answer => open && set({ answer, trouble: null }),
      (error: Error) => open && set({ answer: null, trouble: error.message }),
    );
    return () => {
      open = false;
    };
  }, []);
  return state;
}

/** The others, as whoever is played sees them: first what is new since the two last met. */
export function People({ engine, close }: Properties) {
  const { answer, trouble } = useAnswer(async () => (await engine.ask({ do: 'about' })).cast ?? []);
  return (
    <Panel title="People" close={close}>
      <div aria-live="polite" aria-busy={answer === null && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {answer?.length === 0 && <p>You know nobody here.</p>}
        {answer?.map(person => <Person key={person.name} person={person} />)}
      </div>
    </Panel>
  );
}

function Person({ person }: { person: CastMember }) {
  const known = person.sentences.filter(sentence => !person.news.includes(sentence));
  return (
    <section>
      <h3>{person.display}</h3>
      {person.news.length > 0 && <p><span class="mark">New: </span>{person.news.join(' ')}</p>}
      <p>{known.length > 0 ? known.join(' ') : person.news.length > 0 ? '' : 'You know nothing of them.'}</p>
    </section>
  );
}

/** The places and the ways between them, and who is where as far as whoever is played knows. */
export function Places({ engine, close }: Properties) {
  const { answer, trouble } = useAnswer(async () => (await engine.ask({ do: 'map' })).map ?? []);
  return (
    <Panel title="Places" close={close}>
      <div aria-live="polite" aria-busy={answer === null && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {answer !== null && (
          <ul class="places">
            {answer.map(place => <li key={place.name} aria-current={place.here ? 'location' : undefined}><Place place={place} /></li>)}
          </ul>
        )}
      </div>
    </Panel>
  );
}

function Place({ place }: { place: MapPlace }) {
  return <p>{place.text}</p>;
}
