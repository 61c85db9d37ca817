import { useEffect, useState } from 'preact/hooks';

/** How the page looks, kept in this browser. The names of the variables are Readium's. */
export interface Settings {
  appearance: 'auto' | 'light' | 'sepia' | 'night';
  /** Percent of the ordinary size. */
  fontSize: number;
  /** Of the lines, in tenths of the letters' height. */
  lineHeight: number;
  face: 'serif' | 'sans' | 'plain';
  /** Nothing scrolls softly or is fetched by itself: what comes next is asked for. */
  calm: boolean;
}

export const ordinary: Settings = { appearance: 'auto', fontSize: 100, lineHeight: 15, face: 'serif', calm: false };

const key = 'motive.settings';

function read(): Settings {
  try {
    return { ...ordinary, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>) };
  } catch {
    return ordinary;
  }
}

export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, set] = useState(read);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.appearance = settings.appearance;
    root.dataset.face = settings.face;
    root.dataset.calm = String(settings.calm);
    root.style.setProperty('--USER__fontSize', `${settings.fontSize}%`);
    root.style.setProperty('--USER__lineHeight', String(settings.lineHeight / 10));
    try {
      localStorage.setItem(key, JSON.stringify(settings));
    } catch {
      // The browser keeps nothing; the settings hold until the page is closed.
    }
  }, [settings]);
  return [settings, change => set(before => ({ ...before, ...change }))];
}
