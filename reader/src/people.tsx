import type { ComponentChildren } from 'preact';
import { useAnswer } from './answer';
import type { Ask } from './engine';
import type { Foresight } from './foresight';
import { Panel } from './panel';
import type { CastMember, MapPlace, Reply } from './protocol';

interface Properties {
  engine: Foresight;
  close(): void;
}

const people: Ask = { do: 'about' };
const places: Ask = { do: 'map' };

/** The others, as whoever is played sees them: first what is new since the two last met. */
export function People(properties: Properties) {
  return (
    <Answered {...properties} title="People" ask={people}>
      {({ cast = [] }) => (cast.length === 0 ? <p>You know nobody here.</p> : cast.map(person => <Person key={person.name} person={person} />))}
    </Answered>
  );
}

/** The places and the ways between them, and who is where as far as whoever is played knows. */
export function Places(properties: Properties) {
  return (
    <Answered {...properties} title="Places" ask={places}>
      {({ map = [] }) => <ul class="places">{map.map(place => <Place key={place.name} place={place} />)}</ul>}
    </Answered>
  );
}

/** A panel with what was asked for, once it is there. */
function Answered({ engine, title, ask, close, children }: Properties & { title: string; ask: Ask; children(reply: Reply): ComponentChildren }) {
  const { reply, trouble } = useAnswer(engine, ask);
  return (
    <Panel title={title} close={close}>
      <div aria-live="polite" aria-busy={reply === null && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {reply !== null && children(reply)}
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

function Place({ place }: { place: MapPlace }) {
  return <li aria-current={place.here ? 'location' : undefined}><p>{place.text}</p></li>;
}
