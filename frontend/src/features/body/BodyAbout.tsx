import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { FieldList } from '~/ui/FieldList';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField } from '~/ui/form/fields';
import { requiredDate } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { BodyForm } from './BodyForm';
import { asFields } from './bodyForm';
import { type Body, useBodyActs } from './queries';
import { Rhythm } from './Rhythm';
import { useBodyText } from './texts';

export const endingSchema = z.object({ on: requiredDate(useBodyText.key('page.missingDate')) });

/** What a body is: heading, what can be done with it, facts. */
export function BodyAbout({ body, etag }: { body: Body; etag: string }) {
  const t = useBodyText();
  const language = useLanguage();
  const kind = useVocabularyLabel('bodyKinds');
  return (
    <>
      <PageTitle
        kicker={kind(body.kind)}
        title={localizedString(body.name, language)}
        heading={<LocalizedText value={body.name} />}
        lead={
          <>
            <LocalizedText value={body.purpose} />
            {body.confidentiality === 'confidential' && (
              <div>
                <StatusBadge tone="stopped">{t('secret')}</StatusBadge>
              </div>
            )}
          </>
        }
        actions={body.permittedActions?.includes('keep') && <Acts body={body} etag={etag} />}
      />
      {!body.inside && <p>{t('page.notInside')}</p>}
      <Facts body={body} />
    </>
  );
}

function Facts({ body }: { body: Body }) {
  const t = useBodyText();
  const level = useVocabularyLabel('bodyLevels');
  const { partnership, focus, permanent, renewable, termYears, parity, validFrom, validUntil } = body;
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? undefined : t(value ? 'page.yes' : 'page.no');
  const renewal = renewable === undefined ? '' : `, ${t(renewable ? 'page.renewable' : 'page.notRenewable')}`;
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          {
            label: t('page.partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { label: t('page.focus'), value: focus && <LocalizedText value={focus} /> },
          { label: t('page.level'), value: level(body.level) },
          { label: t('page.rhythm'), value: <Rhythm rhythm={body.rhythm} /> },
          { label: t('page.permanent'), value: t(permanent ? 'page.permanentYes' : 'page.permanentNo') },
          { label: t('page.confidentiality'), value: t(`confidentiality.${body.confidentiality}`) },
          {
            label: t('page.term'),
            value: termYears && `${t('page.termYears', { count: termYears })}${renewal}`,
          },
          { label: t('page.powers'), value: body.powers.length > 0 && <Powers body={body} /> },
          { label: t('page.quotas'), value: body.quotas.length > 0 && <Quotas body={body} /> },
          { label: t('page.parity'), value: parity && t(`parity.${parity}`) },
          { label: t('page.targetGroup'), value: yesNo(body.targetGroupTakesPart) },
          { label: t('page.chairIndependent'), value: yesNo(body.chairIndependent) },
          { label: t('page.from'), value: <DateText value={validFrom} /> },
          { label: t('page.until'), value: validUntil && <DateText value={validUntil} /> },
        ]}
      />
    </Section>
  );
}

function Powers({ body }: { body: Body }) {
  const level = useVocabularyLabel('decisionLevels');
  const extent = useVocabularyLabel('decisionExtents');
  return (
    <ul>
      {body.powers.map((power) => (
        <li key={power.level}>
          {level(power.level)}: {extent(power.extent)}
          {power.note && (
            <>
              {' '}
              (<LocalizedText value={power.note} />)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Quotas({ body }: { body: Body }) {
  const t = useBodyText();
  const basis = useVocabularyLabel('seatBases');
  return (
    <ul>
      {body.quotas.map((quota) => (
        <li key={quota.basis}>
          {basis(quota.basis)}: {t('seatCount', { count: quota.seats })}
        </li>
      ))}
    </ul>
  );
}

function Acts({ body, etag }: { body: Body; etag: string }) {
  const t = useBodyText();
  const toast = useToast();
  const [opened, setOpened] = useState<'edit' | 'end'>();
  const { edit, end } = useBodyActs(body.id);
  const close = () => setOpened(undefined);
  return (
    <>
      <Button variant="default" onClick={() => setOpened('edit')}>
        {t('page.edit')}
      </Button>
      {!body.validUntil && (
        <Button variant="default" onClick={() => setOpened('end')}>
          {t('page.end')}
        </Button>
      )}
      {opened === 'edit' && (
        <BodyForm
          body={body}
          onSubmit={async (fields) => {
            await edit.mutateAsync({ etag, body: mergePatch(asFields(body), fields) });
            toast(t('saved'));
          }}
          onClose={close}
        />
      )}
      {opened === 'end' && (
        <DialogForm
          title={t('page.end')}
          intro={t('page.endWords')}
          schema={endingSchema}
          namespace={useBodyText.namespace}
          defaultValues={{ on: today() }}
          submit={t('page.end')}
          onSubmit={(values) => end.mutateAsync(values)}
          onClose={close}
        >
          <DateField name="on" label={t('page.endOn')} required />
        </DialogForm>
      )}
    </>
  );
}
