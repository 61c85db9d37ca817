import { Lost } from './engine';
import type { Foresight } from './foresight';
import type { RunView } from './protocol';
import * as shelf from './shelf';

/** What of the run in this page is kept: in the browser after each decision, and here, for the case that the engine is lost. */
export class Keeping {
  run: RunView | null = null;
  save: string | null = null;
  /** Decided after the save. */
  pending: shelf.Decided | undefined;
  private id = '';
  private release: () => void = () => undefined;

  /** @param say What a reader has to know of it, in a sentence; null when that is over. */
  constructor(
    private readonly engine: Foresight,
    private readonly title: () => string,
    private readonly say: (note: string | null) => void,
  ) {}

  /** Another run begins. */
  begin(): void {
    this.leave();
    void this.hold(`${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`);
  }

  /** A kept game is gone on with. Where it is open in another tab, that one keeps it, and here it becomes a game of its own, so that neither writes over the other. */
  async take(game: shelf.KeptGame): Promise<void> {
    this.begin();
    [this.save, this.pending] = [game.save, game.pending];
    if (!(await this.hold(game.id))) this.say('This game is open in another tab as well. Here it goes on as a game of its own.');
  }

  leave(): void {
    this.release();
    this.release = () => undefined;
    [this.run, this.save, this.pending] = [null, null, undefined];
    this.say(null);
  }

  /** Where it stands, once nothing is being thought out. */
  async keep(run: RunView): Promise<void> {
    if (run.request.player === undefined) return;
    const before = this.pending;
    try {
      const { save } = await this.engine.ask({ do: 'save' });
      [this.run, this.save] = [run, save!];
      // What has been decided meanwhile is not in it.
      if (this.pending === before) this.pending = undefined;
      if (run.over) await shelf.drop(this.title(), this.id);
      else await this.put(run);
      this.say(null);
    } catch (error) {
      if (!(error instanceof Lost)) this.say(words(error as Error));
    }
  }

  /** What has been decided is kept before it is thought out: the page may be closed meanwhile. */
  decide(pending: shelf.Decided): void {
    this.pending = pending;
    if (this.run?.request.player !== undefined && this.save !== null) this.put(this.run).catch((error: Error) => this.say(words(error)));
  }

  private put({ request }: RunView): Promise<unknown> {
    return shelf.keep(this.title(), { id: this.id, at: Date.now(), save: this.save!, who: request.player ?? null, seed: request.seed, ...(this.pending !== undefined && { pending: this.pending }) });
  }

  private async hold(id: string): Promise<boolean> {
    const release = await shelf.hold(id);
    if (release === null) return false;
    this.release();
    [this.id, this.release] = [id, release];
    return true;
  }
}

const words = (error: Error): string =>
  error.name === 'QuotaExceededError'
    ? 'This browser has no room left to keep the game in; it is lost when the page is closed. Save puts it into a file.'
    : 'This browser keeps nothing here, so the game is lost when the page is closed. Save puts it into a file.';
