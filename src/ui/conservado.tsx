// Above any panel that has just saved: what another person wrote meanwhile in the same rows, and stands.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './kit/button';
import { Notice } from './kit/notice';
import { hearConservado } from './server';

const MOST = 5;

export function Conservado(): VNode | null {
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(
    () => hearConservado((more) => setLines((kept) => [...new Set([...kept, ...more])])),
    [],
  );
  if (lines.length === 0) return null;
  const rest = lines.length - MOST;
  return (
    <Notice look="advertencia" isOuter>
      <p class="notice-title">Quedó guardado, menos lo que otra persona cambió mientras tanto.</p>
      <ul class="notice-facts">
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 ? <li>{`Y ${rest} más: véalas en la hoja.`}</li> : null}
      </ul>
      <p>Si debe ir lo suyo, escríbalo otra vez en la hoja.</p>
      <div class="inline-buttons">
        <Button onClick={() => setLines([])}>Entendido</Button>
      </div>
    </Notice>
  );
}
