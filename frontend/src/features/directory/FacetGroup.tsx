import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CodeOption } from '~/api/refData';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { useDirectoryText } from './texts';

const SHORT = 7;

interface FacetGroupProps {
  name: string;
  label: string;
  options: CodeOption[];
  /** How many organisations each value would give. */
  counts: Map<string, number>;
  open?: boolean;
}

/** One filter with all its values that lead somewhere, each with what it would give. Several can be chosen. */
export function FacetGroup({ name, label, options, counts, open = false }: FacetGroupProps) {
  const t = useDirectoryText();
  const language = useLanguage();
  const { search, change } = useUrlState();
  const [all, setAll] = useState(false);
  const chosen = [search[name] ?? []].flat().map(String);
  const useful = options.filter(({ value }) => chosen.includes(value) || counts.has(value));
  if (useful.length === 0) return null;
  const shown = all
    ? useful
    : useful.filter((option, place) => place < SHORT || chosen.includes(option.value));
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    change({ [name]: next.length ? next : undefined });
  };
  return (
    <details className={classes.facet} open={open || chosen.length > 0}>
      <summary className={classes.facetName}>{label}</summary>
      <fieldset className={classes.facetValues}>
        <legend className="visually-hidden">{label}</legend>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            label={`${option.label} (${formatCount(counts.get(option.value) ?? 0, language)})`}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
        {useful.length > SHORT && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.more}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? t('filters.fewer') : t('filters.more', { count: useful.length - shown.length })}
          </Button>
        )}
      </fieldset>
    </details>
  );
}
