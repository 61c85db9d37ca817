import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { App } from '../app';
import { Foresight } from '../foresight';
import type { Reply, StoryMessage, StoryOutline } from '../protocol';
import type { Opened } from '../reading';
import { Check } from './check-panel';
import { useCheck } from './checking';
import { Editor } from './editor';
import { Files } from './files';
import type { Place } from './marking';
import { Problems } from './problems';
import { Publish } from './publish-panel';
import { Stories } from './stories';
import { Tests } from './tests';
import { Tools } from './tools';
import { Untold } from './untold-panel';
import * as works from './works';
import type { Story, Work } from './works';
import { Workshop } from './workshop';

interface Properties {
  work: Work;
  note: string | null;
  open(work: Work): void;
}

/** Whoever pauses so long, in milliseconds, sees what has come of it. */
const pause = 400;

export type Shown = 'stories' | 'files' | 'tests' | 'untold' | 'check' | 'publish' | null;

/** A story that is written: its text, and beside it the run of it as it is now. */
export function Bench({ work: first, note, open }: Properties) {
  const [work, setWork] = useState(first);
  const [active, setActive] = useState(first.main);
  const [problems, setProblems] = useState<StoryMessage[]>([]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [goTo, setGoTo] = useState<Place | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [shown, show] = useState<Shown>(null);
  const [isEdited, setEdited] = useState(false);
  const check = useCheck();
  const outline = useRef<StoryOutline | null>(null);
  const latest = useRef(first);
  const waiting = useRef(0);
  const workshop = useMemo(() => new Workshop(first), []);
  const engine = useMemo(() => new Foresight(workshop, null), []);

  useEffect(() => {
    workshop.onCompiled = ({ story, problems: said = [] }: Reply) => {
      setProblems(said);
      if (story === undefined) return;
      outline.current = story.outline;
      setOpened(before => before ?? { story, problems: [] });
    };
    workshop.onFiles = () => setEdited(true);
    engine.open(Promise.resolve(workshop.text));
    engine.opened.catch((error: Error) => setTrouble(error.message));
    return () => workshop.end();
  }, []);

  useEffect(() => {
    document.title = `${works.titleOf(work)} – written`;
  }, [work]);

  const keep = (): void => {
    clearTimeout(waiting.current);
    waiting.current = 0;
    works.keep({ ...latest.current, title: works.titleOf(latest.current) }).then(() => setTrouble(null), (error: Error) => setTrouble(`This browser could not keep what you wrote (${error.message}). Export puts it into a file.`));
  };

  const settle = (): void => {
    keep();
    workshop.put(latest.current);
    if (outline.current === null) engine.open(Promise.resolve(workshop.text));
  };

  useEffect(() => {
    const hide = (): void => void (waiting.current !== 0 && settle());
    addEventListener('pagehide', hide);
    return () => {
      removeEventListener('pagehide', hide);
      if (waiting.current !== 0) keep();
    };
  }, []);

  const change = (changed: Story): void => {
    latest.current = { ...latest.current, ...changed };
    setWork(latest.current);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(settle, pause) as unknown as number;
  };
  const { files, main } = work;
  const file = files.find(one => one.path === active) ?? files.find(one => one.path === main)!;
  const write = (text: string): void => change({ main: latest.current.main, files: latest.current.files.map(one => (one.path === file.path ? { path: one.path, text } : one)) });
  const isOurs = (place: Place): boolean => files.some(one => one.path === place.file);
  const go = (place: Place): void => {
    if (!isOurs(place)) return;
    show(null);
    setActive(place.file);
    setGoTo({ ...place });
  };

  return (
    <div class="desk">
      <aside class="writing" aria-label="The text of the story">
        <Tools work={work} show={show} open={open} checked={check.isRunning ? check.view : null} />
        {(note ?? trouble) !== null && <p class="trouble" role="status">{trouble ?? note}</p>}
        {isEdited && <p class="news" role="status">The story that is served has been saved anew in its files. Under <i>Stories</i> it is opened as it is there now; what stands here stays as it is.</p>}
        {files.length > 1 && (
          <div class="tabs" role="group" aria-label="Files">
            {files.map(one => <button key={one.path} type="button" class="quiet" aria-pressed={one.path === file.path} onClick={() => setActive(one.path)}>{one.path}</button>)}
          </div>
        )}
        <Editor path={file.path} text={file.text} known={() => ({ files: latest.current.files, outline: outline.current })} problems={problems} goTo={goTo} change={write} />
        <Problems problems={problems} isRunning={opened !== null} go={go} />
      </aside>
      <div class="story-side">
        {opened === null ? <main><h1>{works.titleOf(work)}</h1><p class="thinking" role="status">{problems.length === 0 ? 'The engine is on its way …' : 'What it tells is shown here as soon as nothing is wrong in it.'}</p></main> : <App engine={engine} opened={opened} opening={null} isDraft />}
      </div>
      {shown === 'stories' && <Stories open={chosen => { show(null); open(chosen); }} close={() => show(null)} />}
      {shown === 'files' && <Files work={work} change={change} close={() => show(null)} />}
      {shown === 'tests' && <Tests story={{ main, files }} close={() => show(null)} />}
      {shown === 'untold' && <Untold engine={engine} isOurs={isOurs} go={go} close={() => show(null)} />}
      {shown === 'check' && <Check check={check} story={{ main, files }} isOurs={isOurs} go={go} close={() => show(null)} />}
      {shown === 'publish' && <Publish story={{ main, files }} close={() => show(null)} />}
    </div>
  );
}
