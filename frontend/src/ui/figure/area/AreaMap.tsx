import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { formatDecimal } from '~/lib/format/number';
import { LOCALES } from '~/lib/i18n/languages';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LoadingState } from '~/ui/states';
import { useFigureText } from '../texts';
import { classOf, type ValueClass, valueClasses } from '../valueClasses';
import classes from './AreaMap.module.css';
import { useAreaPlaces } from './useAreaPlaces';

export interface AreaValue {
  /** Of the municipality. */
  id: string;
  name: string;
  /** Decimal as published. */
  value?: string;
  /** Why there is none, in words. */
  absence?: string;
  /** There is one, but it is about too few persons. */
  suppressed?: boolean;
}

interface AreaMapProps {
  areas: AreaValue[];
  unit: string;
  /** Ids of the municipalities that are chosen, where they can be. */
  chosen?: readonly string[];
  onChoose?: (id: string) => void;
}

type Shade = number | 'absent' | 'suppressed' | 'outside';

/** An area as people see, hear and reach it. */
interface Shown {
  id: string;
  name: string;
  words: string;
  short: string;
  shade: Shade;
}

/**
 * Municipalities on a map, or in a grid of tiles where no boundaries were imported. One hue in classes
 * of equal width; what is absent or withheld has a pattern. One stop for the keyboard: arrows go from
 * place to place in alphabetical order. Stands inside an interactive `Figure`.
 */
