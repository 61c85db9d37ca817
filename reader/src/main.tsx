import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import { render } from 'preact';
import { App } from './app';
import { Engine } from './engine';
import type { Ask } from './engine';
import { Foresight } from './foresight';
import type { Opening } from './protocol';
import type { Opened } from './reading';
import { server } from './server';
import './style.css';

const page = document.getElementById('page')!;

/** A writer's page lies beside this one, unless that is one file. */
const desk = document.getElementById('story') === null ? 'write/index.html#this' : null;

/** A published story is in the page, where that is one file, or lies beside it. */
async function story(): Promise<Ask> {
  if (server !== null) return { do: 'open' };
  const inside = document.getElementById('story')?.textContent;
  if (inside != null) return { do: 'open', ...(JSON.parse(inside) as Omit<Ask, 'do'>) };
  const answer = await fetch('story.json');
  if (!answer.ok) throw new Error(`The story could not be fetched (${answer.status}).`);
  return { do: 'open', ...((await answer.json()) as Omit<Ask, 'do'>) };
}

/** A second engine takes a core and as much memory as the first, up to 150 MB. A server is quick enough alone. */
function mayThinkAhead(): boolean {
  const gigabytes = (navigator as { deviceMemory?: number }).deviceMemory ?? 4;
  return server === null && navigator.hardwareConcurrency > 1 && gigabytes >= 4;
}

/** How the story begins, where it was run when it was published: with that the page is there before the engine. */
function stored(): Opening | null {
  const inside = document.getElementById('opening')?.textContent;
  return inside == null ? null : (JSON.parse(inside) as Opening);
}

async function start(): Promise<void> {
  const opening = stored();
  const engine = new Foresight(new Engine(server), mayThinkAhead() ? () => new Engine(null) : null);
  const show = (opened: Opened): void => {
    page.replaceChildren();
    render(<App engine={engine} opened={opened} opening={opening} desk={desk} />, page);
  };
  if (opening !== null) show({ story: opening.story, problems: [] });
  engine.open(story());
  if (opening !== null) return;
  const { story: told, problems = [] } = await engine.opened;
  if (told === undefined) throw new Error(problems.map(problem => problem.text).join('\n'));
  show({ story: told, problems });
}

start().catch((error: Error) => {
  page.replaceChildren();
  render(<main><pre class="trouble" role="alert">{error.message}</pre></main>, page);
});
