import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from './answer';
import type { Ask } from './engine';
import type { Foresight } from './foresight';
import { Panel } from './panel';

interface Properties {
  engine: Foresight;
  title: string;
  ask: Ask;
  /** The acts of the story, where anything may be asked of the event; null where that would tell what whoever is played cannot know. */
  acts: string[] | null;
  close(): void;
  /** Asks what would have come if one thing had been otherwise; null as `acts`. */
  whatIf: (() => void) | null;
  /** Goes back to the moment that is explained; null where one cannot. */
  back: (() => void) | null;
}

/** An answer in sentences: why something came about, or what somebody has in mind. */
export function Explained({ engine, title, ask, acts, close, whatIf, back }: Properties) {
  const [isStateAsked, askState] = useState(false);
  const [typed, type] = useState('');
  const [act, askAct] = useState<string | null>(null);
  const { event } = ask;
  return (
    <Panel title={title} close={close}>
      <Sentences engine={engine} ask={ask} />
      <div class="groups">
        {whatIf !== null && <button type="button" class="quiet" onClick={whatIf}>What if …</button>}
        {acts !== null && !isStateAsked && <button type="button" class="quiet" onClick={() => askState(true)}>What was in their minds</button>}
        {back !== null && <button type="button" class="quiet" onClick={back}>Go back to here</button>}
      </div>
      {isStateAsked && <State engine={engine} event={event!} />}
      {acts !== null && (
        <form class="own" onSubmit={submitted => { submitted.preventDefault(); if (typed.trim() !== '') askAct(typed.trim()); }}>
          <label for="why-not">Why not something else? An act, in the words of the story file</label>
          <input id="why-not" list="acts" value={typed} onInput={event => type(event.currentTarget.value)} />
          <datalist id="acts">{acts.map(name => <option key={name} value={name} />)}</datalist>
          <button type="submit" class="quiet">Ask</button>
        </form>
      )}
      {act !== null && <WhyNot key={act} engine={engine} event={event!} act={act} />}
    </Panel>
  );
}

function State({ engine, event }: { engine: Foresight; event: number }) {
  const ask = useMemo(() => ({ do: 'state', event }), [event]);
  return <section aria-label="What was in their minds"><h3>What was in their minds then</h3><Sentences engine={engine} ask={ask} /></section>;
}

function WhyNot({ engine, event, act }: { engine: Foresight; event: number; act: string }) {
  const ask = useMemo(() => ({ do: 'whynot', event, act }), [event, act]);
  return <section aria-label="Why not"><h3 dir="auto">Why not {act}?</h3><Sentences engine={engine} ask={ask} /></section>;
}

function Sentences({ engine, ask }: { engine: Foresight; ask: Ask }) {
  const { reply, trouble } = useAnswer(engine, ask);
  const paragraphs = trouble !== null ? [trouble] : reply === null ? null : (reply.explanation?.paragraphs ?? []);
  return (
    <div class="explained" aria-live="polite" aria-busy={paragraphs === null}>
      {paragraphs === null ? <p class="dim">…</p> : paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
    </div>
  );
}
