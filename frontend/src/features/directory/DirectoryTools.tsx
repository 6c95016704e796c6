import { Button, NativeSelect } from '@mantine/core';
import { IconLink, IconMap } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { API_BASE } from '~/api/client';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { stringifySearch } from '~/lib/search';
import { DirectoryDownload } from '~/ui/DirectoryDownload';
import { ListLayout } from '~/ui/ListLayout';
import { useToast } from '~/ui/Toasts';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { asked, exported } from './queries';
import { useDirectoryText } from './texts';

const route = getRouteApi('/organizations');

/** How many there are, in which order, and how to take the list along. */
export function DirectoryTools({ total }: { total: number }) {
  const t = useDirectoryText();
  const language = useLanguage();
  const search = route.useSearch();
  const { change } = useUrlState();
  return (
    <>
      <ListLayout.Head
        count={t('count', { count: total, shown: formatCount(total, language) })}
        tools={<Order />}
      />
      <div className={`${classes.tools} no-print`} style={{ marginTop: '0.75rem' }}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconMap aria-hidden size={18} />}
          aria-pressed={search.map ?? false}
          onClick={() => change({ map: search.map ? undefined : true, page: search.page })}
        >
          {search.map ? t('tools.hideMap') : t('tools.showMap')}
        </Button>
        <ShareButton />
        <Button
          component="a"
          variant="subtle"
          size="compact-md"
          href={`${API_BASE}/organizations${stringifySearch(asked(search))}`}
        >
          {t('tools.api')}
        </Button>
      </div>
      <DirectoryDownload filters={exported(search)} />
    </>
  );
}

function Order() {
  const t = useDirectoryText();
  const { q, sort } = route.useSearch();
  const navigate = route.useNavigate();
  const orders = [
    ...(q ? [{ value: 'relevance' as const, label: t('sort.relevance') }] : []),
    { value: 'name' as const, label: t('sort.name') },
    { value: '-name' as const, label: t('sort.nameDown') },
  ];
  const choose = (value: string) => {
    const chosen = orders.find((order) => order.value === value)?.value;
    void navigate({
      search: (previous) => ({ ...previous, sort: chosen, page: undefined }),
      resetScroll: false,
    });
  };
  return (
    <NativeSelect
      label={t('sort.label')}
      value={sort ?? (q ? 'relevance' : 'name')}
      onChange={(event) => choose(event.currentTarget.value)}
      data={orders}
    />
  );
}

function ShareButton() {
  const t = useDirectoryText();
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    toast(t('tools.copied'));
  };
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconLink aria-hidden size={18} />}
      onClick={() => void copy()}
    >
      {t('tools.share')}
    </Button>
  );
}
