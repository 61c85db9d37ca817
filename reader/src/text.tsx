import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Pin, StoryPassage } from './protocol';

interface Properties {
  passages: StoryPassage[];
  /** The passage with which the newest text begins; it gets the focus, so that it is read out once. */
  fresh: number;
  /** Null while nobody can be asked. */
  why: ((event: number) => void) | null;
  /** Events that whoever is played can read a meaning in. */
  gestures: readonly number[];
  pins: readonly Pin[];
  /** Null while nobody can be asked. */
  meaning: ((event: number) => void) | null;
}

/** What has been told, as a book sets it. */
export function Text({ passages, fresh, why, gestures, pins, meaning }: Properties) {
  const first = useRef<HTMLDivElement>(null);
  const isThere = passages.length > fresh;
  // Before the next key is pressed, and not a frame later, when somebody may have gone elsewhere with it.
  useLayoutEffect(() => {
    if (fresh > 0 && isThere && !isWriting()) first.current?.focus();
  }, [fresh, isThere]);
  // What was done in several passages is marked at the last of them.
  const isLast = (index: number): boolean => !passages.slice(index + 1).some(later => later.event === passages[index]!.event && later.kind === 'prose');
  const marked = new Set(passages.flatMap((passage, index) => (passage.kind === 'prose' && gestures.includes(passage.event) && isLast(index) ? [index] : [])));
  return (
    <div class="text">
      {passages.map((passage, index) => (
        <div key={index} ref={index === fresh ? first : null} tabIndex={-1} class={`passage ${passage.kind}`}>
          <Told passage={passage} />
          {passage.event > 0 && passage.kind === 'prose' && why !== null && (
            <button type="button" class="why" aria-label={`why? ${passage.text.slice(0, 40)}…`} onClick={() => why(passage.event)}>why?</button>
          )}
          {marked.has(index) && <Gesture passage={passage} pin={pins.find(pin => pin.event === passage.event)} meaning={meaning} />}
        </div>
      ))}
    </div>
  );
}

/** What somebody did to whoever is played may mean something; and what it was taken for stays with it. */
function Gesture({ passage, pin, meaning }: { passage: StoryPassage; pin: Pin | undefined; meaning: ((event: number) => void) | null }) {
  const words = pin === undefined ? 'meaning?' : 'pinned';
  return (
    <p class="gesture">
      {pin !== undefined && <span class="pin" dir="auto">{pin.text} </span>}
      {meaning !== null && <button type="button" class="meaning" aria-label={`${words} ${passage.text.slice(0, 40)}…`} onClick={() => meaning(passage.event)}>{words}</button>}
    </p>
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
