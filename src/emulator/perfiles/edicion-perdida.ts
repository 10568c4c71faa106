// «edición perdida»: of three edits in quick succession the third wakes no trigger.

import type { Perfil } from './perfil';

const QUICK_MILLISECONDS = 2_000;
/** So many edits are heard before one is lost. */
const HEARD = 2;

export const edicionPerdida: Perfil = {
  nombre: 'edición perdida',
  fuente:
    'https://developers.google.com/apps-script/guides/triggers (limits; nothing promises that each edit is told). Seen: threads about quick edits that onEdit never got. That it is the third, and how quick, is assumed.',
  listener: () => {
    let heard: number[] = [];
    return (instant) => {
      heard = heard.filter((each) => instant - each < QUICK_MILLISECONDS);
      const isHeard = heard.length < HEARD;
      heard = isHeard ? [...heard, instant] : [];
      return isHeard;
    };
  },
};
