import { useState } from 'preact/hooks';
import { Panel } from '../panel';
import type { SourceText } from '../protocol';
import { faultOf, type Work } from './works';

interface Properties {
  work: Work;
  change(changed: Pick<Work, 'main' | 'files'>): void;
  close(): void;
}

/** The files of the story: another one, other names, and one less. The main one stays; it includes the others. */
export function Files({ work, change, close }: Properties) {
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const checked = (path: string, others: readonly SourceText[]): boolean => {
    const found = faultOf(path, others);
    setFault(found);
    return found === null;
  };
  const add = (): void => {
    if (!checked(name, work.files)) return;
    change({ main: work.main, files: [...work.files, { path: name, text: '' }] });
    setName('');
  };
  const rename = (file: SourceText, path: string): void => {
    if (path === file.path || !checked(path, work.files.filter(other => other !== file))) return;
    change({ main: work.main === file.path ? path : work.main, files: work.files.map(other => (other === file ? { ...file, path } : other)) });
  };
  const drop = (file: SourceText): void => change({ main: work.main, files: work.files.filter(other => other !== file) });
  return (
    <Panel title="Files" close={close}>
      {fault !== null && <p class="trouble" role="alert">{fault}</p>}
      <ul class="people">
        {work.files.map(file => <One key={file.path} file={file} isMain={file.path === work.main} rename={path => rename(file, path)} drop={() => drop(file)} />)}
      </ul>
      <form class="own" onSubmit={submitted => { submitted.preventDefault(); add(); }}>
        <label for="new-file">Another file; <code>include "…"</code> in the main one reads it</label>
        <input id="new-file" value={name} placeholder="cast.story" onInput={event => setName(event.currentTarget.value)} />
        <button type="submit" class="quiet">Add</button>
      </form>
    </Panel>
  );
}

function One({ file, isMain, rename, drop }: { file: SourceText; isMain: boolean; rename(path: string): void; drop(): void }) {
  const [name, setName] = useState(file.path);
  const [isSure, setSure] = useState(false);
  return (
    <li>
      <form class="own" onSubmit={submitted => { submitted.preventDefault(); rename(name); }}>
        <input aria-label={`Name of ${file.path}`} value={name} onInput={event => setName(event.currentTarget.value)} />
        <button type="submit" class="quiet">Rename</button>
        {isMain ? <span class="dim">main</span> : <button type="button" class="quiet" aria-label={isSure ? `Remove ${file.path} for good` : `Remove ${file.path}`} onClick={() => (isSure ? drop() : setSure(true))}>{isSure ? 'For good' : 'Remove'}</button>}
      </form>
    </li>
  );
}
