// The list of a combo: whether it is open, which option is lit, and what the keys do to it.

import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { matchOptions, type Option } from './match-options';

export interface OptionsState {
  /** [] while the list is closed. */
  readonly shown: readonly Option[];
  /** Index of the option that Tab and Enter take. */
  readonly lit: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly take: (option: Option) => void;
  readonly handleKey: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
}

interface OptionsOfField {
  readonly options: readonly Option[];
  readonly value: string;
  readonly isFree: boolean;
  readonly onChange: (value: string) => void;
}

export function useOptions({ options, value, isFree, onChange }: OptionsOfField): OptionsState {
  const [isOpen, setOpen] = useState(false);
  const [lit, setLit] = useState(0);
  const shown = isOpen ? matchOptions(options, value, isFree) : [];
  const open = (): void => {
    setOpen(true);
    setLit(0);
  };
  const close = (): void => setOpen(false);
  const take = (option: Option): void => {
    onChange(option.value);
    close();
  };
  const step = (by: 1 | -1): void => {
    if (isOpen) setLit((lit + by + shown.length) % (shown.length || 1));
    else open();
  };
  const handleKey: OptionsState['handleKey'] = (event) => {
    const option = shown[lit];
    if (event.altKey || event.ctrlKey) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && option) return take(option);
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };
  return { shown, lit, open, close, take, handleKey };
}
