import { useEffect, useState } from 'preact/hooks';
import { Choices } from './choices';
import { Ending } from './ending';
import type { Ask } from './engine';
import { Explained } from './explained';
import type { Foresight } from './foresight';
import { Knowing } from './knowing';
import { Meaning } from './meaning';
import { Mistakes } from './mistakes';
import { People, Places } from './people';
import type { Opening, PlayerOption } from './protocol';
import { useReading, type Opened } from './reading';
import { useSettings } from './settings';
import { SettingsPanel } from './settings-panel';
import * as shelf from './shelf';
import { display, Start } from './start';
import { offer } from './file';
import { FoldingTools } from './folding';
import { Text } from './text';
import { Onwards } from './onwards';
import { WhatIf } from './what-if';

interface Properties {
  engine: Foresight;
  opened: Opened;
  /** How the story was stored to begin; null where it was not. */
  opening: Opening | null;
  /** It is being written beside its text: it begins by itself, to be watched, and its mistakes are shown there. */
  isDraft?: boolean;
  /** Where the story can be changed; null where this page has no place for that. */
  desk?: string | null;
}

interface Asked {
  title: string;
  ask: Ask;
  event: number | null;
}

export function App({ engine, opened: first, opening, isDraft = false, desk = null }: Properties) {
  const { opened, reading, note, shelfTitle, begin, load, goOn, next, choose, undo, back, suppose, pin, recover, leave } = useReading(engine, first, opening, isDraft);
  const { outline } = opened.story;
  const [settings, change] = useSettings();
  const [panel, show] = useState<'settings' | 'people' | 'places' | 'knowing' | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const [meant, mean] = useState<number | null>(null);
  const [supposing, setSupposing] = useState<number | null>(null);
  const [kept, setKept] = useState<shelf.KeptGame[]>([]);
  const [found, setFound] = useState<string[]>([]);
  const { run, passages, thinking, trouble } = reading;

  useEffect(() => {
    if (run !== null) return;
    shelf.find(shelfTitle).then(setKept, () => setKept([]));
    shelf.findEnds(shelfTitle).then(setFound, () => setFound([]));
  }, [run, shelfTitle]);

  useEffect(() => {
    if (isDraft) void begin(undefined, 1);
  }, []);

  const isDeciding = run?.turn !== undefined && !thinking && !reading.lost;
  // Until the engine has come as far as what is shown, there is nobody to ask.
  const canAsk = run !== null && !reading.stored;
  const mayKnowAll = run !== null && (run.over || run.request.player === undefined);
  const decided = (run?.events ?? 0) > 0 && run?.request.player !== undefined;
  return (
    <>
      <header class="bar">
        {run === null ? <span /> : <h1>{outline.title}{run.request.player !== undefined && ` · as ${display(outline, run.request.player)}`}</h1>}
        <span>{run === null ? '' : run.now.time}</span>
        <FoldingTools folds={run !== null}>
          {isDeciding && canAsk && decided && <button type="button" class="quiet" onClick={() => void undo()}>Undo</button>}
          {isDeciding && canAsk && <button type="button" class="quiet" onClick={() => show('people')}>People</button>}
          {isDeciding && canAsk && <button type="button" class="quiet" onClick={() => show('places')}>Places</button>}
          {canAsk && !thinking && !reading.lost && <button type="button" class="quiet" onClick={() => show('knowing')}>Who knows?</button>}
          {canAsk && <button type="button" class="quiet" onClick={() => void download(engine, outline.title)}>Save</button>}
          {run !== null && <button type="button" class="quiet" onClick={leave}>Title page</button>}
          <button type="button" class="quiet" onClick={() => show('settings')}>Aa</button>
        </FoldingTools>
      </header>
      <main>
        {!isDraft && <Mistakes problems={opened.problems} />}
        {run === null && !thinking && (
          <Start outline={outline} desk={desk} stored={opening} kept={kept} found={found} begin={(player, seed) => void begin(player, seed)} goOn={game => void goOn(game)} load={save => void load(save)} />
        )}
        {run?.remarks.map((remark, index) => <p key={index} class="news" role="status">{remark}</p>)}
        {reading.differs && <p class="news" role="status">What stood here at first was stored when the story was published, and it goes otherwise in the engine of this page. This is how the engine has it.</p>}
        <Text passages={passages} fresh={reading.fresh} why={canAsk ? event => ask({ title: 'Why?', ask: { do: 'why', event }, event }) : null}
          gestures={run?.gestures ?? []} pins={run?.pins ?? []} meaning={canAsk && !thinking && !reading.lost ? mean : null} />
        {reading.chosen !== null && <p class="chosen" dir="auto">{reading.chosen}</p>}
        {thinking && <p class="thinking" role="status"><span class="visually-hidden">People are thinking</span><span aria-hidden="true">…</span></p>}
        {trouble !== null && <p class="trouble" role="alert">{trouble}</p>}
        {reading.lost && <p><button type="button" class="choice" onClick={() => void recover()}>Go on from here</button></p>}
        {note !== null && <p class="trouble" role="status">{note}</p>}
        {isDeciding && <Choices turn={run.turn!} choose={(option: PlayerOption) => void choose(option)} plan={canAsk ? option => ask({ title: option.label, ask: { do: 'plan', option: option.number }, event: null }) : null} />}
        {run !== null && !run.over && run.turn === undefined && !thinking && trouble === null && <Onwards go={() => void next()} calm={settings.calm} count={passages.length} />}
        {run?.over === true && !thinking && (
          <Ending engine={engine} outline={outline} shelfTitle={shelfTitle} run={run} passages={passages} again={(player, seed) => void begin(player, seed)} undo={run.request.player === undefined ? null : () => void undo()} back={events => void back(events)} leave={leave} />
        )}
      </main>
      {asked !== null && (
        <Explained engine={engine} title={asked.title} ask={asked.ask} acts={mayKnowAll && asked.event !== null ? outline.acts.map(act => act.name) : null} close={() => ask(null)}
          whatIf={asked.event === null || !mayKnowAll ? null : () => { setSupposing(asked.event); ask(null); }}
          back={asked.event === null || run?.request.player === undefined ? null : () => { ask(null); void back(asked.event! - 1); }} />
      )}
      {meant !== null && run !== null && (
        <Meaning engine={engine} event={meant} pinned={run.pins.find(one => one.event === meant)} over={run.over} pin={place => void pin(meant, place)} close={() => mean(null)} />
      )}
      {supposing !== null && (
        <WhatIf engine={engine} event={supposing} isPlayed={run?.request.player !== undefined} close={() => { setSupposing(null); engine.lookOn(); }}
          take={change => { setSupposing(null); void suppose(supposing, change); }} />
      )}
      {panel === 'people' && <People engine={engine} close={() => show(null)} />}
      {panel === 'places' && <Places engine={engine} close={() => show(null)} />}
      {panel === 'knowing' && <Knowing engine={engine} passages={passages} truly={mayKnowAll} close={() => show(null)} />}
      {panel === 'settings' && <SettingsPanel settings={settings} change={change} close={() => show(null)} />}
    </>
  );
}

/** The game as a file, which the program in the terminal goes on with as well. */
async function download(engine: Foresight, title: string): Promise<void> {
  const { save } = await engine.ask({ do: 'save' });
  offer(title, 'json', 'application/json', save!);
}
