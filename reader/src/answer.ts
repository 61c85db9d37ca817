import { useEffect, useState } from 'preact/hooks';
import type { Ask } from './engine';
import type { Foresight } from './foresight';
import type { Reply } from './protocol';

export interface Answer {
  /** Null while it is waited for, and where it could not be had. */
  reply: Reply | null;
  /** Why it could not be had, in a sentence. */
  trouble: string | null;
}

/** What was asked, as soon as it is there; nothing of it when the page has closed what asked. */
export function useAnswer(engine: Foresight, ask: Ask): Answer {
  const [answer, set] = useState<Answer>({ reply: null, trouble: null });
  useEffect(() => {
    let open = true;
    engine.ask(ask).then(
      reply => open && set({ reply, trouble: null }),
      (error: Error) => open && set({ reply: null, trouble: error.message }),
    );
    return () => {
      open = false;
    };
  }, [engine, ask]);
  return answer;
}
