// Names this window among those on the same book. A window that is loaded again is the same, so that what its person did can
// still be taken back; one that was duplicated is another, though the browser gives it all that the first one kept.

const KEPT_ID = 'libro-pam-ventana';
const KEPT_NUMBER = 'libro-pam-ediciones';
/** What a window that is going away takes to let go of its name. */
const PATIENCE_MILLISECONDS = 500;

export const PAGE = await ownId();
let lastNumber = Number(kept(KEPT_NUMBER)) || 0;

/** The number of the next edit of this window; it goes on after the window was loaded again. */
export function nextNumber(): number {
  const number = lastNumber + 1;
  lastNumber = number;
  keep(KEPT_NUMBER, String(number));
  return number;
}

async function ownId(): Promise<string> {
  const before = kept(KEPT_ID);
  if (before && (await claim(before))) return before;
  const id = crypto.randomUUID();
  await claim(id);
  keep(KEPT_ID, id);
  return id;
}

/** Whether no other window has this name; it is this window's for as long as it is open. */
function claim(id: string): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  return new Promise((resolve) => {
    navigator.locks
      .request(`libro-pam ${id}`, { signal }, () => {
        resolve(true);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

/** A browser may refuse to keep anything: then what came before a load cannot be taken back. */
function kept(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}
function keep(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // This window goes on all the same.
  }
}
