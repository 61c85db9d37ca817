import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from './answer';
import type { Foresight } from './foresight';
import { Panel } from './panel';
import type { GestureReading, GestureReadings, Pin } from './protocol';

interface Properties {
  engine: Foresight;
  event: number;
  /** What was pinned of it. */
  pinned: Pin | undefined;
  /** It is over, so that nothing is to be guessed any more. */
  over: boolean;
  pin(reading: number | null): void;
  close(): void;
}

/** What somebody can have meant by what they did: what whoever is played could think, one of which can be pinned; once it is over, what it was. */
export function Meaning({ engine, event, pinned, over, pin, close }: Properties) {
  const ask = useMemo(() => ({ do: 'readings', event }), [event]);
  const { reply, trouble } = useAnswer(engine, ask);
  const readings = reply?.readings;
  return (
    <Panel title="What does it mean?" close={close}>
      <div aria-live="polite" aria-busy={reply === null && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {reply === null && trouble === null && <p class="dim">…</p>}
        {readings !== undefined && <Readings readings={readings} pinned={pinned} over={over} pin={pin} />}
      </div>
    </Panel>
  );
}

function Readings({ readings: { doer, readings, truth }, pinned, over, pin }: { readings: GestureReadings } & Pick<Properties, 'pinned' | 'over' | 'pin'>) {
  const [chosen, choose] = useState(pinned?.text);
  const put = (place: number, text: string): void => {
    const isOff = text === chosen;
    choose(isOff ? undefined : text);
    pin(isOff ? null : place);
  };
  return (
    <>
      {readings.length === 0 && <p>As you saw things then, there was nothing in it for {doer}.</p>}
      {readings.length > 0 && <p class="dim">{over ? 'As you could see it then.' : 'As you see it. What you choose stays with the sentence.'}</p>}
      <ul class="people">
        {readings.map((reading, place) => (
          <li key={reading.text}>
            {over
              ? <p class={reading.text === chosen ? 'mark' : ''}><span dir="auto">{reading.text}</span> <span class="dim">{[reading.text === chosen && 'you thought so', judged(reading)].filter(Boolean).join(', ')}</span></p>
              : <button type="button" class="choice" aria-pressed={reading.text === chosen} onClick={() => put(place, reading.text)}><span dir="auto">{reading.text}</span> {place === 0 && readings.length > 1 && <span class="dim">what you lean to</span>}</button>}
          </li>
        ))}
      </ul>
      {over && <p>{truth === null || truth === undefined ? `${doer} had no reason that has words.` : <>In truth: <span dir="auto">{truth}</span></>}</p>}
    </>
  );
}

const judged = ({ right }: GestureReading): string => (right === true ? 'and it was so' : 'and it was not so');

/** After the end: everything that was pinned, and the doer's own reason beside it. */
export function Meanings({ engine, pins }: { engine: Foresight; pins: Pin[] }) {
  if (pins.length === 0) return null;
  return (
    <>
      <h2>What you took them to mean</h2>
      <ul class="meanings">{pins.map(pin => <Judged key={pin.event} engine={engine} pin={pin} />)}</ul>
    </>
  );
}

function Judged({ engine, pin }: { engine: Foresight; pin: Pin }) {
  const ask = useMemo(() => ({ do: 'readings', event: pin.event }), [pin.event]);
  const readings = useAnswer(engine, ask).reply?.readings;
  const right = readings?.readings.find(reading => reading.text === pin.text)?.right;
  return (
    <li>
      <p>You thought: <span dir="auto">{pin.text}</span> {right != null && <b>{right ? 'Right.' : 'Wrong.'}</b>}</p>
      {readings?.truth != null && <p class="dim">In truth: <span dir="auto">{readings.truth}</span></p>}
    </li>
  );
}
