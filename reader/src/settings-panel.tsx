import { Panel } from './panel';
import { ordinary, type Settings } from './settings';

interface Properties {
  settings: Settings;
  change(change: Partial<Settings>): void;
  close(): void;
}

export function SettingsPanel({ settings, change, close }: Properties) {
  return (
    <Panel title="How it looks" close={close}>
      <fieldset>
        <legend>Page</legend>
        <Choice name="appearance" now={settings.appearance} choices={[['auto', 'As the device'], ['light', 'Light'], ['sepia', 'Sepia'], ['night', 'Dark']]} pick={appearance => change({ appearance })} />
      </fieldset>
      <fieldset>
        <legend>Letters</legend>
        <Choice name="face" now={settings.face} choices={[['serif', 'Book'], ['sans', 'Plain'], ['plain', 'Wide, for easier reading']]} pick={face => change({ face })} />
        <label class="slider">
          Size
          <input type="range" min="80" max="200" step="10" value={settings.fontSize} onInput={event => change({ fontSize: Number(event.currentTarget.value) })} />
        </label>
        <label class="slider">
          Space between lines
          <input type="range" min="12" max="22" step="1" value={settings.lineHeight} onInput={event => change({ lineHeight: Number(event.currentTarget.value) })} />
        </label>
      </fieldset>
      <label class="tick">
        <input type="checkbox" checked={settings.calm} onInput={event => change({ calm: event.currentTarget.checked })} /> Nothing moves by itself
      </label>
      <button type="button" class="quiet" onClick={() => change(ordinary)}>As it was</button>
    </Panel>
  );
}

interface ChoiceProperties<T extends string> {
  name: string;
  now: T;
  choices: [T, string][];
  pick(value: T): void;
}

function Choice<T extends string>({ name, now, choices, pick }: ChoiceProperties<T>) {
  return (
    <div class="radios">
      {choices.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} checked={now === value} onInput={() => pick(value)} /> {label}
        </label>
      ))}
    </div>
  );
}
