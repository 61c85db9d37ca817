import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { StoryMessage } from '../protocol';
import { complete, type Known } from './completing';
import { storyColours, storyLanguage } from './highlighting';
import { mark, placeOf, type Place } from './marking';
import { editorLook } from './look';

interface Properties {
  /** Of the file that is shown. Each keeps what can be undone in it. */
  path: string;
  text: string;
  known: () => Known;
  problems: StoryMessage[];
  /** The place to go to, when it is chosen from a list. */
  goTo: Place | null;
  change(text: string): void;
}

/** The texts of a story, one of them shown; another story gets an editor of its own. It stands in a tree of its own, where a page may bring its styles along without being allowed any others. */
export function Editor({ path, text, known, problems, goTo, change }: Properties) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const states = useRef(new Map<string, EditorState>());
  const latest = useRef({ known, change, path });
  latest.current = { known, change, path };

  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const editor = (view.current = new EditorView({ root, parent: root, state: EditorState.create() }));
    // When mistakes are listed below, there is less room; the line that is written stays in sight.
    const watcher = new ResizeObserver(() => editor.hasFocus && editor.dispatch({ effects: EditorView.scrollIntoView(editor.state.selection.main.head) }));
    watcher.observe(host.current!);
    return () => {
      watcher.disconnect();
      editor.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    const editor = view.current!;
    const kept = states.current.get(path);
    editor.setState(kept !== undefined && kept.doc.toString() === text ? kept : EditorState.create({ doc: text, extensions: extensions(path) }));
    return () => void states.current.set(path, editor.state);
  }, [path]);

  useEffect(() => {
    const editor = view.current!;
    editor.dispatch(setDiagnostics(editor.state, problems.filter(problem => problem.file === path && problem.line > 0).map(problem => mark(editor.state.doc, problem))));
  }, [path, problems]);

  // Before the next key is pressed, so that no letter of a cure is lost on the button that led here.
  useLayoutEffect(() => {
    if (goTo === null || goTo.file !== path) return;
    const editor = view.current!;
    const { from, to } = placeOf(editor.state.doc, goTo);
    editor.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    editor.focus();
  }, [path, goTo]);

  const extensions = (file: string): Extension[] => [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    indentUnit.of('    '),
    storyLanguage,
    storyColours,
    editorLook,
    autocompletion({ override: [complete(() => latest.current.known())] }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': `Text of ${file}. Tab indents; Escape and then Tab leaves the text.`, spellcheck: 'false', tabindex: '0' }),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.updateListener.of(update => update.docChanged && latest.current.path === file && latest.current.change(update.state.doc.toString())),
  ];

  return <div ref={host} class="editor" />;
}
