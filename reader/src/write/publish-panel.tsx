import { useState } from 'preact/hooks';
import { offer } from '../file';
import { Panel } from '../panel';
import { publish, publishSingle } from './publishing';
import { titleOf, type Story } from './works';

/** The story as a page of its own, to download. */
export function Publish({ story, close }: { story: Story; close(): void }) {
  const [progress, say] = useState<string | null>(null);
  const [isAtWork, setAtWork] = useState(false);
  const make = async (ending: 'zip' | 'html'): Promise<void> => {
    if (isAtWork) return;
    setAtWork(true);
    try {
      const made = new Blob(ending === 'zip' ? [await publish(story, say)] : [await publishSingle(story, say)]);
      offer(titleOf(story), ending, ending === 'zip' ? 'application/zip' : 'text/html', made);
      say(`Done: ${(made.size / 1_000_000).toFixed(1)} MB.`);
    } catch (error) {
      say((error as Error).message);
    }
    setAtWork(false);
  };
  return (
    <Panel title="Publish" close={close}>
      <p>The page, the engine and your story as a zip. Unpacked, it is a folder that any file server serves; itch.io takes the zip as it is. Nobody needs an account, and nothing of it comes from elsewhere.</p>
      <p><button type="button" class="quiet" aria-disabled={isAtWork} onClick={() => void make('zip')}>Download the folder</button></p>
      <p>The same as one file, to send to somebody or to keep: it opens from the disk with a double click. It cannot be written on in the browser from there.</p>
      <p><button type="button" class="quiet" aria-disabled={isAtWork} onClick={() => void make('html')}>Download one file</button></p>
      <p role="status">{progress}</p>
    </Panel>
  );
}
