import { embedded, type Packed } from './packed';

/** Where the engine is: a message goes there as text, answers come back as text. */
export interface Host {
  send(message: string): void;
  /** It is not needed any more. */
  end(): void;
}

/** What a host says of itself. */
export interface Hearer {
  hear(answer: string): void;
  /** It is gone, and with it what was not answered; in a sentence. */
  lose(reason: string): void;
}

/** The engine in a worker of the browser, so that the page stays quick while people in the story think. */
export function inWorker(hearer: Hearer): Host {
  const worker = start();
  worker.onmessage = ({ data }: MessageEvent<string>) => hearer.hear(data);
  worker.onerror = event => hearer.lose(event.message || 'The engine could not be started.');
  return { send: message => worker.postMessage(message), end: () => worker.terminate() };
}

/** A page of one file has the engine in it; otherwise it lies beside the page. Of a page on the disk, browsers take no module for a worker, but a worker may import some. */
function start(): Worker {
  const inside = document.getElementById('engine')?.textContent;
  if (inside == null) return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { worker, engine } = JSON.parse(inside) as { worker: string; engine: Packed };
  const started = new Worker(URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })), { name: embedded });
  started.postMessage(engine);
  return started;
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
  return { send: message => (socket.readyState === WebSocket.CONNECTING ? early.push(message) : socket.send(message)), end: () => socket.close() };
}
