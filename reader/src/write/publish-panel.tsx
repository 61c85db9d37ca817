import { useState } from 'preact/hooks';
import { offer } from '../file';
import { Panel } from '../panel';
import { publish } from './publishing';
import { titleOf, type Story } from './works';

/** The story as a page of its own, to download. */
export function Publish({ story, close }: { story: Story; close(): void }) {
  const [progress, say] = useState<string | null>(null);
  const [isAtWork, setAtWork] = useState(false);
  const make = async (): Promise<void> => {
    setAtWork(true);
    try {
      const bytes = await publish(story, say);
      offer(titleOf(story), 'zip', 'application/zip', bytes);
      say(`Done: ${(bytes.length / 1_000_000).toFixed(1)} MB.`);
    } catch (error) {
      say((error as Error).message);
    }
    setAtWork(false);
  };
  return (
    <Panel title="Publish" close={close}>
      <p>The page, the engine and your story as a zip. Unpacked, it is a folder that any file server serves; itch.io takes the zip as it is. Nobody needs an account, and nothing of it comes from elsewhere.</p>
      <p><button type="button" class="quiet" aria-disabled={isAtWork} onClick={() => !isAtWork && void make()}>Download the folder</button></p>
      <p role="status">{progress}</p>
    </Panel>
  );
}
