// A short line that tells what has just happened, read aloud, and goes away by itself. One at a time;
// what took something away offers to bring it back.

import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 8_000;

/** Says something to the person; with `onUndo`, they may take it back while it is shown. */
export type Notify = (text: string, onUndo?: () => void) => void;

interface Toast {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
  /** Who says it. */
  readonly by: object;
}
type Area = (change: (now: Toast | null) => Toast | null) => void;
const ToastContext = createContext<Area>(() => undefined);

/** What it offers to bring back is of the component that says it: once that is gone, there is nothing to bring it back to. */
export function useToast(): Notify {
  const [by] = useState(() => ({}));
  const change = useContext(ToastContext);
  useEffect(
    () => () => change((now) => (now?.by === by ? { text: now.text, by } : now)),
    [change, by],
  );
  return (text, onUndo) => change(() => ({ text, onUndo, by }));
}

/** The same where it is the workbook that gives it back, whatever is on the screen. */
export function useLastingToast(): Notify {
  const change = useContext(ToastContext);
  return (text, onUndo) => change(() => ({ text, onUndo, by: {} }));
}

export function ToastArea({ children }: { readonly children: ComponentChildren }): VNode {
  const [toast, setToast] = useState<Toast | null>(null);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  const undo = (): void => {
    toast?.onUndo?.();
    setToast(null);
  };
  return (
    <ToastContext.Provider value={setToast}>
      {children}
      <div class="toast-area" role="status" aria-live="polite">
        {toast ? (
          <div class="toast">
            <span class="toast-text">{toast.text}</span>
            {toast.onUndo ? (
              <button type="button" class="toast-undo" onClick={undo}>
                Deshacer
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </ToastContext.Provider>
  );
}
