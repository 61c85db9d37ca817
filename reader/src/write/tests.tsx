import { useEffect, useState } from 'preact/hooks';
import { Engine } from '../engine';
import { Panel } from '../panel';
import type { TestResult } from '../protocol';
import { server } from '../server';
import type { Story } from './works';

const words: Record<string, string> = { holds: 'Holds', fails: 'Fails', undecided: 'Undecided' };

/** The tests of the story, run one after the other in an engine of their own, which is given back when the panel is closed. */
export function Tests({ story, close }: { story: Story; close(): void }) {
  const [results, setResults] = useState<TestResult[]>([]);
  const [end, setEnd] = useState<string | null>(null);
  useEffect(() => {
    const engine = new Engine(server);
    void run(engine, story, result => setResults(before => [...before, result])).then(setEnd, (error: Error) => setEnd(error.message));
    return () => engine.end();
  }, []);
  const failed = results.filter(result => result.result !== 'holds').length;
  return (
    <Panel title="Tests" close={close}>
      <p role="status">{end ?? 'Running …'}{end === '' && (results.length === 0 ? 'This story has no tests.' : failed === 0 ? `All ${results.length} hold.` : `${failed} of ${results.length} do not hold.`)}</p>
      <ol class="tests">{results.map(result => <Result key={result.place} result={result} />)}</ol>
    </Panel>
  );
}

async function run(engine: Engine, story: Story, tell: (result: TestResult) => void): Promise<string> {
  const { problems = [] } = await engine.ask({ do: 'open', ...story });
  if (problems.some(problem => problem.error)) return 'The story has mistakes in it; its tests can be run when they are mended.';
  for (;;) {
    const { test } = await engine.ask({ do: 'test' });
    if (test === undefined) return '';
    tell(test);
  }
}

function Result({ result }: { result: TestResult }) {
  return (
    <li class={result.result}>
      <p dir="auto"><b>{words[result.result] ?? result.result}</b>: {result.test} <span class="dim">{result.place}</span></p>
      {result.findings.map((finding, index) => (
        <p key={index} class="cure"><code>{finding.line}</code> {finding.what} {finding.seeds.length === 1 ? `Seed ${finding.seeds[0]}.` : `Seeds ${finding.seeds.join(', ')}.`}</p>
      ))}
      {result.doubts.map((doubt, index) => <p key={index} class="cure">{doubt}</p>)}
    </li>
  );
}
