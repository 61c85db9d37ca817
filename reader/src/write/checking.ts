import { useEffect, useRef, useState } from 'preact/hooks';
import { Engine } from '../engine';
import type { CheckView } from '../protocol';
import { server } from '../server';
import type { Story } from './works';

/** What is asked of a check. */
export interface Wish {
  story: Story;
  /** Programs play, to find how much there is to do. */
  playable: boolean;
  seeds: number;
}

export interface Checking {
  /** What was asked last; null before anything was. */
  wish: Wish | null;
  view: CheckView | null;
  isRunning: boolean;
  trouble: string | null;
  begin(wish: Wish): void;
  stop(): void;
}

/** A check, made in an engine of its own, so that the text can be gone on with; it goes on until it is over or stopped. */
export function useCheck(): Checking {
  const [wish, setWish] = useState<Wish | null>(null);
  const [view, setView] = useState<CheckView | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const engine = useRef<Engine | null>(null);

  const stop = (): void => {
    engine.current?.end();
    engine.current = null;
    setRunning(false);
  };

  const begin = async (asked: Wish): Promise<void> => {
    stop();
    const mine = (engine.current = new Engine(server));
    const isMine = (): boolean => engine.current === mine;
    setWish(asked);
    setView(null);
    setTrouble(null);
    setRunning(true);
    try {
      const { problems = [] } = await mine.ask({ do: 'open', main: asked.story.main, files: asked.story.files });
      if (problems.some(problem => problem.error)) throw new Error('The story has mistakes in it; it can be checked when they are mended.');
      for (let isOver = false; !isOver && isMine();) {
        const { check } = await mine.ask({ do: 'check', seeds: asked.seeds, playable: asked.playable });
        if (!isMine()) return;
        setView(check!);
        isOver = check!.found !== undefined;
      }
    } catch (error) {
      if (isMine()) setTrouble((error as Error).message);
    }
    if (isMine()) stop();
  };

  useEffect(() => () => engine.current?.end(), []);

  return { wish, view, isRunning, trouble, begin: asked => void begin(asked), stop };
}