export function AreaMap({ areas, unit, chosen, onChoose }: AreaMapProps) {
  const t = useFigureText();
  const language = useLanguage();
  const places = useAreaPlaces(areas.map(({ id }) => id));
  const scale = valueClasses(areas.flatMap(({ value }) => (value === undefined ? [] : [Number(value)])));
  const known = new Map(areas.map((area) => [area.id, area]));
  const drawnIds = places.map ? places.map.shapes.map(({ id }) => id) : [...places.tiles.keys()];
  const shown = drawnIds
    .map((id): Shown => {
      const area = known.get(id);
      const name = area?.name ?? places.names.get(id) ?? '';
      const value = area?.value === undefined ? undefined : formatDecimal(area.value, language);
      const none = area?.suppressed ? t('map.suppressed') : t('map.absent');
      const words = !area
        ? t('map.outside')
        : value === undefined
          ? [none, area.absence].filter(Boolean).join(': ')
          : `${value} ${unit}`;
      return { id, name, words, short: value ?? (area ? '–' : ''), shade: shadeOf(area, scale) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, LOCALES[language]));
  if (!places.ready) return <LoadingState lines={6} />;
  if (drawnIds.length === 0) return <p>{t('map.none')}</p>;
  const missing = areas.filter(({ id }) => !drawnIds.includes(id));
  return (
    <div className={classes.frame}>
      <Reachable shown={shown} chosen={chosen} onChoose={onChoose}>
        {(area) =>
          places.map ? (
            <svg
              viewBox={`-4 -4 ${places.map.width + 8} ${places.map.height + 8}`}
              className={classes.map}
              role="presentation"
            >
              <Patterns />
              {places.map.shapes.map(({ id, path }) => (
                <path key={id} d={path} {...area(id)} />
              ))}
            </svg>
          ) : (
            <div className={classes.tiles}>
              {shown.map(({ id, name, short }) => {
                const tile = places.tiles.get(id);
                return (
                  <div key={id} {...area(id)} style={{ gridColumn: tile?.column, gridRow: tile?.row }}>
                    <span>{name}</span> <span className={classes.number}>{short}</span>
                  </div>
                );
              })}
            </div>
          )
        }
      </Reachable>
      <Legend scale={scale} shown={shown} unit={unit} />
      {missing.length > 0 && (
        <p className={classes.note}>
          {t('map.notDrawn', { names: missing.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <p className={classes.note}>
        {places.map ? t('map.boundaries', { origin: places.origin }) : t('map.tiles')}
      </p>
    </div>
  );
}

function shadeOf(area: AreaValue | undefined, scale: ValueClass[]): Shade {
  if (!area) return 'outside';
  if (area.value === undefined) return area.suppressed ? 'suppressed' : 'absent';
  return classOf(Number(area.value), scale) + 1;
}

interface ReachableProps {
  shown: Shown[];
  chosen?: readonly string[];
  onChoose?: (id: string) => void;
  children: (area: (id: string) => object) => ReactNode;
}

/** Lets the keyboard and the pointer go from area to area, and says which one they are at. */
function Reachable({ shown, chosen, onChoose, children }: ReachableProps) {
  const t = useFigureText();
  const key = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const stop = shown.some(({ id }) => id === at) ? at : shown[0]?.id;
  const go = (step: number, event: KeyboardEvent) => {
    event.preventDefault();
    const place = shown.findIndex(({ id }) => id === stop);
    const next = shown[Math.min(shown.length - 1, Math.max(0, place + step))];
    if (!next) return;
    setAt(next.id);
    frame.current?.querySelector<HTMLElement>(`[data-area="${next.id}"]`)?.focus();
  };
  const press = (id: string) => (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(1, event);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(-1, event);
    else if (event.key === 'Home') go(-shown.length, event);
    else if (event.key === 'End') go(shown.length, event);
    else if (onChoose && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(id);
    }
  };
  const named = new Map(shown.map((area) => [area.id, area]));
  const area = (id: string) => {
    const { name, words, shade } = named.get(id) as Shown;
    return {
      'data-area': id,
      'data-shade': shade,
      className: classes.area,
      role: onChoose ? 'button' : 'img',
      tabIndex: id === stop ? 0 : -1,
      'aria-label': `${name}: ${words}`,
      'aria-pressed': onChoose ? (chosen?.includes(id) ?? false) : undefined,
      'aria-describedby': id === stop ? key : undefined,
      onClick: onChoose && (() => onChoose(id)),
      onKeyDown: press(id),
      onFocus: () => setAt(id),
      onPointerEnter: () => setAt(id),
    };
  };
  const current = at === undefined ? undefined : named.get(at);
  return (
    <div ref={frame}>
      <p className={`${classes.current} no-print`}>
        {current ? `${current.name}: ${current.words}` : t('map.point')}
      </p>
      <p id={key} className="visually-hidden">
        {t('map.keys')}
      </p>
      {children(area)}
    </div>
  );
}

/** Every class in numbers and how many places are in it, so that no colour has to be told apart. */
function Legend({ scale, shown, unit }: { scale: ValueClass[]; shown: Shown[]; unit: string }) {
  const t = useFigureText();
  const language = useLanguage();
  const count = (shade: Shade) => shown.filter((area) => area.shade === shade).length;
  const number = (value: number) => formatDecimal(value, language);
  const entries: { shade: Shade; words: string }[] = [
    ...scale.map(({ from, to }, place) => ({
      shade: place + 1,
      words:
        from === to
          ? number(from)
          : t(place === scale.length - 1 ? 'map.lastClass' : 'map.class', {
              from: number(from),
              to: number(to),
            }),
    })),
    { shade: 'absent', words: t('map.absent') },
    { shade: 'suppressed', words: t('map.suppressed') },
    { shade: 'outside', words: t('map.outside') },
  ];
  return (
    <div className={classes.legend}>
      <p>{unit}</p>
      <ul>
        {entries
          .filter(({ shade }) => typeof shade === 'number' || count(shade) > 0)
          .map(({ shade, words }) => (
            <li key={shade}>
              <span className={classes.swatch} data-shade={shade} aria-hidden />
              {words} ({t('map.places', { count: count(shade) })})
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Told apart without colour: lines where there is no figure, dots where it is withheld. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="map-absent"
        width="16"
        height="16"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="16" height="16" className={classes.ground} />
        <rect width="3" height="16" className={classes.mark} />
      </pattern>
      <pattern id="map-suppressed" width="18" height="18" patternUnits="userSpaceOnUse">
        <rect width="18" height="18" className={classes.ground} />
        <circle cx="9" cy="9" r="3.5" className={classes.mark} />
      </pattern>
    </defs>
  );
}
