import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import { useState } from 'react';
import { EMBEDDED } from '~/lib/embedded';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '~/lib/i18n/languages';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { stringifySearch } from '~/lib/search';
import { Dialog } from '~/ui/Dialog';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import type { StatisticsSearch } from './search';
import { useStatisticsText } from './texts';

type View = 'chart' | 'table';

/** Gives the lines with which another website shows these figures. */
export function Embedding({ search }: { search: StatisticsSearch }) {
  const t = useStatisticsText();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCode aria-hidden size={18} />}
        onClick={() => setOpened(true)}
      >
        {t('embed.act')}
      </Button>
      {opened && <Lines search={search} onClose={() => setOpened(false)} />}
    </>
  );
}

function Lines({ search, onClose }: { search: StatisticsSearch; onClose: () => void }) {
  const t = useStatisticsText();
  const ui = useUiText();
  const toast = useToast();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [view, setView] = useState<View>('chart');
  const lines = linesFor(search, language, view, t('embedded.title', { lng: language }));
  const copy = async () => {
    await navigator.clipboard.writeText(lines);
    toast(t('embed.copied'));
  };
  return (
    <Dialog opened title={t('embed.title')} size="lg" onClose={onClose}>
      <p>{t('embed.words')}</p>
      <Group align="flex-end" mb="md">
        <NativeSelect
          label={t('embed.language')}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <NativeSelect
          label={t('embed.view')}
          value={view}
          onChange={({ currentTarget }) => setView(currentTarget.value as View)}
          data={[
            { value: 'chart', label: t('embed.chart') },
            { value: 'table', label: t('embed.table') },
          ]}
        />
      </Group>
      <Textarea
        label={t('embed.lines')}
        value={lines}
        readOnly
        autosize
        minRows={3}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Group mt="lg" gap="sm">
        <Button onClick={() => void copy()}>{t('embed.copy')}</Button>
        <Button variant="default" onClick={onClose}>
          {ui('close')}
        </Button>
      </Group>
    </Dialog>
  );
}

function linesFor(search: StatisticsSearch, lang: Language, view: View, title: string): string {
  const question = stringifySearch({ ...search, lang, view: view === 'chart' ? undefined : view });
  const address = `${window.location.origin}${EMBEDDED}/statistics${question}`.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="${title}" width="100%" height="720" loading="lazy" style="border:0"></iframe>`;
}
