import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from './answer';
import type { Ask } from './engine';
import type { Foresight } from './foresight';
import { Panel } from './panel';
import type { StoryPassage, StoryThreads, ThreadKnot, TurningPoint } from './protocol';
import { Told } from './text';
import { Weave } from './weave';

interface Properties {
  engine: Foresight;
  player: string | undefined;
  /** What the end was found to hang on. */
  points: TurningPoint[];
  close(): void;
  /** Goes back to where so many events had come about. */
  back(events: number): void;
}

const threads: Ask = { do: 'threads' };

/** All threads of a run that is over: as a drawing, and as the list that says the same. Each knot can be read through the eyes of whoever was there. */
export function Threads({ engine, player, points, close, back }: Properties) {
  const { reply, trouble } = useAnswer(engine, threads);
  const [opened, open] = useState<number | null>(null);
  const whole = reply?.threads;
  return (
    <Panel title="The same hours, for everybody" wide close={close}>
      <div aria-live="polite" aria-busy={whole === undefined && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {whole !== undefined && (
          <p class="dim">A thread for each person. What {player === undefined ? 'was told' : 'you saw'} is in ink, what came about elsewhere in grey. All of it is in the list, and can be read from there.</p>
        )}
      </div>
      {whole !== undefined && <Weave whole={whole} player={player} points={points} opened={opened} open={open} />}
      {whole !== undefined && (
        <ol class="knots">
          {whole.knots.map((knot, index) => (
            <Knot key={index} engine={engine} whole={whole} knot={knot} player={player} hung={points.filter(point => knot.events.includes(point.event))}
              isOpen={opened === index} toggle={() => open(opened === index ? null : index)} back={back} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

interface KnotProperties {
  engine: Foresight;
  whole: StoryThreads;
  knot: ThreadKnot;
  player: string | undefined;
  hung: TurningPoint[];
  isOpen: boolean;
  toggle(): void;
  back(events: number): void;
}

function Knot({ engine, whole, knot, player, hung, isOpen, toggle, back }: KnotProperties) {
  const names = knot.people.map(name => display(whole, name)).join(', ');
  return (
    <li id={`knot-${knot.events[0]}`}>
      <button type="button" class={knot.told ? 'choice' : 'choice untold'} aria-expanded={isOpen} onClick={toggle}>
        <span class="dim">{knot.from.time}{knot.place !== undefined && `, ${knot.place}`}</span>
        <span dir="auto">{knot.title}</span>
        <span class="dim">{names}{knot.told ? '' : player === undefined ? '; not told' : '; you did not see it'}</span>
        {hung.length > 0 && <span class="mark">It hung on this</span>}
      </button>
      {isOpen && <Eyes engine={engine} whole={whole} knot={knot} hung={hung} isPlayed={player !== undefined} back={back} />}
    </li>
  );
}

function Eyes({ engine, whole, knot, hung, isPlayed, back }: Omit<KnotProperties, 'isOpen' | 'toggle' | 'player'> & { isPlayed: boolean }) {
  const [who, see] = useState(knot.people[0]!);
  const [passages, setPassages] = useState<StoryPassage[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let isOpen = true;
    setPassages(null);
    retold(engine, whole, who).then(all => isOpen && setPassages(all.filter(passage => knot.events.includes(passage.event))), (error: Error) => isOpen && setTrouble(error.message));
    return () => void (isOpen = false);
  }, [engine, whole, knot, who]);
  return (
    <div class="eyes">
      {hung.map(point => <p key={point.event} class="mark">{point.text}</p>)}
      <div class="groups" role="group" aria-label="Through whose eyes">
        {knot.people.map(name => <button key={name} type="button" class="quiet" aria-pressed={name === who} onClick={() => see(name)}>As {display(whole, name)}</button>)}
      </div>
      <div class="text" aria-live="polite" aria-busy={passages === null && trouble === null}>
        {trouble !== null && <p class="trouble">{trouble}</p>}
        {passages?.map((passage, index) => <div key={index} class={`passage ${passage.kind}`}><Told passage={passage} /></div>)}
        {passages?.length === 0 && <p class="dim">The story has no words for it as {display(whole, who)} saw it.</p>}
      </div>
      <button type="button" class="quiet" onClick={() => back(knot.events[0]! - 1)}>{isPlayed ? 'Play on from here' : 'Watch on from here'}</button>
    </div>
  );
}

/** What has been told anew of a run, by person: it is the same as often as it is asked for. */
const toldAnew = new WeakMap<StoryThreads, Map<string, Promise<StoryPassage[]>>>();

function retold(engine: Foresight, whole: StoryThreads, who: string): Promise<StoryPassage[]> {
  const told = toldAnew.get(whole) ?? new Map<string, Promise<StoryPassage[]>>();
  toldAnew.set(whole, told);
  const answer = told.get(who) ?? engine.ask({ do: 'toldto', who }).then(reply => reply.passages ?? []);
  told.set(who, answer);
  return answer;
}

const display = (whole: StoryThreads, name: string): string => whole.people.find(person => person.name === name)?.display ?? name;
