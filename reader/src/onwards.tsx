import { useEffect, useRef } from 'preact/hooks';

interface Properties {
  go(): void;
  /** Nothing comes by itself: it has to be asked for. */
  calm: boolean;
  count: number;
}

/** The end of what has been told of a run that is watched: what comes next is fetched when the reader comes near. */
export function Onwards({ go, calm, count }: Properties) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (calm || button.current === null) return;
    const watcher = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && go(), { rootMargin: '0px 0px 60% 0px' });
    watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [calm, count]);
  return <button ref={button} type="button" class="quiet onwards" onClick={go}>Go on</button>;
}
