import { useState } from 'preact/hooks';
import { Panel } from '../panel';
import type { CheckView, PlayableMeasure, PlayableReport, StoryFindingGroup } from '../protocol';
import type { Checking } from './checking';
import { placeIn, type Place } from './marking';
import type { Story } from './works';

interface Properties {
  check: Checking;
  story: Story;
  isOurs(place: Place): boolean;
  go(place: Place): void;
  close(): void;
}

/** Finds what its author did not ask about, and counts what there is to do for whoever plays; both by many runs, which take their time. */
export function Check({ check, story, isOurs, go, close }: Properties) {
  const [seeds, setSeeds] = useState(check.wish?.seeds ?? 3);
  const begin = (playable: boolean): void => check.begin({ story, playable, seeds });
  return (
    <Panel title="Check" close={close}>
      <p>Runs of the story are made and looked through for what you did not ask about: acts that are never done, text that is never told, ends that never come. Or programs of three tempers play everybody whom one can be, and what they are offered is counted. You can close this and write on; it goes on.</p>
      <p class="seed"><label>Seeds from 1 to <input type="number" min="1" max="1000" value={seeds} onInput={typed => typed.currentTarget.value !== '' && typed.currentTarget.validity.valid && setSeeds(typed.currentTarget.valueAsNumber)} /></label></p>
      <div class="groups">
        <button type="button" class="quiet" onClick={() => begin(false)}>Look for what is wrong</button>
        <button type="button" class="quiet" onClick={() => begin(true)}>Let programs play</button>
        {check.isRunning && <button type="button" class="quiet" onClick={check.stop}>Stop</button>}
      </div>
      {check.isRunning && <progress aria-label="Runs that are made" max={check.view?.of ?? 1} value={check.view?.done ?? 0} />}
      <p role="status">{check.trouble ?? said(check)}</p>
      {check.wish !== null && check.wish.story.files !== story.files && <p class="dim">Of the text as it was when this was begun.</p>}
      {check.view?.played?.map(report => <Played key={report.who} report={report} />)}
      <ul class="tests">{check.view?.found?.map((group, index) => <Found key={index} group={group} isOurs={isOurs} go={go} />)}</ul>
    </Panel>
  );
}

function said({ wish, view, isRunning }: Checking): string {
  if (wish === null) return '';
  if (isRunning) return view === null ? 'The engine is on its way …' : `${view.done} of ${view.of} runs are made …`;
  if (view?.found === undefined) return `Stopped after ${view?.done ?? 0} of ${view?.of ?? 0} runs.`;
  return [aimed(view), found(view.found.length), view.answered > 0 && `${view.answered} more ${view.answered === 1 ? 'is' : 'are'} answered in the story.`].filter(Boolean).join(' ');
}

const found = (count: number): string => (count === 0 ? 'Nothing was found.' : count === 1 ? 'One thing was found.' : `${count} things were found.`);

function aimed({ played }: CheckView): string | null {
  if (played === undefined) return null;
  const aims = played.flatMap(report => report.measures).filter(measure => measure.target !== undefined);
  const missed = aims.filter(measure => measure.missed).length;
  return missed === 0 ? 'Nothing that is aimed at is missed.' : `${missed} of ${aims.length} aims are missed.`;
}

function Found({ group: { kind, about, evidence, findings }, isOurs, go }: { group: StoryFindingGroup; isOurs(place: Place): boolean; go(place: Place): void }) {
  return (
    <li class="fails">
      <p dir="auto"><b>{kind}</b>: {about}</p>
      <p dir="auto">{evidence}</p>
      <p class="cure" dir="auto">{findings[0]?.advice}</p>
      <p>{findings.map((finding, index) => <Where key={index} place={finding.place} isOurs={isOurs} go={go} />)}</p>
    </li>
  );
}

/** A place in the text, which is gone to when it is chosen. */
export function Where({ place, isOurs, go }: { place: string; isOurs(place: Place): boolean; go(place: Place): void }) {
  const found = placeIn(place);
  return found !== null && isOurs(found) ? <button type="button" class="quiet" onClick={() => go(found)}>{place}</button> : <span class="dim">{place} </span>;
}

function Played({ report }: { report: PlayableReport }) {
  return (
    <section aria-label={report.who}>
      <h3 dir="auto">{report.who}</h3>
      <p class="dim">{report.turns} turns in {report.runs} runs: {report.tempers.join(', ')}, each with {report.seeds === 1 ? 'seed 1' : `the seeds 1 to ${report.seeds}`}.</p>
      <table class="measures">
        <thead><tr><th scope="col">Counted</th><th scope="col">Came to</th><th scope="col">Aimed at</th></tr></thead>
        <tbody>{report.measures.map(measure => <Measure key={measure.name} measure={measure} />)}</tbody>
      </table>
    </section>
  );
}

function Measure({ measure: { name, value, unit, of, target, missed } }: { measure: PlayableMeasure }) {
  return (
    <tr class={missed ? 'mark' : ''}>
      <th scope="row">{name}</th>
      <td>{of === 0 ? 'nothing to count' : `${value} ${unit}`}</td>
      <td>{target === undefined ? '' : `${target}${missed ? ': missed' : ''}`}</td>
    </tr>
  );
}
