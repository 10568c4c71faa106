// What became of a código: the answer in a sentence, what it rests on, and its documents, or those whose código is alike.

import type { VNode } from 'preact';
import type { CodigoVerificado, DocumentoDelCodigo } from '../../addon/codigos/verificar-codigo';
import { cuenta } from '../../domain/formato';
import { ExternalLink } from '../kit/external-link';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { Recalculado } from './recalculado';

/** Takes the keyboard once it is there. */
export const ANSWER_ID = 'codigo-respuesta';

const LOOKS = {
  vale: 'listo',
  cambió: 'advertencia',
  'no concuerda': 'error',
  ajeno: 'error',
} as const;

export function Answer({ answer }: { readonly answer: CodigoVerificado }): VNode {
  const { codigo, veredicto, titulo, dicho, documentos, parecidos } = answer;
  return (
    <div id={ANSWER_ID} class="block" tabIndex={-1}>
      {veredicto === 'ilegible' ? null : (
        <>
          <Notice look={LOOKS[veredicto]}>
            <p class="notice-title">{titulo}</p>
            <p>
              <code>{codigo}</code>
            </p>
            {dicho.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
          {documentos.length > 0 ? (
            <ul class="cards block">
              {documentos.map((one) => (
                <Documento key={one.codigo} documento={one} />
              ))}
            </ul>
          ) : null}
        </>
      )}
      {parecidos.length > 0 ? <Parecidos parecidos={parecidos} /> : null}
    </div>
  );
}

function Documento({ documento }: { readonly documento: DocumentoDelCodigo }): VNode {
  const { codigo, nombre, url, dicho, problemas, cambios, cuantos } = documento;
  return (
    <li class="item">
      <span class="item-icon">
        <Icon name="documento" />
      </span>
      <div>
        <p class="notice-title">
          {url ? <ExternalLink href={url}>{nombre}</ExternalLink> : nombre}
        </p>
        {problemas.map((line) => (
          <p key={line}>
            <Icon name="error" /> {line}
          </p>
        ))}
        {dicho.map((line) => (
          <p key={line} class="hint">
            {line}
          </p>
        ))}
        {cuantos === 0 ? (
          <p>Desde entonces no ha cambiado nada de lo que imprime.</p>
        ) : (
          <>
            <p>Cambió desde entonces, de lo que imprime:</p>
            <ul class="notice-facts">
              {cambios.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {cuantos > cambios.length ? (
                <li>y {cuenta(cuantos - cambios.length, 'cambio', 'cambios')} más.</li>
              ) : null}
            </ul>
          </>
        )}
        <Recalculado codigo={codigo} />
      </div>
    </li>
  );
}

function Parecidos({ parecidos }: Pick<CodigoVerificado, 'parecidos'>): VNode {
  return (
    <section class="block">
      <h2 class="heading">Se parecen, y no son el mismo</h2>
      <p class="hint">Compare el papel letra por letra, y escriba el código otra vez.</p>
      <ul class="plain-list">
        {parecidos.map(({ codigo, de }) => (
          <li key={codigo} class="item">
            <span class="item-icon">
              <Icon name="advertencia" />
            </span>
            <div>
              <code>{codigo}</code>
              <p class="hint">{de}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
