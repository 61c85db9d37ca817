import { useEffect, useRef } from 'preact/hooks';
import type { StoryPassage } from './protocol';

interface Properties {
  passages: StoryPassage[];
  /** The passage with which the newest text begins; it gets the focus, so that it is read out once. */
  fresh: number;
  /** Null while nobody can be asked. */
  why: ((event: number) => void) | null;
}

/** What has been told, as a book sets it. */
export function Text({ passages, fresh, why }: Properties) {
  const first = useRef<HTMLDivElement>(null);
  const isThere = passages.length > fresh;
  useEffect(() => {
    if (fresh > 0 && isThere && !isWriting()) first.current?.focus();
  }, [fresh, isThere]);
  return (
    <div class="text">
      {passages.map((passage, index) => (
        <div key={index} ref={index === fresh ? first : null} tabIndex={-1} class={`passage ${passage.kind}`}>
          <Told passage={passage} />
          {passage.event > 0 && passage.kind === 'prose' && why !== null && (
            <button type="button" class="why" aria-label={`why? ${passage.text.slice(0, 40)}…`} onClick={() => why(passage.event)}>why?</button>
          )}
        </div>
      ))}
    </div>
  );
}

/** Whoever writes the story beside it keeps the focus. */
const isWriting = (): boolean => document.activeElement?.closest('.writing') != null;

/** One passage as a book sets it. */
export function Told({ passage }: { passage: StoryPassage }) {
  switch (passage.kind) {
    case 'heading':
      return <h2>{passage.text}</h2>;
    case 'break':
      return <hr />;
    default:
      return (
        <>
          {passage.text.split('\n\n').map((paragraph, index) => (
            <p key={index} dir="auto">{paragraph}</p>
          ))}
        </>
      );
  }
}
