// When the form is kept, so that closing the panel by mistake loses nothing: on leaving a field, when who types pauses,
// every thirty seconds and when the panel is hidden.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Keeper } from './draft-keeper';

const EVERY_MS = 30_000;
const PAUSE_MS = 1500;

/** What to tell the person about it, `failed` when it could not be kept; '' until there is something. */
export function useDraft<T>(draft: () => T, keeper: Keeper<T>, failed: string): string {
  const [status, setStatus] = useState('');
  const latest = useRef(draft);
  latest.current = draft;
  // A layout effect ends with its form; a plain one would outlive it by a frame.
  useLayoutEffect(() => {
    let isShown = true;
    const keep = async (): Promise<void> => {
      // A form that is being replaced loses the keyboard just before it goes: that is no reason to keep it.
      await Promise.resolve();
      if (!isShown) return;
      const kept = await keeper.keep(latest.current());
      if (kept !== 'same') setStatus(kept === 'saved' ? safeNow() : failed);
    };
    const keepWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') void keep();
    };
    const timer = setInterval(keep, EVERY_MS);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keepAtPause = (): void => {
      clearTimeout(pause);
      pause = setTimeout(keep, PAUSE_MS);
    };
    document.addEventListener('input', keepAtPause);
    document.addEventListener('focusout', keep);
    document.addEventListener('visibilitychange', keepWhenHidden);
    window.addEventListener('pagehide', keep);
    return () => {
      isShown = false;
      clearInterval(timer);
      clearTimeout(pause);
      document.removeEventListener('input', keepAtPause);
      document.removeEventListener('focusout', keep);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      window.removeEventListener('pagehide', keep);
    };
  }, [keeper, failed]);
  return status;
}

function safeNow(): string {
  const now = new Date();
  const minutes = String(now.getMinutes()).padStart(2, '0');
  return `Lo escrito se guardó a las ${now.getHours()}:${minutes}.`;
}
