import { EditorView } from '@codemirror/view';

/** How the text looks: in the colours of the page. */
export const editorLook = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.82rem' },
  '&.cm-focused': { outline: '2px solid var(--mark)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--dim)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--shade)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--select)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--select)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--select) !important' },
  '.cm-tooltip, .cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--line)', fontSize: '0.85rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--paper)', backgroundColor: 'var(--mark)' },
  '.cm-completionDetail': { color: 'var(--dim)', fontStyle: 'normal' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap', maxWidth: '34em', borderLeftColor: 'var(--mark)' },
  '.cm-diagnosticSource': { fontSize: 'inherit', opacity: '1', fontWeight: '600' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--mark)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline dotted var(--dim)' },
  '.cm-textfield, .cm-button': { color: 'var(--ink)', background: 'var(--paper)', border: '1px solid var(--line)' },
});
