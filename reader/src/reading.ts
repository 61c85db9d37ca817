import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Lost, type Ask } from './engine';
import type { Foresight } from './foresight';
import { Keeping } from './keeping';
import { optionsOf } from './options';
import type { Opening, PlayerOption, Reply, RunView, StoryMessage, StoryPassage, StoryView } from './protocol';
import type { Decided, KeptGame } from './shelf';
import { chance } from './start';
import { Stored } from './stored';

export interface Opened {
  story: StoryView;
  /** What is said of the story's text as it is now. */
  problems: StoryMessage[];
}

export interface Reading {
  run: RunView | null;
  passages: StoryPassage[];
  /** The number of the passage with which the newest text begins; 0 for the very first. */
  fresh: number;
  /** The engine is at work on what comes next. */
  thinking: boolean;
  /** What was chosen, while nothing that came of it is told. */
  chosen: string | null;
  /** What could not be done, in a sentence. */
  trouble: string | null;
  /** The engine is gone; the same decisions can be gone on from in another one. */
  lost: boolean;
  /** What is shown was stored when the story was published; the engine has not come so far yet. */
  stored: boolean;
  /** What was stored was not what the engine tells. */
  differs: boolean;
}

/** What is asked, if it is a decision, only where it is what it was called. */
type Step = Ask & { phrase?: string };

const nothing: Reading = { run: null, passages: [], fresh: 0, thinking: false, chosen: null, trouble: null, lost: false, stored: false, differs: false };

