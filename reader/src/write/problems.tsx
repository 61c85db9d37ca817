import type { StoryMessage } from '../protocol';
import type { Place } from './marking';

interface Properties {
  problems: StoryMessage[];
  /** What the text makes can be shown. */
  isRunning: boolean;
  go(place: Place): void;
}

/** What is wrong or doubtful in the text, each with its code and what would work. Chosen, it is gone to. */
export function Problems({ problems, isRunning, go }: Properties) {
  const errors = problems.filter(problem => problem.error).length;
  const doubts = problems.length - errors;
  const counted = [errors > 0 && (errors === 1 ? 'A mistake' : `${errors} mistakes`), doubts > 0 && (doubts === 1 ? 'a doubt' : `${doubts} doubts`)].filter(Boolean).join(' and ');
  return (
    <section class="problems" aria-label="What is said of the text">
      <p class="dim" role="status">{problems.length === 0 ? 'No mistakes.' : errors === 0 ? `No mistakes, ${counted}.` : `${counted}.${isRunning ? ' The story goes on as it was before.' : ''}`}</p>
      <ol>
        {problems.map((problem, index) => (
          <li key={index}>
            <button type="button" class="choice" onClick={() => go(problem)}>
              <span><b>{problem.code}</b> {problem.file}{problem.line > 0 && `, line ${problem.line}`}{problem.words !== '' && <>: <code>{problem.words}</code></>}</span>
              <span dir="auto">{problem.message}</span>
              {problem.cure !== undefined && <span class="cure" dir="auto">{problem.cure}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
