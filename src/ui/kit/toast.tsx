// A short line that tells what has just happened, read aloud, and goes away by itself. One at a time;
// what took something away offers to bring it back.

import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 8_000;

/** Says something to the person; with `onUndo`, they may take it back while it is shown. */
export type Notify = (text: string, onUndo?: () => void) => void;
const ToastContext = createContext<Notify>(() => undefined);

export const useToast = (): Notify => useContext(ToastContext);

export function ToastArea({ children }: { readonly children: ComponentChildren }): VNode {
  const [toast, setToast] = useState<{ text: string; onUndo?: (() => void) | undefined } | null>(
    null,
  );
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
    <ToastContext.Provider value={(text, onUndo) => setToast({ text, onUndo })}>
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
