/** Where the engine is: a message goes there as text, answers come back as text. */
export interface Host {
  send(message: string): void;
}

/** What a host says of itself. */
export interface Hearer {
  hear(answer: string): void;
  /** It is gone, and with it what was not answered; in a sentence. */
  lose(reason: string): void;
}

/** The engine in a worker of the browser, so that the page stays quick while people in the story think. */
export function inWorker(hearer: Hearer): Host {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<string>) => hearer.hear(data);
  worker.onerror = event => hearer.lose(event.message || 'The engine could not be started.');
  return { send: message => worker.postMessage(message) };
}

/** The engine in the server that the page came from. */
export function onServer(address: string, hearer: Hearer): Host {
  const url = new URL(address, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const socket = new WebSocket(url);
  const early: string[] = [];
  socket.onopen = () => early.splice(0).forEach(message => socket.send(message));
  socket.onmessage = ({ data }: MessageEvent<string>) => hearer.hear(data);
  socket.onclose = ({ reason }) => hearer.lose(reason || 'The server does not answer. It may have been stopped.');
  return { send: message => (socket.readyState === WebSocket.CONNECTING ? early.push(message) : socket.send(message)) };
}
