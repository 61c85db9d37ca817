import { useAnswer } from './answer';
import type { Ask } from './engine';
import type { Foresight } from './foresight';
import { Panel } from './panel';

interface Properties {
  engine: Foresight;
  title: string;
  ask: Ask;
  close(): void;
  /** Asks what would have come if one thing had been otherwise; null where that would tell what whoever is played cannot know. */
  whatIf: (() => void) | null;
  /** Goes back to the moment that is explained; null where one cannot. */
  back: (() => void) | null;
}

/** An answer in sentences: why something came about, or what somebody has in mind. */
export function Explained({ engine, title, ask, close, whatIf, back }: Properties) {
  const { reply, trouble } = useAnswer(engine, ask);
  const paragraphs = trouble !== null ? [trouble] : reply === null ? null : (reply.explanation?.paragraphs ?? []);
  return (
    <Panel title={title} close={close}>
      <div class="explained" aria-live="polite" aria-busy={paragraphs === null}>
        {paragraphs === null ? <p class="dim">…</p> : paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      </div>
      <div class="groups">
        {whatIf !== null && <button type="button" class="quiet" onClick={whatIf}>What if …</button>}
        {back !== null && <button type="button" class="quiet" onClick={back}>Go back to here</button>}
      </div>
    </Panel>
  );
}
