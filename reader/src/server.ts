/** Where the server has the engine, as the page says to itself; null where it is published and brings one. */
export const server = document.querySelector<HTMLMetaElement>('meta[name="motive-server"]')?.content ?? null;
