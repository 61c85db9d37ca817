import type { StoryMessage } from './protocol';

/** What is wrong in a story that is being edited. It goes on as it was before, meanwhile. */
export function Mistakes({ problems }: { problems: StoryMessage[] }) {
  const errors = problems.filter(problem => problem.error);
  if (errors.length === 0) return null;
  return (
    <section class="mistakes" role="alert" aria-label="Mistakes in the story">
      <h2>{errors.length === 1 ? 'A mistake' : `${errors.length} mistakes`} in what was saved; the story goes on as it was before</h2>
      <ol>
        {errors.map((problem, index) => (
          <li key={index}>
            <p>
              <b>{problem.code}</b> {problem.file}{problem.line > 0 && `, line ${problem.line}`}{problem.words !== '' && <>: <code>{problem.words}</code></>}
            </p>
            <p>{problem.message}</p>
            {problem.cure !== undefined && <p class="cure">{problem.cure}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
