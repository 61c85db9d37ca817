import type { Message, Reply } from './protocol';

/** What a message asks for, without the number by which its answer is known. */
export type Ask = Omit<Message, 'id'>;

/** The answer was an error: a sentence for the reader. */
export class Refusal extends Error {}

/** The engine, in a worker of its own, so that the page stays quick while people in the story think. Messages are answered in the order in which they are sent. */
export class Engine {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, { answer: (reply: Reply) => void; refuse: (error: Error) => void }>();
  private last = 0;

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<string>) => this.settle(JSON.parse(data) as Reply);
    this.worker.onerror = event => this.failAll(new Error(event.message || 'The engine could not be started.'));
  }

  ask(message: Ask): Promise<Reply> {
    const id = ++this.last;
    return new Promise((answer, refuse) => {
      this.waiting.set(id, { answer, refuse });
      this.worker.postMessage(JSON.stringify({ ...message, id }));
    });
  }

  private settle(reply: Reply): void {
    const waits = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.error === undefined) waits?.answer(reply);
    else waits?.refuse(new Refusal(reply.fault === undefined ? reply.error : `${reply.error}\n${reply.fault}`));
  }

  private failAll(error: Error): void {
    for (const { refuse } of this.waiting.values()) refuse(error);
    this.waiting.clear();
  }
}
