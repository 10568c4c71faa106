// The pictures of the Tablero, each with its table.

import type { VNode } from 'preact';
import { DEL_ANO, DEL_ESPERADO } from '../../domain/avance/que-es';
import { conSigno } from '../../domain/en-puntos';
import { dinero, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import { Cuadro, Tabla } from './cuadro';
import { Cifra, type CuerpoProps, type Pregunta } from './pregunta';

const dicha = (que: string, cifra: string, lineas: readonly string[], corte = ''): Pregunta => ({
  tipo: 'dicho',
  que,
  cifra,
  lineas,
  ...(corte && { corte }),
});

export function DeComponentes({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  return (
    <Cuadro
      grafica="componentes"
      titulo={titulares.componentes}
      tablero={tablero}
      leyenda={
        <>
          <b>▬</b> avance del cuatrienio, con su cifra · <b>┃</b> lo esperado a la fecha
        </>
      }
    >
      <Tabla
        titulo="Avance por componente"
        columnas={['Componente', 'Acciones', 'Avance', 'Esperado', 'Cambio', 'Actividades']}
        filas={tablero.componentes.map((one) => [
          one.componente,
          one.acciones,
          <Cifra
            key="avance"
            pregunta={{
              tipo: 'promedio',
              que: one.componente,
              cifra: razonEscrita(one.avance),
              promedio: one.promedio,
            }}
            onAsk={onAsk}
          />,
          razonEscrita(one.esperado),
          conSigno(one.cambio),
          razonEscrita(one.actividades),
        ])}
      />
    </Cuadro>
  );
}

export function DeTrimestres({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  return (
    <Cuadro
      grafica="trimestres"
      titulo={titulares.trimestres}
      tablero={tablero}
      leyenda={
        <>
          <b>●</b> avance del cuatrienio · <b>□</b> lo esperado. Con lo que el libro sabe hoy de
          cada trimestre.
        </>
      }
    >
      <Tabla
        titulo="Avance por trimestre"
        columnas={['Corte', 'Avance', 'Esperado']}
        filas={[...tablero.trimestres]
          .reverse()
          .map(({ corte, avance, esperado }) => [
            corte,
            <Cifra
              key="avance"
              pregunta={dicha(
                `Avance del cuatrienio al corte ${corte}`,
                razonEscrita(avance),
                ['La misma cifra, calculada con lo que va hasta ese corte.', DEL_ESPERADO],
                corte,
              )}
              onAsk={onAsk}
            />,
            razonEscrita(esperado),
          ])}
      />
    </Cuadro>
  );
}

export function DeEstados({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  return (
    <Cuadro grafica="estados" titulo={titulares.estados} tablero={tablero}>
      <Tabla
        titulo="Las acciones y su estado"
        columnas={['Acción', 'Qué hace', 'Estado', 'Al corte', 'Actividades']}
        deTexto={[1, 2]}
        filas={Object.keys(tablero.plan.estados).flatMap((estado) =>
          tablero.acciones
            .filter((one) => one.estado === estado)
            .map((one) => [
              <Cifra
                key={one.codigo}
                pregunta={{ tipo: 'accion', codigo: one.codigo }}
                onAsk={onAsk}
              />,
              one.accion,
              one.estado,
              one.sinReporte ? SIN_REPORTE : razonEscrita(one.avanceAlCorte),
              razonEscrita(one.actividades),
            ]),
        )}
      />
    </Cuadro>
  );
}

export function DeVigencias({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  return (
    <Cuadro grafica="vigencias" titulo={titulares.vigencias} tablero={tablero}>
      <Tabla
        titulo="Avance por vigencia"
        columnas={['Vigencia', 'Hasta', 'De lo programado en el año', 'Cuatrienio']}
        filas={tablero.vigencias.map(({ vigencia, corte, avance, cuatrienio }) => [
          vigencia,
          corte,
          <Cifra
            key="avance"
            pregunta={dicha(`Vigencia ${vigencia}`, razonEscrita(avance), [DEL_ANO], corte)}
            onAsk={onAsk}
          />,
          razonEscrita(cuatrienio),
        ])}
      />
    </Cuadro>
  );
}

export function DeRecursos({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  const { componentes, total, base } = tablero.recursos;
  const monto = (pesos: number | null): string => (pesos === null ? SIN_REPORTE : dinero(pesos));
  const rows = [...componentes, { componente: 'Total', ...total }];
  return (
    <Cuadro
      grafica="recursos"
      titulo={titulares.recursos}
      tablero={tablero}
      isEmpty={componentes.length === 0}
      leyenda={
        <>
          <b>●</b> avance físico de la vigencia · <b>□</b> comprometido de lo apropiado, de las
          acciones con recursos
        </>
      }
    >
      <Tabla
        titulo="Avance físico y financiero"
        columnas={[
          'Componente',
          'Físico',
          'Comprometido ÷ apropiado',
          'Brecha, en puntos',
          'Apropiado',
          'Comprometido',
          'Pagado',
          `Pagado ÷ ${base}`,
        ]}
        filas={rows.map((one) => [
          one.componente,
          razonEscrita(one.fisico),
          <Cifra
            key="ejecucion"
            pregunta={dicha(
              `Ejecución financiera, ${one.componente}`,
              razonEscrita(one.ejecucion),
              [
                `Comprometido ÷ apropiado: ${monto(one.comprometido)} ÷ ${monto(one.apropiado)} = ${razonEscrita(one.ejecucion)}.`,
                'Lo último que cada acción reportó en la vigencia hasta el corte, en las columnas de recursos de Seguimiento.',
              ],
            )}
            onAsk={onAsk}
          />,
          conSigno(one.brecha),
          monto(one.apropiado),
          monto(one.comprometido),
          monto(one.pagado),
          razonEscrita(one.pagos),
        ])}
      />
    </Cuadro>
  );
}
