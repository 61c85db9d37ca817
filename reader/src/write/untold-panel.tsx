import { useAnswer } from '../answer';
import type { Ask } from '../engine';
import type { Foresight } from '../foresight';
import { Panel } from '../panel';
import { Where } from './check-panel';
import type { Place } from './marking';

interface Properties {
  engine: Foresight;
  isOurs(place: Place): boolean;
  go(place: Place): void;
  close(): void;
}

const untold: Ask = { do: 'untold' };

/** What came about in the run beside the text and has no word in it, each with why. */
export function Untold({ engine, isOurs, go, close }: Properties) {
  const { reply, trouble } = useAnswer(engine, untold);
  const all = reply?.untold;
  return (
    <Panel title="Untold" close={close}>
      <div aria-live="polite" aria-busy={reply === null && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {all !== undefined && <p>{all.length === 0 ? 'All that has come about so far is told.' : 'What has come about so far and was not told, and what stood in the way of it.'}</p>}
        <ul class="tests">
          {all?.map(one => (
            <li key={one.untold}>
              <p dir="auto"><span class="dim">{one.at}</span> <code>{one.what}</code></p>
              <p dir="auto">{one.why}</p>
              {one.place !== '' && <p><Where place={one.place} isOurs={isOurs} go={go} /></p>}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
