// Keys that are heard before Univer hears them. It listens on the window as soon as it starts and what listens there first
// is told first: so this is on it as soon as the page is read.

type Hearing = (event: KeyboardEvent) => void;

const hearings: Hearing[] = [];

addEventListener(
  'keydown',
  (event) => {
    for (const hear of hearings) hear(event);
  },
  true,
);

/** From now on; what it stops with `stopImmediatePropagation` nobody else hears. */
export function hearBeforeUniver(hear: Hearing): void {
  hearings.push(hear);
}
