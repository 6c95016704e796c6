import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ButtonLink, TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import type { Organization } from '../model';
import classes from '../Record.module.css';
import { ReferralSign } from '../ReferralSign';
import { serviceQuery, servicesQuery, useChangeService, useCreateService } from '../serviceQueries';
import own from './Edit.module.css';
import { useEditText } from './editTexts';
import { ServiceForm } from './ServiceForm';
import { NEW_SERVICE } from './service';

interface ServicesPartProps {
  organization: Organization;
  /** Id of the service to change, `new` for one more, undefined for the list. */
  service?: string;
}

/** What an organization offers: a list, and one of them at a time to fill in. */
export function ServicesPart({ organization, service }: ServicesPartProps) {
  if (service === 'new') return <NewService organization={organization} />;
  if (service) return <ChangedService organization={organization} serviceId={service} />;
  return <ServiceList organization={organization} />;
}

function ServiceList({ organization }: { organization: Organization }) {
  const t = useEditText();
  const language = useLanguage();
  const query = useQuery(servicesQuery(organization.id, true));
  const params = { organizationId: organization.id };
  return (
    <Section
      title={t('services')}
      intro={t('service.intro')}
      actions={
        <ButtonLink
          to="/organizations/$organizationId/edit"
          params={params}
          search={{ tab: 'services', service: 'new' }}
        >
          {t('service.add')}
        </ButtonLink>
      }
    >
      <QueryView
        query={query}
        isEmpty={(services) => services.length === 0}
        empty={<EmptyState title={t('service.none')} />}
      >
        {(services) => (
          <ul className={own.chosen}>
            {services.map((service) => (
              <li key={service.id}>
                <TextLink
                  to="/organizations/$organizationId/edit"
                  params={params}
                  search={{ tab: 'services', service: service.id }}
                >
                  {localizedString(service.name, language)}
                </TextLink>
                {service.validUntil ? (
                  <span className={classes.soft}>{t('service.ended')}</span>
                ) : (
                  <ReferralSign service={service} />
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function NewService({ organization }: { organization: Organization }) {
  const t = useEditText();
  const create = useCreateService(organization.id);
  const back = useBack(organization.id);
  return (
    <Section title={t('service.new')}>
      <ServiceForm
        organization={organization}
        read={{ value: NEW_SERVICE, etag: '' }}
        draft={`${organization.id}.service.new`}
        save={({ fields }) => create.mutateAsync(fields as never)}
        onSaved={back}
      />
    </Section>
  );
}

function ChangedService({ organization, serviceId }: { organization: Organization; serviceId: string }) {
  const t = useEditText();
  const language = useLanguage();
  const query = useQuery({ ...serviceQuery(organization.id, serviceId), refetchOnWindowFocus: false });
  const change = useChangeService(organization.id, serviceId);
  const back = useBack(organization.id);
  const latest = async () => {
    const { data, error } = await query.refetch();
    if (!data) throw error;
    return data;
  };
  return (
    <QueryView query={query} lines={10}>
      {(read) => (
        <Section title={t('service.edit', { name: localizedString(read.value.name, language) })}>
          <ServiceForm
            organization={organization}
            read={read}
            draft={`${organization.id}.service.${serviceId}`}
            save={({ patch, etag }) => change.mutateAsync({ patch, etag })}
            latest={latest}
            onSaved={back}
          />
        </Section>
      )}
    </QueryView>
  );
}

function useBack(organizationId: string) {
  const navigate = useNavigate();
  return () =>
    navigate({
      to: '/organizations/$organizationId/edit',
      params: { organizationId },
      search: { tab: 'services' },
    });
}
