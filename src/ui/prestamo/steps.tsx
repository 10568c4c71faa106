// What to do, in order.

import type { VNode } from 'preact';

interface StepsProps {
  readonly title: string;
  readonly steps: readonly string[];
}

export const Steps = ({ title, steps }: StepsProps): VNode => (
  <section class="block">
    <h2 class="heading">{title}</h2>
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
);
