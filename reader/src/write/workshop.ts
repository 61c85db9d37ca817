import { Engine, type Ask } from '../engine';
import type { Reply } from '../protocol';
import { server } from '../server';
import type { Story } from './works';

/** An engine that runs a story while it is written: asked to take it as it is now, it gets the text along. */
export class Workshop extends Engine {
  /** An answer has come that says something of the text. */
  onCompiled: (reply: Reply) => void = () => undefined;

  /** The story that the server has has been edited in its files; what is written here is a copy of it, or something else. */
  onFiles: () => void = () => undefined;

  constructor(private story: Story) {
    super(server);
  }

  /** The text as it is now; the run is to be told in it. */
  put(story: Story): void {
    this.story = story;
    this.onEdited([]);
  }

  /** What opens the story. */
  get text(): Ask {
    return { do: 'open', main: this.story.main, files: this.story.files };
  }

  protected override hearOfEdit(): void {
    this.onFiles();
  }

  override async ask(message: Ask): Promise<Reply> {
    const isOfText = message.do === 'open' || message.do === 'renew';
    if (isOfText) this.opening = this.text;
    const reply = await super.ask(isOfText ? { ...this.text, do: message.do } : message);
    if (isOfText) this.onCompiled(reply);
    return reply;
  }
}
