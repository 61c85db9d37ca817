import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import { render } from 'preact';
import { App } from './app';
import { Engine } from './engine';
import type { SourceText } from './protocol';
import './style.css';

const page = document.getElementById('page')!;

/** A published story lies beside the page. */
interface StoryFile {
  main: string;
  files: SourceText[];
}

async function start(): Promise<void> {
  const answer = await fetch('story.json');
  if (!answer.ok) throw new Error(`The story could not be fetched (${answer.status}).`);
  const file = (await answer.json()) as StoryFile;
  const engine = new Engine();
  const { story, problems } = await engine.ask({ do: 'open', ...file });
  if (story === undefined) throw new Error((problems ?? []).map(problem => problem.text).join('\n'));
  document.title = story.outline.title;
  document.documentElement.lang = story.outline.language;
  page.replaceChildren();
  render(<App engine={engine} story={story} />, page);
}

start().catch((error: Error) => {
  page.replaceChildren();
  render(<main><pre class="trouble" role="alert">{error.message}</pre></main>, page);
});
