import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId } from 'react';
import { formatDate, today } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import classes from './AsOfField.module.css';
import { useUiText } from './texts';
import { useUrlState } from './urlState';

const EARLIEST = '1990-01-01';

/** Chooses the day a page is about. It lives in the address; without one the page is about today. */
export function AsOfField() {
  const t = useUiText();
  const id = useId();
  const { search, change } = useUrlState();
  const chosen = typeof search.asOf === 'string' ? search.asOf : undefined;
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('day');
    change({ asOf: day && day !== today() ? String(day) : undefined, history: undefined });
  };
  return (
    <div className={classes.field}>
      <form onSubmit={show} className={`${classes.row} no-print`} key={chosen}>
        <TextInput
          id={id}
          type="date"
          name="day"
          label={t('asOf.label')}
          defaultValue={chosen ?? today()}
          min={EARLIEST}
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="default">
          {t('asOf.show')}
        </Button>
        {chosen && (
          <Button variant="subtle" onClick={() => change({ asOf: undefined })}>
            {t('asOf.today')}
          </Button>
        )}
      </form>
      {chosen && <AsOfNotice day={chosen} />}
    </div>
  );
}

/** Says that what stands below is not how it is today. */
export function AsOfNotice({ day }: { day: string }) {
  const t = useUiText();
  return (
    <p role="status" className={classes.past}>
      {t('asOf.past', { day: formatDate(day, useLanguage()) })}
    </p>
  );
}
