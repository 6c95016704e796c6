import { Button, Collapse, NativeSelect } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { type ReactNode, useContext, useId, useState } from 'react';
import { usePartnershipNames } from '~/api/partnershipNames';
import { type CodeOption, choosable } from '~/api/refData';
import classes from './FilterBar.module.css';
import { FilterTools } from './filterTools';
import { useUiText } from './texts';
import { useUrlState } from './urlState';

/** Too many to choose from in a list: it comes along in the address, from the page of a partnership. */
const PARTNERSHIP = 'partnership';

export interface ActiveFilter {
  /** Search parameter it stands in. */
  name: string;
  value: string;
  label: string;
}

interface FilterBarProps {
  /** The filters that are on, as chips that take themselves away. */
  active: ActiveFilter[];
  /** Search parameters this bar owns; "clear all" removes exactly these. */
  names: string[];
  children: ReactNode;
}

/** Filters beside a list. They live in the address; on a small screen they fold away. */
export function FilterBar({ active, names, children }: FilterBarProps) {
  const t = useUiText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const tools = useContext(FilterTools);
  const { search, change } = useUrlState();
  const partnerships = usePartnershipNames([search[PARTNERSHIP] ?? []].flat().map(String));
  const shown = [
    ...active,
    ...(active.some(({ name }) => name === PARTNERSHIP)
      ? []
      : partnerships.map(({ value, label }) => ({ name: PARTNERSHIP, value, label }))),
  ];
  const clear = () => change(Object.fromEntries([...names, PARTNERSHIP].map((name) => [name, undefined])));
  return (
    <section className={`${classes.bar} no-print`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={classes.title}>
        {t('filters.title')}
      </h2>
      <Button
        className={classes.toggle}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal aria-hidden size={18} />}
        aria-expanded={open}
        aria-controls={`${id}-fields`}
        onClick={() => setOpen(!open)}
      >
        {open ? t('filters.hide') : t('filters.show')}
        {shown.length > 0 && ` (${t('filters.active', { count: shown.length })})`}
      </Button>
      <div id={`${id}-fields`} className={open ? classes.fields : `${classes.fields} ${classes.folded}`}>
        {children}
      </div>
      <Collapse expanded={shown.length > 0}>
        <ActiveFilters active={shown} onClear={clear} />
      </Collapse>
      {tools}
    </section>
  );
}

function ActiveFilters({ active, onClear }: { active: ActiveFilter[]; onClear: () => void }) {
  const t = useUiText();
  const { search, change } = useUrlState();
  const remove = ({ name, value }: ActiveFilter) => {
    const current = search[name];
    const left = Array.isArray(current) ? current.filter((single) => String(single) !== value) : [];
    change({ [name]: left.length ? left : undefined });
  };
  return (
    <div className={classes.active}>
      {active.map((filter) => (
        <Button
          key={`${filter.name}-${filter.value}`}
          variant="light"
          size="compact-sm"
          rightSection={<IconX aria-hidden size={15} />}
          aria-label={t('filters.remove', { label: filter.label })}
          onClick={() => remove(filter)}
        >
          {filter.label}
        </Button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {t('filters.clear')}
      </Button>
    </div>
  );
}

interface FilterSelectProps {
  name: string;
  label: string;
  options: CodeOption[];
  /** What is shown without this filter, where that is not simply everything. */
  any?: string;
}

/** One filter with one value, kept in the address. */
export function FilterSelect({ name, label, options, any }: FilterSelectProps) {
  const t = useUiText();
  const { search, change } = useUrlState();
  const current = Array.isArray(search[name]) ? search[name][0] : search[name];
  return (
    <NativeSelect
      label={label}
      value={current === undefined ? '' : String(current)}
      onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
      data={[
        { value: '', label: any ?? t('filters.any') },
        ...choosable(options, current).map(({ value, label: words }) => ({ value, label: words })),
      ]}
    />
  );
}

/** The chips of filters whose values are codes with a label. */
export function activeFilters(
  search: Record<string, unknown>,
  options: Record<string, CodeOption[]>,
): ActiveFilter[] {
  return Object.entries(options).flatMap(([name, choices]) =>
    [search[name] ?? []].flat().map((value) => ({
      name,
      value: String(value),
      label: choices.find((choice) => choice.value === String(value))?.label ?? String(value),
    })),
  );
}
