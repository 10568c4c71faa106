// Who answers for a document that is about to be made: proposed from the last one, and printed with their cargo.

import type { VNode } from 'preact';
import type { DocumentosPanel, Firmantes } from '../../addon/panels/documentos-del-libro';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';

interface SignersProps {
  readonly personas: DocumentosPanel['personas'];
  readonly value: Firmantes;
  readonly onChange: (value: Firmantes) => void;
}

const ROLES = [
  ['elaboro', 'Elaboró'],
  ['reviso', 'Revisó'],
  ['aprobo', 'Aprobó'],
] as const;

export function Signers({ personas, value, onChange }: SignersProps): VNode {
  const named = ROLES.flatMap(([rol]) => value[rol] || []).length;
  return (
    <Section
      id="documento-responden"
      title="Quién responde"
      count={named === 0 ? 'nadie todavía' : `${named} de ${ROLES.length}`}
    >
      {ROLES.map(([rol, label]) => (
        <SelectField
          key={rol}
          id={`documento-${rol}`}
          label={label}
          need="unmarked"
          value={value[rol] ?? ''}
          options={[
            { value: '', label: '—' },
            ...optionsFor(personas, value[rol]).map(({ nombre, cargo }) => ({
              value: nombre,
              label: cargo ? `${nombre} · ${cargo}` : nombre,
            })),
          ]}
          onChange={(nombre) => onChange({ ...value, [rol]: nombre || undefined })}
        />
      ))}
      <p class="hint">Salen con su cargo de la hoja Equipo, con espacio para la firma.</p>
    </Section>
  );
}

/** Who signed the last one may have left the office: still shown, so that nobody is changed unseen. */
const optionsFor = (
  personas: DocumentosPanel['personas'],
  chosen: string | undefined,
): DocumentosPanel['personas'] =>
  !chosen || personas.some(({ nombre }) => nombre === chosen)
    ? personas
    : [...personas, { nombre: chosen, cargo: '' }];
