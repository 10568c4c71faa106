// A person of the directory or, unless told, any other name.

import type { VNode } from 'preact';
import type { Persona } from '../../addon/panels/acta';
import { Combo } from './combo';
import type { TextProps } from './text-field';

interface PersonPickerProps extends TextProps {
  readonly directorio: readonly Persona[];
  /** Offers no other name. */
  readonly onlyThem?: boolean;
}

/** Value: the name. */
export function PersonPicker({ directorio, onlyThem = false, ...field }: PersonPickerProps): VNode {
  const options = directorio.map(({ nombre, cargo, dependencia }) => ({
    value: nombre,
    label: nombre,
    detail: cargo || dependencia,
  }));
  return <Combo {...field} options={options} isFree={!onlyThem} />;
}
