import type { Ask, Engine, Lost } from './engine';
import type { PlayerOption, Reply, StoryMessage, TurningPoint } from './protocol';

/** So many options of a turn are thought through, the likely ones first: each keeps a run of its own in memory, and whoever chooses another one waits for the thought that is under way. */
const mostOptions = 6;

/** A turn that the second engine stands at. */
interface Turn {
  /** Options that it has begun to think through. */
  readonly begun: Set<number>;
}

/**
 * Two engines. One has the run; the other stands at the same turn and thinks its options through while the page is read. Whoever chooses one of these goes on in the other engine, which has thought already, and the first
 * then thinks ahead. What comes about is the same in both.
 */
export class Foresight {
  private second: Engine | null = null;
  private turn: Turn | null = null;
  private looked: { save: string; options: readonly PlayerOption[] } | null = null;

  /** The story has been edited where the engine is; what is wrong with it now. */
  onEdited: (problems: StoryMessage[]) => void = () => undefined;

  /** The engine that has the run is gone. */
  onLost: (loss: Lost) => void = () => undefined;

  /** @param create Makes the second engine; null where there is to be none. */
  constructor(
    private first: Engine,
    private readonly create: (() => Engine) | null,
  ) {
    this.opened.catch(() => undefined);
    this.hear(first);
  }

  /** What opened the story. */
  get opening(): Ask {
    return this.first.opening;
  }

  /** The story, once the engine has it. */
  opened: Promise<Reply> = Promise.reject(new Error('No story is open.'));

  /** Opens a story that may still be on its way. What is asked meanwhile waits for it. */
  open(story: Promise<Ask>): void {
    this.opened = story.then(open => this.first.ask(open));
    this.opened.catch(() => undefined);
  }

  ask(message: Ask): Promise<Reply> {
    if (message.do === 'open') {
      this.open(Promise.resolve(message));
      return this.opened;
    }
    if (moves.has(message.do)) {
      const { turn } = this;
      this.turn = this.looked = null;
      if (message.do === 'choose' && this.second !== null && turn?.begun.has(message.option!) === true) [this.first, this.second] = [this.second, this.first];
    }
    // Whoever chooses what was thought ahead goes on in the second engine, which has to know of it.
    if (message.do === 'pin') this.second?.ask(message).catch(() => undefined);
    const { first } = this;
    return this.opened.then(() => first.ask(message));
  }

  /** Begins to think through what can be chosen at the turn that a save stands at; until something is chosen, or the run goes elsewhere. */
  async look(save: string, options: readonly PlayerOption[]): Promise<void> {
    const turn: Turn = (this.turn = { begun: new Set() });
    this.looked = { save, options };
    const isOver = (): boolean => this.turn !== turn;
    try {
      const engine = await this.other();
      if (engine === null || isOver()) return;
      await engine.ask({ do: 'resume', save });
      for (const { number } of likely(options)) {
        for (let ready = false; !ready;) {
          if (isOver()) return;
          turn.begun.add(number);
          ready = (await engine.ask({ do: 'ahead', option: number })).ahead !== false;
        }
      }
    } catch {
      // Without it the engine that has the run thinks when something is chosen.
      if (!isOver()) this.turn = null;
    }
  }

  /** An engine in which the run stands as it stands in the first, to ask it what takes long; the first itself where there is no second. Until `lookOn` nothing is thought ahead. */
  async aside(): Promise<Engine> {
    this.turn = null;
    const engine = await this.other();
    if (engine === null) return this.first;
    const { save } = await this.first.ask({ do: 'save' });
    let { run } = await engine.ask({ do: 'resume', save: save! });
    while (run !== undefined && !run.over && run.turn === undefined && run.request.player !== undefined) ({ run } = await engine.ask({ do: 'next' }));
    return engine;
  }

  /** Goes on thinking ahead. */
  lookOn(): void {
    if (this.looked !== null) void this.look(this.looked.save, this.looked.options);
  }

  /**
   * Tries the choices that the end may have hung on, one by one.
   * @param tell Called with each that was tried; false ends it.
   */
  async tryChoices(tell: (point: TurningPoint) => boolean): Promise<void> {
    const engine = await this.aside();
    for (;;) {
      const { turning } = await engine.ask({ do: 'turning' });
      if (turning === undefined || !tell(turning)) return;
    }
  }

  private async other(): Promise<Engine | null> {
    if (this.second === null && this.create !== null) {
      this.second = this.create();
      this.hear(this.second);
      await this.second.ask(this.opening);
    }
    return this.second;
  }

  private hear(engine: Engine): void {
    engine.onEdited = problems => this.onEdited(problems);
    engine.onLost = loss => {
      if (engine === this.first) return this.onLost(loss);
      this.second = null;
      this.turn = null;
    };
  }
}

/** Messages after which the run stands elsewhere. */
const moves = new Set(['open', 'renew', 'begin', 'resume', 'next', 'choose', 'undo', 'back', 'suppose']);

/** Lines of the page itself come first, and of those what whoever is played has a reason for. */
const likely = (options: readonly PlayerOption[]): PlayerOption[] => {
  const weight = (option: PlayerOption): number => (option.foremost ? 0 : 2) + (option.reason === undefined ? 1 : 0);
  return [...options].sort((one, other) => weight(one) - weight(other) || one.number - other.number).slice(0, mostOptions);
};
