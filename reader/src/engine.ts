import { inWorker, onServer, type Host } from './hosts';
import type { Message, Reply, StoryMessage } from './protocol';

/** What a message asks for, without the number by which its answer is known. */
export type Ask = Omit<Message, 'id'>;

/** The answer was an error: a sentence for the reader. */
export class Refusal extends Error {}

/** The engine is gone, and the run that it had. What was decided goes on in another one. */
export class Lost extends Error {}

/** The engine, wherever it is. Messages are answered in the order in which they are sent. */
export class Engine {
  private readonly waiting = new Map<number, { answer: (reply: Reply) => void; refuse: (error: Error) => void }>();
  private host: Host | null = null;
  private last = 0;

  /** What opened the story. An engine that takes the place of a lost one is asked for it first. */
  opening: Ask = { do: 'open' };

  /** The story has been edited where the engine is; what is wrong with it now. */
  onEdited: (problems: StoryMessage[]) => void = () => undefined;

  /** The engine is gone. */
  onLost: (loss: Lost) => void = () => undefined;

  /** @param server Where it is reached; null for one in this browser. */
  constructor(private readonly server: string | null) {}

  ask(message: Ask): Promise<Reply> {
    const isNew = this.host === null;
    const host = (this.host ??= this.connect());
    if (message.do === 'open') this.opening = message;
    else if (isNew) this.ask(this.opening).catch(() => undefined);
    const id = ++this.last;
    return new Promise((answer, refuse) => {
      this.waiting.set(id, { answer, refuse });
      host.send(JSON.stringify({ ...message, id }));
    });
  }

  /** What it has in memory is given back. Asked again, it begins anew. */
  end(): void {
    this.host?.end();
    this.host = null;
  }

  /** The host says that its story has been edited. */
  protected hearOfEdit(problems: StoryMessage[]): void {
    this.onEdited(problems);
  }

  private connect(): Host {
    const hearer = {
      hear: (answer: string) => this.settle(JSON.parse(answer) as Reply),
      lose: (reason: string) => this.lose(new Lost(reason)),
    };
    return this.server === null ? inWorker(hearer) : onServer(this.server, hearer);
  }

  private settle(reply: Reply): void {
    if (reply.id === 0 && reply.problems !== undefined) return this.hearOfEdit(reply.problems);
    const waits = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.error === undefined) waits?.answer(reply);
    else waits?.refuse(new Refusal(reply.fault === undefined ? reply.error : `${reply.error}\n${reply.fault}`));
  }

  private lose(loss: Lost): void {
    this.host = null;
    const waited = [...this.waiting.values()];
    this.waiting.clear();
    for (const { refuse } of waited) refuse(loss);
    this.onLost(loss);
  }
}
