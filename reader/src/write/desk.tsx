import { useEffect, useRef, useState } from 'preact/hooks';
import * as shelf from '../shelf';
import { Bench } from './bench';
import type { Work } from './works';
import { begin } from './works';

/** Where stories are written: one is open. Where it is open in another tab as well, it becomes one of its own here, so that neither writes over the other. */
export function Desk({ first, note: firstNote }: { first: Work; note: string | null }) {
  const [work, setWork] = useState<Work | null>(null);
  const [note, setNote] = useState(firstNote);
  const release = useRef<() => void>(() => undefined);

  const open = async (opened: Work): Promise<void> => {
    if (opened.id === work?.id) return;
    const held = await shelf.hold(`write ${opened.id}`);
    release.current();
    release.current = held ?? (() => undefined);
    if (held === null) setNote('This story is open in another tab as well. Here it goes on as one of its own.');
    else if (work !== null) setNote(null);
    setWork(held === null ? begin(opened) : opened);
  };

  useEffect(() => void open(first), []);

  return work === null ? null : <Bench key={work.id} work={work} note={note} open={opened => void open(opened)} />;
}
