import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { FieldList } from '~/ui/FieldList';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { Chapters, TickBox } from './Chapters';
import { HandoverNotesForm } from './HandoverNotesForm';
import {
  type Handover,
  handoverPdf,
  handoverQuery,
  useCompleteHandover,
  useReceiveHandover,
  useTick,
} from './handoverQueries';
import { useHandoverText } from './handoverTexts';
import { PdfButton } from './PdfButton';

const route = getRouteApi('/handovers/$handoverId');

/** What a predecessor leaves and a successor takes over (1-R33, 3-R76). */
export function HandoverPage() {
  const { handoverId } = route.useParams();
  const query = useQuery(handoverQuery(handoverId));
  return (
    <RequireSignIn>
      <QueryView query={query} lines={12}>
        {(found) => <HandoverView found={found} />}
      </QueryView>
    </RequireSignIn>
  );
}

function HandoverView({ found }: { found: Versioned<Handover> }) {
  const t = useHandoverText();
  const language = useLanguage();
  const { value: handover } = found;
  const tick = useTick(handover.id);
  const ticked = new Set(handover.ticks.map(({ item }) => item));
  const keys = [
    ...handover.chapters.flatMap(({ lines }) => lines.map(({ key }) => key)),
    ...handover.notes.map(({ key }) => key),
  ];
  const mayTick = handover.permittedActions.includes('tick');
  const onTick = mayTick ? (item: string, done: boolean) => tick.mutate({ item, done }) : undefined;
  const ticking = handover.status === 'open' ? undefined : { ticked, onTick };
  return (
    <>
      <BackLink to={`/posts/${handover.post.id}` as string}>{t('back')}</BackLink>
      <PageTitle
        kicker={t('kicker')}
        title={[
          localizedString(handover.post.name, language),
          localizedString(handover.place, language),
        ].join(' – ')}
        lead={
          <StatusBadge tone={handover.status === 'received' ? 'done' : 'waiting'}>
            {t(`status.${handover.status}`)}
          </StatusBadge>
        }
        actions={
          <>
            <Acts found={found} />
            <PdfButton load={() => handoverPdf(handover.id)} name="samenhang-handover" />
          </>
        }
      />
      <p style={{ maxWidth: 'var(--text-width)' }}>
        {t(`${handover.status}Intro`)} {t('who')}
      </p>
      <FieldList
        fields={[
          { label: t('opened'), value: <DateText value={handover.openedAt} /> },
          { label: t('completed'), value: handover.completedAt && <DateText value={handover.completedAt} /> },
          { label: t('received'), value: handover.receivedAt && <DateText value={handover.receivedAt} /> },
        ]}
      />
      {ticking && <p role="status">{t('progress', { done: ticked.size, all: keys.length })}</p>}
      {keys.length === 0 && <p>{t('empty')}</p>}
      <Notes found={found} ticking={ticking} />
      <Chapters chapters={handover.chapters} ticking={ticking} />
    </>
  );
}

interface NotesProps {
  found: Versioned<Handover>;
  ticking?: { ticked: ReadonlySet<string>; onTick?: (item: string, done: boolean) => void };
}

function Notes({ found, ticking }: NotesProps) {
  const t = useHandoverText();
  const [writing, setWriting] = useState(false);
  const { notes, permittedActions } = found.value;
  return (
    <Section
      title={t('notes')}
      actions={
        permittedActions.includes('edit') && (
          <Button variant="default" onClick={() => setWriting(true)}>
            {t('writeNotes')}
          </Button>
        )
      }
    >
      {notes.length === 0 && <p>{t('noNotes')}</p>}
      {notes.map(({ key, kind, title, text }) => (
        <div key={key} style={{ maxWidth: 'var(--text-width)', marginBottom: '1rem' }}>
          {ticking && <TickBox item={key} label={title} {...ticking} />}
          <strong>{title}</strong> ({t(`kinds.${kind}`)})
          {text && <p style={{ whiteSpace: 'pre-line', marginTop: 0 }}>{text}</p>}
        </div>
      ))}
      {writing && <HandoverNotesForm found={found} onClose={() => setWriting(false)} />}
    </Section>
  );
}

function Acts({ found: { value: handover } }: { found: Versioned<Handover> }) {
  const t = useHandoverText();
  const toast = useToast();
  const [asking, setAsking] = useState<'complete' | 'receive'>();
  const complete = useCompleteHandover(handover.id);
  const receive = useReceiveHandover(handover.id);
  const may = handover.permittedActions;
  const close = () => setAsking(undefined);
  return (
    <>
      {may.includes('complete') && <Button onClick={() => setAsking('complete')}>{t('complete')}</Button>}
      {may.includes('receive') && <Button onClick={() => setAsking('receive')}>{t('receive')}</Button>}
      {asking && (
        <ConfirmDialog
          opened
          title={t(asking === 'complete' ? 'completeTitle' : 'receiveTitle')}
          confirm={t(asking)}
          onConfirm={async () => {
            await (asking === 'complete' ? complete : receive).mutateAsync(undefined);
            toast(t(asking === 'complete' ? 'completeDone' : 'receiveDone'));
            close();
          }}
          onClose={close}
        >
          {t(asking === 'complete' ? 'completeWords' : 'receiveWords')}
        </ConfirmDialog>
      )}
    </>
  );
}
