import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** What can be asked for at any time. Where the page is narrow it stands behind one button, so that the text has the room. */
export function FoldingTools({ folds, children }: { folds: boolean; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);

  /** What is chosen is hidden again; the focus is on what is seen before a panel opens, so that it can give it back. */
  const close = (): void => {
    if (open) menu.current?.focus();
    setOpen(false);
  };

  return (
    <>
      {folds && <button ref={menu} type="button" class="quiet menu" aria-expanded={open} aria-controls="tools" onClick={() => setOpen(!open)}>Menu</button>}
      <span id="tools" class={open ? 'tools open' : 'tools'} onClickCapture={close}>{children}</span>
    </>
  );
}