/** A run in the page: what has been told of it, and the ways in which it goes on. Every turn is kept in the browser. */
export function useReading(engine: Foresight, first: Opened, opening: Opening | null, isDraft: boolean) {
  const [opened, setOpened] = useState(first);
  const [reading, set] = useState<Reading>(nothing);
  const [note, setNote] = useState<string | null>(null);
  const live = useRef(0);
  const early = useRef<Decided | null>(null);
  const { title } = opened.story.outline;
  const shelfTitle = isDraft ? `${title} (being written)` : title;
  const shelfKey = useRef(shelfTitle);
  shelfKey.current = shelfTitle;
  const shown = useRef<RunView | null>(null);
  shown.current = reading.run;
  const keeping = useMemo(() => new Keeping(engine, () => shelfKey.current, setNote), [engine]);

  const know = useCallback(({ story, problems }: Reply) => {
    if (story !== undefined || problems !== undefined) setOpened(before => ({ story: story ?? before.story, problems: problems ?? before.problems }));
  }, []);

  /**
   * Asks, and then goes on until somebody has to choose or it is over. Of a run that is only watched, one passage at a time is asked for.
   * @param till How many events have to have come about before a run that is watched rests.
   * @param stored What is shown meanwhile of a run that begins. What is chosen before the engine has come as far is decided then.
   */
  const go = useCallback(
    async (asks: Step[], fromStart: boolean, till = 0, stored: Stored | null = null) => {
      const mine = ++live.current;
      early.current = null;
      set(before => ({ ...(fromStart ? nothing : before), thinking: before.run !== null || asks[0]!.do !== 'renew', trouble: null, lost: false, fresh: fromStart ? 0 : before.passages.length, stored: false }));
      if (stored !== null) set({ ...nothing, run: stored.shown, passages: stored.shown.passages, thinking: stored.shown.turn === undefined, stored: true });
      let queue = [...asks];
      // In a story that has been edited a run that is watched is told from the start. What was told of it stays until the new one has come as far.
      let held: StoryPassage[] | null = null;
      if (asks[0]!.do === 'renew' && shown.current?.request.player === undefined) [held, till] = [[], shown.current?.events ?? 0];
      try {
        while (queue.length > 0) {
          const { phrase, ...ask } = queue.shift()!;
          if (phrase !== undefined && !isOffered(keeping.run, ask.option, phrase)) return set(before => ({ ...before, thinking: false }));
          const reply = await engine.ask(ask);
          if (mine !== live.current) return;
          know(reply);
          const { run } = reply;
          if (run === undefined) {
            if (queue.length === 0) set(before => ({ ...before, thinking: false }));
            continue;
          }
          stored?.hear(run);
          const more: boolean = run.turn === undefined && !run.over && (run.request.player !== undefined || run.events < till || stored?.isAhead === true);
          keeping.run = run;
          if (held !== null) {
            held = [...held.slice(0, run.from), ...run.passages];
            if (more) {
              queue.unshift({ do: 'next' });
              continue;
            }
            const passages = held;
            [held, queue] = [null, []];
            set(before => ({ ...before, run, passages, fresh: passages.length, thinking: false }));
            continue;
          }
          if (stored !== null && !more) {
            const { passages } = stored;
            const isSame = stored.isConfirmedBy(run);
            const chosen = isSame ? early.current : null;
            set(before => ({ ...before, run, differs: !isSame, passages, fresh: passages.length, thinking: chosen !== null, chosen: chosen === null ? null : before.chosen, stored: false }));
            await keeping.keep(run);
            if (chosen !== null) keeping.decide(chosen);
            [stored, queue] = [null, decided(chosen ?? undefined)];
            if (chosen === null && run.turn !== undefined && keeping.save !== null) void engine.look(keeping.save, optionsOf(run.turn));
            continue;
          }
          if (stored === null) set(before => ({ run, passages: [...before.passages.slice(0, run.from), ...run.passages], fresh: Math.min(before.fresh, run.from + run.passages.length), thinking: more, chosen: more && run.passages.length === 0 ? before.chosen : null, trouble: null, lost: false, stored: false, differs: before.differs }));
          if (!more && (ask.do !== 'resume' || keeping.save === null)) await keeping.keep(run);
          if (!more && run.turn !== undefined && queue.length === 0 && keeping.save !== null) void engine.look(keeping.save, optionsOf(run.turn));
          if (more) queue.unshift({ do: 'next' });
        }
      } catch (error) {
        if (mine === live.current) set(before => ({ ...before, thinking: false, chosen: null, trouble: (error as Error).message, lost: error instanceof Lost }));
      }
    },
    [engine, keeping, know],
  );

  useEffect(() => {
    engine.onLost = loss => {
      live.current++;
      set(before => ({ ...before, thinking: false, chosen: null, trouble: loss.message, lost: true }));
    };
    engine.onEdited = problems => {
      setOpened(before => ({ ...before, problems }));
      if (!problems.some(problem => problem.error)) void go([{ do: 'renew' }], false);
    };
  }, [engine, go]);

  useEffect(() => () => void live.current++, []);

  useEffect(() => {
    engine.opened.then(know, (error: Error) => set(before => ({ ...before, thinking: false, trouble: error.message, lost: error instanceof Lost })));
  }, [engine, know]);

  useEffect(() => {
    if (isDraft) return;
    document.title = title;
    document.documentElement.lang = opened.story.outline.language;
  }, [opened]);

  return {
    opened,
    reading,
    note,
    shelfTitle,
    begin: (player: string | undefined, seed?: number) => {
      keeping.begin();
      const drawn = seed ?? chance();
      const stored = Stored.of(opening, drawn, player);
      keeping.run = stored?.shown ?? null;
      return go([{ do: 'begin', request: { seed: drawn, player } }], true, 0, stored);
    },
    load: (save: string) => {
      keeping.begin();
      return go([{ do: 'resume', save }], true);
    },
    goOn: async (game: KeptGame) => {
      await keeping.take(game);
      return go([{ do: 'resume', save: game.save }, ...decided(game.pending)], true);
    },
    next: () => go([{ do: 'next' }], false),
    choose: (option: PlayerOption) => {
      if (reading.stored) {
        early.current = { number: option.number, phrase: option.phrase };
        return set(before => ({ ...before, thinking: true, chosen: option.label }));
      }
      keeping.decide({ number: option.number, phrase: option.phrase });
      const going = go(decided(option), false);
      set(before => ({ ...before, chosen: option.label }));
      return going;
    },
    undo: () => go([{ do: 'undo' }], false),
    suppose: (event: number, change: string) => go([{ do: 'suppose', event, change }], false),
    /** Keeps a reading of what somebody did, or none. */
    pin: async (event: number, place: number | null) => {
      const { pins } = await engine.ask({ do: 'pin', event, ...(place !== null && { reading: place }) });
      set(before => (before.run === null || pins === undefined ? before : { ...before, run: { ...before.run, pins } }));
      if (shown.current !== null && shown.current.turn !== undefined) await keeping.keep(shown.current);
    },
    back: (event: number) => go([{ do: 'back', event }], false),
    /** In another engine, from the same decisions; of a run that was watched, the same again up to where it was. */
    recover: () => {
      const { run, save, pending } = keeping;
      if (save !== null) return go([engine.opening, { do: 'resume', save }, ...decided(pending)], false);
      if (run === null) return go([engine.opening], false);
      const { seed, player, free, set: facts, believe, forbid } = run.request;
      return go([engine.opening, { do: 'begin', request: { seed, player, free, set: facts, believe, forbid } }], false, run.events);
    },
    leave: () => {
      live.current++;
      keeping.leave();
      set(nothing);
    },
  };
}

/** The decision that came after a save, where the story has not been changed so that something else is offered in its place. */
const decided = (pending: Decided | undefined): Step[] => (pending === undefined ? [] : [{ do: 'choose', option: pending.number, phrase: pending.phrase }]);

const isOffered = (run: RunView | null, option: number | undefined, phrase: string): boolean => run?.turn !== undefined && optionsOf(run.turn).some(offered => offered.number === option && offered.phrase === phrase);
