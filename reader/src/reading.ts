import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Engine } from './engine';
import type { PlayerOption, RunView, StoryPassage } from './protocol';
import * as shelf from './shelf';

export interface Reading {
  run: RunView | null;
  passages: StoryPassage[];
  /** The number of the passage with which the newest text begins; 0 for the very first. */
  fresh: number;
  /** The engine is at work on what comes next. */
  thinking: boolean;
  /** What could not be done, in a sentence. */
  trouble: string | null;
}

const nothing: Reading = { run: null, passages: [], fresh: 0, thinking: false, trouble: null };

/** A run in the page: what has been told of it, and the ways in which it goes on. Every turn is kept in the browser. */
export function useReading(engine: Engine, title: string) {
  const [reading, set] = useState<Reading>(nothing);
  const [keeps, setKeeps] = useState(true);
  const live = useRef(0);

  const keep = useCallback(
    async (run: RunView) => {
      if (run.request.player === undefined) return;
      try {
        if (run.over) return void (await shelf.drop(title));
        const { save } = await engine.ask({ do: 'save' });
        await shelf.keep(title, { save: save!, who: run.request.player, seed: run.request.seed });
        setKeeps(true);
      } catch {
        setKeeps(false);
      }
    },
    [engine, title],
  );

  /** Asks, and then goes on until somebody has to choose or it is over. Of a run that is only watched, one passage at a time is asked for. */
  const go = useCallback(
    async (ask: Ask, fromStart: boolean) => {
      const mine = ++live.current;
      set(before => ({ ...(fromStart ? nothing : before), thinking: true, trouble: null, fresh: fromStart ? 0 : before.passages.length }));
      try {
        for (let next: Ask | null = ask; next !== null && mine === live.current;) {
          const { run } = await engine.ask(next);
          if (run === undefined || mine !== live.current) return;
          const more: boolean = run.turn === undefined && !run.over && run.request.player !== undefined;
          set(before => ({ run, passages: [...before.passages.slice(0, run.from), ...run.passages], fresh: Math.min(before.fresh, run.from + run.passages.length), thinking: more, trouble: null }));
          if (!more && next.do !== 'resume') await keep(run);
          next = more ? { do: 'next' } : null;
        }
      } catch (error) {
        if (mine === live.current) set(before => ({ ...before, thinking: false, trouble: (error as Error).message }));
      }
    },
    [engine, keep],
  );

  useEffect(() => () => void live.current++, []);

  return {
    reading,
    keeps,
    begin: (player: string | undefined, seed?: number) => go({ do: 'begin', request: { seed: seed ?? 1 + Math.floor(Math.random() * 9999), player } }, true),
    resume: (save: string) => go({ do: 'resume', save }, true),
    next: () => go({ do: 'next' }, false),
    choose: (option: PlayerOption) => go({ do: 'choose', option: option.number }, false),
    undo: () => go({ do: 'undo' }, false),
    back: (event: number) => go({ do: 'back', event }, false),
    leave: () => {
      live.current++;
      set(nothing);
    },
  };
}
