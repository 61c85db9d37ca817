import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { StoryMessage } from '../protocol';

/** Where something stands in the files of a story. */
export type Place = Pick<StoryMessage, 'file' | 'line' | 'column' | 'words'>;

/** A place as the engine names it: `story.story:12`. Null where that is none. */
export function placeIn(words: string): Place | null {
  const [, file, line] = /^(.+):(\d+)$/.exec(words) ?? [];
  return file === undefined ? null : { file, line: Number(line), column: 1, words: '' };
}

/** Where a mistake stands in a text. Lines and columns are counted from 1, and columns in whole characters. */
export function placeOf(text: Text, problem: Place): { from: number; to: number } {
  const line = text.line(Math.min(Math.max(problem.line, 1), text.lines));
  const before = [...line.text].slice(0, problem.column - 1).join('').length;
  const from = Math.min(line.from + before, line.to);
  return { from, to: Math.min(Math.max(from + problem.words.length, from), text.length) };
}

/** A mistake as it is shown in the text: its code, what is wrong, and what would work. */
export function mark(text: Text, problem: StoryMessage): Diagnostic {
  return {
    ...placeOf(text, problem),
    severity: problem.error ? 'error' : 'warning',
    source: problem.code,
    message: problem.cure === undefined ? problem.message : `${problem.message}\n${problem.cure}`,
  };
}
