import { useEffect, useRef, useState } from 'preact/hooks';
import type { Engine } from './engine';
import type { Foresight } from './foresight';
import { Panel } from './panel';
import type { StoryPassage, Supposition, WhatIfView } from './protocol';
import { Told } from './text';

interface Properties {
  engine: Foresight;
  event: number;
  isPlayed: boolean;
  close(): void;
  /** Goes on in the story in which it is otherwise. */
  take(change: string): void;
}

/** What would have come if one thing had been otherwise: what is worth supposing, and then both lines side by side from where they part. */
export function WhatIf({ engine, event, isPlayed, close, take }: Properties) {
  const [suppositions, setSuppositions] = useState<Supposition[]>([]);
  const [searching, setSearching] = useState(true);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [supposed, setSupposed] = useState<Supposition | null>(null);
  const [line, setLine] = useState<WhatIfView | null>(null);
  const [own, setOwn] = useState('');
  const aside = useRef<Promise<Engine> | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    aside.current = engine.aside();
    void look();
    return () => void asked.current++;
  }, [engine, event]);

  /** Shows what is worth supposing as it is found, until something is chosen. */
  const look = async (): Promise<void> => {
    const mine = ++asked.current;
    try {
      const at = await aside.current!;
      for (let more = true; more && mine === asked.current;) {
        const reply = await at.ask({ do: 'suppositions', event });
        if (mine !== asked.current) return;
        setSuppositions(reply.suppositions ?? []);
        setSearching((more = reply.searching === true));
      }
    } catch (error) {
      if (mine === asked.current) setTrouble((error as Error).message);
    }
  };

  const suppose = async (supposition: Supposition): Promise<void> => {
    const mine = ++asked.current;
    setSupposed(supposition);
    setLine(null);
    setTrouble(null);
    try {
      const at = await aside.current!;
      for (let over = false; !over && mine === asked.current;) {
        const { whatIf } = await at.ask({ do: 'whatif', event, change: supposition.change });
        if (mine !== asked.current || whatIf === undefined) return;
        setLine(whatIf);
        over = whatIf.over;
      }
    } catch (error) {
      if (mine === asked.current) setTrouble((error as Error).message);
    }
  };

  return (
    <Panel title={supposed === null ? 'What if …' : `What if ${supposed.text}?`} wide={supposed !== null} close={close}>
      {trouble !== null && <p class="trouble" role="alert">{trouble}</p>}
      {supposed === null && (
        <div aria-live="polite">
          {suppositions.map(one => <button key={one.change} type="button" class="choice" onClick={() => void suppose(one)}>… {one.text}?</button>)}
          {searching && trouble === null && <p class="news">Looking for what {suppositions.length === 0 ? 'it' : 'else it'} hung on …</p>}
          {!searching && suppositions.length === 0 && <p>Nothing is found here that would have made a difference by itself.</p>}
        </div>
      )}
      {supposed === null && (
        <form class="own" onSubmit={submitted => { submitted.preventDefault(); if (own.trim() !== '') void suppose({ change: own.trim(), text: own.trim() }); }}>
          <label for="own">Or something of your own, in the words of the story file: believe Ben: not lit(Hall)</label>
          <input id="own" value={own} onInput={typed => setOwn(typed.currentTarget.value)} />
          <button type="submit" class="quiet">Try it</button>
        </form>
      )}
      {supposed !== null && <Lines line={line} />}
      {supposed !== null && (
        <div class="groups">
          <button type="button" class="quiet" onClick={() => { setSupposed(null); setTrouble(null); void look(); }}>Something else</button>
          {trouble === null && <button type="button" class="quiet" onClick={() => take(supposed.change)}>{isPlayed ? 'Play on from there' : 'Watch on from there'}</button>}
        </div>
      )}
    </Panel>
  );
}

function Lines({ line }: { line: WhatIfView | null }) {
  const end = line?.ends.at(-1);
  return (
    <div aria-busy={line?.over !== true}>
      {line?.parted !== true && line?.over !== true && <p class="news" role="status">It goes the same way so far …</p>}
      {line?.over === true && !line.parted && <p role="status">It would have gone the same way to the end.</p>}
      {line?.parted === true && (
        <div class="lines">
          <Line title="As it was" passages={line.asItWas} />
          <section>
            <Line title="What would have come" passages={line.instead} />
            {!line.over && <p class="news" role="status">…</p>}
            {line.over && end !== undefined && <p class="the-end">{end.title ?? 'No end of its own'}</p>}
          </section>
        </div>
      )}
    </div>
  );
}

function Line({ title, passages }: { title: string; passages: StoryPassage[] }) {
  return (
    <section class="text">
      <h3>{title}</h3>
      {passages.map((passage, index) => <div key={index} class={`passage ${passage.kind}`}><Told passage={passage} /></div>)}
    </section>
  );
}
