import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import { render } from 'preact';
import '../style.css';
import { Desk } from './desk';
import { fetchStory } from './stories';
import './write.css';
import * as works from './works';
import type { Work } from './works';

const page = document.getElementById('page')!;

/** What was worked on last; for whoever is here for the first time the story of `motive new`; and the one that lies beside this page where a reader comes from there. */
async function first(): Promise<{ work: Work; note: string | null }> {
  if (location.hash === '#this') {
    history.replaceState(null, '', location.pathname);
    return { work: works.begin(await fetchStory('../story.json')), note: null };
  }
  try {
    const [newest] = await works.find();
    return { work: newest ?? works.begin(await fetchStory('stories/starter.json')), note: null };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { work: works.begin(await fetchStory('stories/starter.json')), note: 'This browser keeps nothing here, so what you write is lost when the page is closed. Export puts it into a file.' };
  }
}

first().then(
  opened => render(<Desk first={opened.work} note={opened.note} />, page),
  (error: Error) => render(<main><pre class="trouble" role="alert">{error.message}</pre></main>, page),
);
