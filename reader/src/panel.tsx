import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Properties {
  title: string;
  /** Over the whole window, for what stands side by side. */
  wide?: boolean;
  close(): void;
  children: ComponentChildren;
}

/** A dialog beside the text: a modal dialog of the browser, so that Escape closes it and the focus comes back to where it was. */
export function Panel({ title, wide, close, children }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class={wide === true ? 'panel wide' : 'panel'} aria-labelledby="panel-title" onClose={close} onClick={event => event.target === dialog.current && dialog.current?.close()}>
      <div class="panel-body">
        <header>
          <h2 id="panel-title">{title}</h2>
          <button type="button" class="quiet" aria-label="Close" onClick={() => dialog.current?.close()}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
