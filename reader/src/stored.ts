import type { Opening, RunView, StoryPassage } from './protocol';

/** A beginning that was stored when the story was published and is shown, while the engine runs the same again. It counts only if the engine comes to the same. */
export class Stored {
  /** What the engine has told so far. */
  passages: StoryPassage[] = [];

  constructor(readonly shown: RunView) {}

  /** The beginning of that run, where one was stored. */
  static of(opening: Opening | null, seed: number, player: string | undefined): Stored | null {
    const shown = opening?.seed === seed ? opening.runs.find(run => run.request.player === player) : undefined;
    return shown === undefined ? null : new Stored(shown);
  }

  hear(run: RunView): void {
    this.passages = [...this.passages.slice(0, run.from), ...run.passages];
  }

  /** Nobody is played, and the engine has not told all that is shown. */
  get isAhead(): boolean {
    return this.shown.request.player === undefined && (this.shown.over || this.passages.length < this.shown.passages.length);
  }

  /** Whether the same has come about in the engine, and is told in the same words. */
  isConfirmedBy(run: RunView): boolean {
    return run.hash === this.shown.hash && JSON.stringify(this.passages) === JSON.stringify(this.shown.passages);
  }
}
