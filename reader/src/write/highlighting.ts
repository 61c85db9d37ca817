import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { declarations, others, reserved } from 'virtual:language';

const isReserved = new Set(reserved);
const isDeclaration = new Set(declarations);
const isOther = new Set(others);
const name = /^[\p{L}_][\p{L}\p{M}\p{N}_]*/u;

interface Reading {
  /** Within text of several lines. */
  block: boolean;
  /** Within text that ends with the line. */
  quote: boolean;
  /** So many braces of a hole are open. */
  holes: number;
  /** The indentation of the scene that it is in; -1 outside. */
  scene: number;
  /** The indentation of the spoken line that it is in; -1 outside. */
  speech: number;
  /** Nothing of the line but spaces has been read. */
  first: boolean;
  /** What comes next is called so by the story, whatever it is. */
  naming: boolean;
}

/** Divides a line as far as its colours need it; what it means is for the compiler to say. */
export const storyLanguage = StreamLanguage.define<Reading>({
  name: 'story',
  startState: () => ({ block: false, quote: false, holes: 0, scene: -1, speech: -1, first: true, naming: false }),
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['(', '"'] } },
  token(stream, reading) {
    if (stream.sol()) begin(stream, reading);
    if (reading.holes > 0) return hole(stream, reading);
    if (reading.block || reading.quote || reading.speech >= 0) return text(stream, reading);
    if (stream.eatSpace()) return null;
    const isFirst = reading.first;
    reading.first = false;
    return word(stream, reading, isFirst);
  },
});

function begin(stream: StringStream, reading: Reading): void {
  [reading.first, reading.quote, reading.naming] = [true, false, false];
  if (reading.block || stream.string.trim() === '') return;
  reading.holes = 0;
  const depth = stream.indentation();
  if (depth <= reading.speech) reading.speech = -1;
  if (depth <= reading.scene) [reading.scene, reading.speech] = [-1, -1];
}

function text(stream: StringStream, reading: Reading): string {
  if (reading.first && reading.speech >= 0 && stream.match(/^\s*#.*/)) return 'comment';
  reading.first = false;
  if (stream.match('{{') || stream.match('}}')) return 'string';
  if (stream.match('{')) {
    reading.holes = 1;
    return 'meta';
  }
  if (reading.block && stream.match('"""')) {
    reading.block = false;
    return 'string';
  }
  if (reading.quote && stream.match('"')) {
    reading.quote = false;
    return 'string';
  }
  stream.next();
  stream.eatWhile(reading.speech >= 0 && !reading.block && !reading.quote ? /[^{}]/ : /[^{}"]/);
  return 'string';
}

function hole(stream: StringStream, reading: Reading): string {
  if (stream.match('{')) reading.holes++;
  else if (stream.match('}')) reading.holes--;
  else stream.match(/^[^{}]+/) || stream.next();
  return 'meta';
}

function word(stream: StringStream, reading: Reading, isFirst: boolean): string | null {
  if (stream.match(/^#.*/)) return 'comment';
  if (stream.match('"""')) {
    reading.block = true;
    return 'string';
  }
  if (stream.match('"')) {
    reading.quote = true;
    return 'string';
  }
  if (stream.match(/^\d+(:\d\d)?/)) return 'number';
  const found = stream.match(name);
  if (!found) {
    if (isFirst && reading.scene >= 0 && stream.match('>')) {
      reading.speech = stream.indentation();
      return 'keyword';
    }
    stream.next();
    return null;
  }
  const [said] = found as RegExpMatchArray;
  if (isFirst && reading.scene >= 0 && stream.match(/^\s*:(?!=)/, false)) {
    reading.speech = stream.indentation();
    return 'typeName';
  }
  const isNamed = reading.naming;
  reading.naming = false;
  // What begins a line at the margin declares something: by a word of the language, or by a type of the story.
  if (isFirst && stream.indentation() === 0) {
    if (said === 'scene') reading.scene = 0;
    reading.naming = !['initially', 'wants', 'tell', 'opening', 'use'].includes(said!);
    return 'keyword';
  }
  if (isReserved.has(said!)) return 'operatorKeyword';
  const isCalled = stream.match(/^\s*\(/, false) !== null;
  if ((isOther.has(said!) || (isFirst && isDeclaration.has(said!))) && !isCalled && !isNamed) return 'keyword';
  if (/^\p{Lu}/u.test(said!)) return 'typeName';
  return isCalled ? 'variableName.function' : null;
}

/** The colours are those of the page, so that they follow its light and dark. */
export const storyColours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.keyword, color: 'var(--code-word)', fontWeight: '600' },
    { tag: tags.operatorKeyword, color: 'var(--code-word)' },
    { tag: tags.typeName, color: 'var(--code-name)' },
    { tag: tags.function(tags.variableName), color: 'var(--code-act)' },
    { tag: tags.string, color: 'var(--code-text)' },
    { tag: tags.meta, color: 'var(--code-hole)' },
    { tag: tags.number, color: 'var(--code-number)' },
    { tag: tags.comment, color: 'var(--dim)', fontStyle: 'italic' },
  ]),
);
