import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ButtonLink } from './links';
import classes from './Pagination.module.css';
import { useUiText } from './texts';
import { searchWith } from './urlState';

interface PaginationProps {
  page: number;
  pageSize: number;
  total: number;
}

/** Links to the pages of a list; the page stands in the address. */
export function Pagination({ page, pageSize, total }: PaginationProps) {
  const t = useUiText();
  const language = useLanguage();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  const from = (page - 1) * pageSize + 1;
  const count = (value: number) => formatCount(value, language);
  const range = { from: count(from), to: count(Math.min(page * pageSize, total)), total: count(total) };
  return (
    <nav aria-label={t('pagination.label')} className={`${classes.pages} no-print`}>
      {page > 1 && (
        <PageLink page={page - 1}>
          <IconChevronLeft aria-hidden size={18} /> {t('pagination.previous')}
        </PageLink>
      )}
      <ol className={classes.numbers}>
        {numbersAround(page, last).map((number, place, all) => (
          <li key={number} className={number - (all[place - 1] ?? number) > 1 ? classes.afterGap : undefined}>
            <PageLink page={number} current={number === page} label={t('pagination.page', { page: number })}>
              {count(number)}
            </PageLink>
          </li>
        ))}
      </ol>
      {page < last && (
        <PageLink page={page + 1}>
          {t('pagination.next')} <IconChevronRight aria-hidden size={18} />
        </PageLink>
      )}
      <p className={classes.range}>{t('pagination.range', range)}</p>
    </nav>
  );
}

interface PageLinkProps {
  page: number;
  current?: boolean;
  label?: string;
  children: React.ReactNode;
}

function PageLink({ page, current = false, label, children }: PageLinkProps) {
  return (
    <ButtonLink
      to="."
      search={searchWith({ page: page > 1 ? page : undefined })}
      variant={current ? 'filled' : 'default'}
      size="compact-md"
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      activeProps={{}}
    >
      {children}
    </ButtonLink>
  );
}

/** First, last and the neighbours of the current page. */
function numbersAround(page: number, last: number): number[] {
  const wanted = [1, page - 1, page, page + 1, last];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= last).sort((a, b) => a - b);
}
