import { useState } from 'preact/hooks';
import { useAnswer } from './answer';
import type { Ask } from './engine';
import type { Foresight } from './foresight';
import { Panel } from './panel';
import type { NewsCard, NewsHand, NewsHold, StoryPassage } from './protocol';
import { Told } from './text';

interface Properties {
  engine: Foresight;
  /** What has been told, in which the words stand by which a card passed on. */
  passages: StoryPassage[];
  /** It is over, or nobody is played: how it is, and not how somebody pictures it. */
  truly: boolean;
  close(): void;
}

const whoKnows: Ask = { do: 'whoknows' };

/** Who knows what: a card for each sentence worth knowing, in the hands of the people, at any time. */
export function Knowing({ engine, passages, truly, close }: Properties) {
  const { reply, trouble } = useAnswer(engine, whoKnows);
  const [chosen, choose] = useState(0);
  const cards = reply?.cards;
  const card = cards?.[chosen];
  return (
    <Panel title="Who knows?" wide close={close}>
      <div aria-live="polite" aria-busy={cards === undefined && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {cards?.length === 0 && <p>{truly ? 'Nothing was said from one to another that not all knew.' : 'You know of nothing that was said from one to another, and that not all know.'}</p>}
      </div>
      {cards !== undefined && cards.length > 0 && (
        <>
          <p class="dim">{truly ? 'Who held which card, in truth.' : 'As far as you know, and as you see the others.'}</p>
          <ul class="cards" aria-label="What there is to know">
            {cards.map((one, index) => <li key={one.fact}><button type="button" class="choice" aria-pressed={index === chosen} onClick={() => choose(index)}>{one.text}</button></li>)}
          </ul>
        </>
      )}
      {card !== undefined && <Table key={card.fact} card={card} passages={passages} truly={truly} />}
    </Panel>
  );
}

function Table({ card, passages, truly }: { card: NewsCard; passages: StoryPassage[]; truly: boolean }) {
  const last = card.moments.length - 1;
  const [at, go] = useState(last);
  const moment = card.moments[at]!;
  const words = moment.event === 0 ? [] : passages.filter(passage => passage.event === moment.event && passage.kind === 'prose');
  const when = moment.at === undefined ? 'At the beginning' : moment.at.time;
  return (
    <section aria-label={card.text}>
      <div class="time">
        <button type="button" class="quiet" aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>Earlier</button>
        <label>
          <span class="visually-hidden">Time</span>
          <input type="range" min="0" max={last} value={at} aria-valuetext={`${when}, ${at + 1} of ${last + 1}`} onInput={event => go(event.currentTarget.valueAsNumber)} />
        </label>
        <button type="button" class="quiet" aria-disabled={at === last} onClick={() => at < last && go(at + 1)}>Later</button>
      </div>
      <div aria-live="polite">
        <p><b>{when}</b>{moment.text !== undefined && `: ${moment.text}`} </p>
        <p class="dim">{truly ? 'So it was' : 'So it was, as far as you know'}: {moment.so}</p>
        {words.length > 0 && <blockquote class="text">{words.map((passage, index) => <Told key={index} passage={passage} />)}</blockquote>}
      </div>
      <ul class="hands">
        {moment.hands.map(hand => <Hand key={hand.who} hand={hand} />)}
      </ul>
    </section>
  );
}

function Hand({ hand }: { hand: NewsHand }) {
  return (
    <li class={hand.changed ? 'hand changed' : 'hand'}>
      <h3>{hand.display}{hand.changed && <span class="mark"> · now</span>}</h3>
      <p class={`card ${hand.holds}`}><span class="visually-hidden">{faces[hand.holds]}: </span>{hand.card}</p>
      <p>{hand.text}</p>
      {hand.thinks !== undefined && <p class="dim">{hand.thinks}</p>}
      {hand.pictured !== undefined && hand.pictured !== hand.holds && <p class="mark">{pictured[hand.pictured]}</p>}
    </li>
  );
}

const faces: Record<NewsHold, string> = { up: 'Face up', down: 'Face down', wrong: 'A wrong card' };
const pictured: Record<NewsHold, string> = { up: 'You thought that they knew.', down: 'You thought that they did not know.', wrong: 'You thought that they had it otherwise.' };
