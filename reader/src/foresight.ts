import type { Ask, Engine } from './engine';
import type { PlayerOption, Reply } from './protocol';

/** So many options of a turn are thought through, the likely ones first: each keeps a run of its own in memory. */
const mostOptions = 12;

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
  private opening: Ask = { do: 'open' };
  private second: Engine | null = null;
  private turn: Turn | null = null;

  /** @param create Makes the second engine; null where there is none, because the machine has one core only. */
  constructor(
    private first: Engine,
    private readonly create: (() => Engine) | null,
  ) {}

  ask(message: Ask): Promise<Reply> {
    if (message.do === 'open') this.opening = message;
    if (moves.has(message.do)) {
      const { turn } = this;
      this.turn = null;
      if (message.do === 'choose' && this.second !== null && turn?.begun.has(message.option!) === true) [this.first, this.second] = [this.second, this.first];
    }
    return this.first.ask(message);
  }

  /** Begins to think through what can be chosen at the turn that a save stands at; until something is chosen, or the run goes elsewhere. */
  async look(save: string, options: readonly PlayerOption[]): Promise<void> {
    if (this.create === null) return;
    const turn: Turn = (this.turn = { begun: new Set() });
    const isOver = (): boolean => this.turn !== turn;
    try {
      const engine = this.second ?? (await this.open(this.create()));
      this.second = engine;
      if (isOver()) return;
      await engine.ask({ do: 'resume', save });
      for (const { number } of likely(options)) {
        for (let ready = false; !ready;) {
          if (isOver()) return;
          turn.begun.add(number);
          ready = (await engine.ask({ do: 'ahead', option: number })).ahead !== false;
        }
      }
    } catch {
      // Thinking ahead is a convenience: without it the engine that has the run thinks when something is chosen.
      if (!isOver()) this.turn = null;
    }
  }

  private async open(engine: Engine): Promise<Engine> {
    await engine.ask(this.opening);
    return engine;
  }
}

/** Messages after which the run stands elsewhere. */
const moves = new Set(['open', 'begin', 'resume', 'next', 'choose', 'undo', 'back']);

/** What whoever is played has a motive for comes first, and then the order of the page. */
const likely = (options: readonly PlayerOption[]): PlayerOption[] =>
  [...options].sort((one, other) => Number(other.motive !== undefined) - Number(one.motive !== undefined) || one.number - other.number).slice(0, mostOptions);
