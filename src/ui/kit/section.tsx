// A part of a form that folds, with a few words on what it holds so that it can stay folded.

import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What is filled: "12 asistieron". */
  readonly count?: string;
  readonly startsOpen?: boolean;
  readonly onOpen?: () => void;
  /** Something in it needs attention. */
  readonly flagged?: boolean;
  /** Stands outside the padding of a panel's body. */
  readonly isAlone?: boolean;
  readonly children: ComponentChildren;
}

export function Section(props: SectionProps): VNode {
  const { id, title, count, startsOpen = false, onOpen, flagged, isAlone, children } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <section class={`section ${isAlone ? 'section-alone' : ''}`} data-section>
      <h2>
        <button
          type="button"
          id={id}
          class="section-header"
          aria-expanded={isOpen}
          aria-controls={`${id}-contenido`}
          onClick={() => {
            setOpen(!isOpen);
            onOpen?.();
          }}
        >
          <span class="section-chevron">
            <Icon name="chevron" />
          </span>
          <span class="section-title">{title}</span>
          {flagged ? (
            <span class="section-flag">
              <Icon name="error" /> revise
            </span>
          ) : (
            <span class="section-count">{count}</span>
          )}
        </button>
      </h2>
      <div id={`${id}-contenido`} class="section-body" data-section-body hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
