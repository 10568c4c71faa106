// What may be answered to something that was asked for: granting it, or refusing it with the reason that whoever asked will read.

import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';
import { focusSoon } from './focus';
import { SubForm, SubFormButtons } from './sub-form';
import { TextArea } from './text-field';

interface GrantOrRefuseProps {
  /** What was asked for, by its código. */
  readonly codigo: string;
  /** What the button that grants it says. */
  readonly grant: string;
  /** Said of a refusal without its reason. */
  readonly lacks: string;
  readonly isBusy: boolean;
  readonly onGrant: () => void;
  readonly onRefuse: (why: string) => void;
  /** What else granting it asks for. */
  readonly children?: ComponentChildren;
}

export function GrantOrRefuse(props: GrantOrRefuseProps): VNode {
  const { codigo, grant, lacks, isBusy, onGrant, onRefuse, children } = props;
  const [isRefusing, setRefusing] = useState(false);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const id = `negar-${codigo}`;
  const turn = (wanted: boolean): void => {
    setRefusing(wanted);
    focusSoon(wanted ? id : `${id}-abre`);
  };
  const refuse = (): void => {
    setTried(true);
    if (why.trim() === '') focusSoon(id);
    else onRefuse(why);
  };
  if (isRefusing)
    return (
      <SubForm label={`Negar ${codigo}`} onCancel={() => turn(false)} onMain={refuse}>
        <TextArea
          id={id}
          label="Por qué se niega"
          value={why}
          onChange={setWhy}
          error={tried && why.trim() === '' ? lacks : undefined}
        />
        <SubFormButtons
          label="Negar"
          onClick={refuse}
          disabled={isBusy}
          onCancel={() => turn(false)}
        />
      </SubForm>
    );
  return (
    <>
      {children}
      <div class="inline-buttons">
        <Button disabled={isBusy} onClick={onGrant}>
          {grant}
        </Button>
        <Button id={`${id}-abre`} look="quiet" disabled={isBusy} onClick={() => turn(true)}>
          Negar…
        </Button>
      </div>
    </>
  );
}
