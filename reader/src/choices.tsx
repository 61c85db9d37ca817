import { useLayoutEffect, useState } from 'preact/hooks';
import type { ChoiceLine, ChoicePage, ChoiceSection, PlayerOption } from './protocol';

interface Properties {
  turn: ChoicePage;
  choose(option: PlayerOption): void;
  /** Null while nobody can be asked. */
  plan: ((option: PlayerOption) => void) | null;
}

/** The lines at the foot of the text, as the engine arranges them: first what comes first, the rest behind one line. The keys 1 to 9 choose the numbered lines, 0 waits. */
export function Choices({ turn, choose, plan }: Properties) {
  const [opened, open] = useState<ChoiceLine | 'more' | null>(null);
  useLayoutEffect(() => open(null), [turn]);
  const wait = turn.wait?.option;
  const headed = turn.more.filter(section => section.heading !== undefined);
  const lines = opened === null ? turn.lines.filter(isOne) : opened === 'more' ? turn.more.filter(section => section.heading === undefined).flatMap(section => section.lines) : opened.members;

  // As soon as the lines are there: a key may be pressed before the next frame.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]') !== null || event.target instanceof HTMLInputElement || (event.target as Element).closest('.writing') !== null) return;
      const chosen = event.key === '0' ? wait : /^[1-9]$/.test(event.key) ? lines[Number(event.key) - 1]?.option : undefined;
      if (event.key === 'Escape') open(null);
      if (chosen !== undefined) {
        event.preventDefault();
        choose(chosen);
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return (
    <nav class="choices" aria-label="What you can do">
      {[...turn.news, turn.noReason].filter(Boolean).map((sentence, index) => <p key={index} class="news">{sentence}</p>)}
      <ol>
        {lines.map((line, index) => <Line key={line.option!.number} line={line} number={index + 1} choose={choose} plan={plan} />)}
      </ol>
      {opened === 'more' && headed.map(section => <Headed key={section.heading} section={section} choose={choose} plan={plan} />)}
      <div class="groups">
        {opened !== null && <button type="button" class="quiet" onClick={() => open(null)}>Back</button>}
        {opened === null && turn.lines.filter(line => !isOne(line)).map(line => <button key={line.group} type="button" class="quiet" onClick={() => open(line)}>{line.label}</button>)}
        {opened === null && turn.more.length > 0 && <button type="button" class="quiet" onClick={() => open('more')}>Something else …</button>}
        {opened === null && wait !== undefined && <button type="button" class="quiet" onClick={() => choose(wait)}>{wait.label}</button>}
      </div>
    </nav>
  );
}

const isOne = (line: ChoiceLine): boolean => line.option !== undefined;

function Headed({ section, choose, plan }: { section: ChoiceSection; choose(option: PlayerOption): void; plan: ((option: PlayerOption) => void) | null }) {
  return <details><summary>{section.heading}</summary><ul>{section.lines.map(line => <Line key={line.option!.number} line={line} choose={choose} plan={plan} />)}</ul></details>;
}

interface LineProperties {
  line: ChoiceLine;
  number?: number;
  choose(option: PlayerOption): void;
  plan: ((option: PlayerOption) => void) | null;
}

function Line({ line, number, choose, plan }: LineProperties) {
  const option = line.option!;
  return (
    <li>
      <button type="button" class="choice" onClick={() => choose(option)}>
        {number !== undefined && number < 10 && <kbd aria-hidden="true">{number}</kbd>}
        <span dir="auto">{line.label}</span>
        <span class="dim">{line.remark}</span>
      </button>
      {option.reason !== undefined && plan !== null && <button type="button" class="why" aria-label={`plan? ${line.label}`} onClick={() => plan(option)}>plan?</button>}
    </li>
  );
}
