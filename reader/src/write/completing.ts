import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { declarations, modules, others, reserved } from 'virtual:language';
import type { SourceText, StoryOutline, StoryParameter } from '../protocol';

/** What is known of the story that is being written: its files, and what was in it when it last compiled. */
export interface Known {
  files: readonly SourceText[];
  outline: StoryOutline | null;
}

const named = /^[ \t]*([\p{L}_][\p{L}\p{M}\p{N}_]*)[ \t]+([\p{L}_][\p{L}\p{M}\p{N}_]*)/gmu;

/** What could stand at the cursor: words of the language, what is declared, modules behind `use` and files behind `include`. */
export function complete(known: () => Known) {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const file = /^include "([^"]*)$/.exec(before);
    if (file) return { from: context.pos - file[1]!.length, options: known().files.map(({ path }) => ({ label: path, type: 'text' })) };
    const typed = context.matchBefore(/[\p{L}_][\p{L}\p{M}\p{N}_]*$/u);
    if (typed === null && !context.explicit) return null;
    const kind = syntaxTree(context.state).resolveInner(context.pos, -1).name;
    if (kind === 'comment' || (kind === 'string' && !/\{[^}]*$/.test(before))) return null;
    const from = typed?.from ?? context.pos;
    if (/^use\s/.test(before)) return { from, options: modules.map(label => ({ label, type: 'namespace', detail: 'module' })) };
    const isAtMargin = from === line.from;
    return { from, options: [...words(isAtMargin), ...names(known())], validFor: /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u };
  };
}

function words(isAtMargin: boolean): Completion[] {
  const listed = (list: string[], boost: number): Completion[] => list.map(label => ({ label, type: 'keyword', boost }));
  return isAtMargin ? listed(declarations, 2) : [...listed(others, 0), ...listed(reserved, 0)];
}

function names({ files, outline }: Known): Completion[] {
  const found = new Map<string, Completion>();
  const add = (label: string, type: string, detail?: string): void => {
    if (label !== '' && !found.has(label)) found.set(label, { label, type, ...(detail !== undefined && { detail }), boost: 1 });
  };
  const signature = (parameters: StoryParameter[]): string => (parameters.length === 0 ? '' : `(${parameters.map(({ name, type }) => `${name}: ${type}`).join(', ')})`);
  if (outline !== null) {
    for (const { name, type } of [...outline.people, ...outline.places, ...outline.things]) {
      add(name, 'variable', type);
      add(type, 'type', 'type');
    }
    for (const fact of outline.facts) add(fact.name, 'property', `${signature(fact.parameters)} ${fact.rule ? 'rule' : fact.values}`.trim());
    for (const act of outline.acts) add(act.name, 'function', signature(act.parameters));
    for (const { type } of [...outline.facts, ...outline.acts].flatMap(one => one.parameters)) add(type, 'type', 'type');
    for (const chapter of outline.chapters) for (const beat of [...chapter.beats, ...chapter.endings]) add(beat, 'constant', 'beat');
  }
  // What was written since then, or in a text that does not compile yet.
  for (const { text } of files) for (const [, kind, name] of text.matchAll(named)) if (!reserved.includes(name!) && !others.includes(kind!) && !reserved.includes(kind!)) add(name!, kind === 'type' ? 'type' : 'variable', kind);
  return [...found.values()];
}
