/** How the engine and a story are put into the page of one file: for the build, and for the page that publishes in the browser. */

/** The runtime works out where its files would be from where it is itself, which has no folder there. They are given to it, so that nothing is ever fetched from this place, which cannot exist. */
const nowhere = "'http://engine.invalid/'";

/** The element that the story is put into. */
export const storyElement = '<script id="story" type="application/json"></script>';
const engineSlot = '"engine":{}}</script>';

/** What of the engine's folder a page needs. */
export const isNeeded = name => /\.(js|wasm|dat)$/.test(name);

/** A script of the runtime, which does not ask where it is. */
export const withoutPlace = script => script.replaceAll('import.meta.url', nowhere);

/** The element with the worker's program, and a place for the engine's files. */
export const engineElement = worker => `<script id="engine" type="application/json">${inScript(JSON.stringify({ worker, engine: {} }))}</script>`;

export const withEngine = (page, files) => filled(page, engineSlot, `"engine":${inScript(JSON.stringify(files))}}</script>`);

export const withStory = (page, story) => filled(page, storyElement, storyElement.replace('><', () => `>${inScript(JSON.stringify(story))}<`));

function filled(page, slot, put) {
  if (page.split(slot).length !== 2) throw new Error('The page of one file is another than is expected. Build the page again.');
  return page.replace(slot, () => put);
}

/** No browser takes it for the end of the element that it stands in. */
const inScript = json => json.replaceAll('<', '\\u003c');
