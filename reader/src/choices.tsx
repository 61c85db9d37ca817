import { useEffect, useState } from 'preact/hooks';
import type { PlayerOption, TurnView } from './protocol';

interface Properties {
  turn: TurnView;
  choose(option: PlayerOption): void;
  plan(option: PlayerOption): void;
}

type Opened = 'go' | 'leaveWith' | 'more' | null;

/** The lines at the foot of the text: what is foremost, the places behind one line, all else behind another. The keys 1 to 9 choose the numbered lines, 0 waits. */
export function Choices({ turn, choose, plan }: Properties) {
  const [opened, open] = useState<Opened>(null);
  useEffect(() => open(null), [turn]);
  const { options } = turn;
  const wait = options.find(option => option.kind === 'wait');
  const here = options.filter(option => option.foremost && option.group === 'here' && option !== wait);
  const others = options.filter(option => option !== wait && (option.group === 'here' ? !option.foremost : option.hurts.length > 0));
  const lines: PlayerOption[] = opened === null ? here : opened === 'more' ? others.filter(isMild) : places(options, opened);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]') !== null || event.target instanceof HTMLInputElement) return;
      const chosen = event.key === '0' ? wait : /^[1-9]$/.test(event.key) ? lines[Number(event.key) - 1] : undefined;
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
      {turn.news.map((sentence, index) => <p key={index} class="news">{sentence}</p>)}
      <ol>
        {lines.map((option, index) => <Line key={option.number} option={option} number={index + 1} choose={choose} plan={plan} />)}
      </ol>
      {opened === 'more' && <Strange options={others} choose={choose} plan={plan} />}
      <div class="groups">
        {opened !== null && <button type="button" class="quiet" onClick={() => open(null)}>Back</button>}
        {opened === null && <Group label="Go …" options={places(options, 'go')} show={() => open('go')} />}
        {opened === null && <Group label="Leave with …" options={places(options, 'leaveWith')} show={() => open('leaveWith')} />}
        {opened === null && others.length > 0 && <button type="button" class="quiet" onClick={() => open('more')}>Something else …</button>}
        {opened === null && wait !== undefined && <button type="button" class="quiet" onClick={() => choose(wait)}>{wait.label}</button>}
      </div>
    </nav>
  );
}

const isMild = (option: PlayerOption): boolean => !option.outOfCharacter && option.hurts.length === 0;

/** Those with a reason first, then the nearest. */
function places(options: PlayerOption[], group: 'go' | 'leaveWith'): PlayerOption[] {
  const weight = (option: PlayerOption): number => (option.reason === undefined || option.undoes ? 10000 : 0) + (option.minutes ?? 0);
  return options.filter(option => option.group === group && option.hurts.length === 0).sort((one, other) => weight(one) - weight(other));
}

function Group({ label, options, show }: { label: string; options: PlayerOption[]; show(): void }) {
  return options.length === 0 ? null : <button type="button" class="quiet" onClick={show}>{label}</button>;
}

function Strange({ options, choose, plan }: { options: PlayerOption[]; choose(option: PlayerOption): void; plan(option: PlayerOption): void }) {
  const hurtful = options.filter(option => option.hurts.length > 0);
  const strange = options.filter(option => option.outOfCharacter && option.hurts.length === 0);
  return (
    <>
      {hurtful.length > 0 && <details><summary>It would hurt somebody dear to you</summary><ul>{hurtful.map(option => <Line key={option.number} option={option} choose={choose} plan={plan} />)}</ul></details>}
      {strange.length > 0 && <details><summary>Out of character</summary><ul>{strange.map(option => <Line key={option.number} option={option} choose={choose} plan={plan} />)}</ul></details>}
    </>
  );
}

interface LineProperties {
  option: PlayerOption;
  number?: number;
  choose(option: PlayerOption): void;
  plan(option: PlayerOption): void;
}

function Line({ option, number, choose, plan }: LineProperties) {
  return (
    <li>
      <button type="button" class="choice" onClick={() => choose(option)}>
        {number !== undefined && number < 10 && <kbd aria-hidden="true">{number}</kbd>}
        <span dir="auto">{option.label}</span>
        <span class="dim">{[option.minutes === undefined ? null : minutes(option.minutes), option.reason].filter(Boolean).join('; ')}</span>
      </button>
      {option.reason !== undefined && <button type="button" class="why" aria-label={`plan? ${option.label}`} onClick={() => plan(option)}>plan?</button>}
    </li>
  );
}

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);
