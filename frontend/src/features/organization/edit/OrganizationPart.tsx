import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import { ButtonLink } from '~/ui/links';
import type { Organization } from '../model';
import { useChangeOrganization, useLatestOrganization } from '../queries';
import type { OrganizationEditSearch } from '../search';
import { useEditText } from './editTexts';
import { plainly } from './plainly';
import { RecordForm } from './RecordForm';

export interface PartProps {
  read: Versioned<Organization>;
  /** The `tab` of the part that comes after this one. */
  next?: OrganizationEditSearch['tab'];
}

interface OrganizationPartProps<V extends FieldValues> extends PartProps {
  /** Name of the part, for what the browser keeps. */
  part: string;
  schema: z.ZodType;
  values: (organization: Organization) => V;
  fields: (values: V) => Schema<'OrganizationFieldsPatch'>;
  audience: ReactNode;
  issueFields?: Record<string, string>;
  children: ReactNode;
}

/** The form of one part of the record of an organization; the other parts stay as they are. */
export function OrganizationPart<V extends FieldValues>(props: OrganizationPartProps<V>) {
  const { read, next, part, ...form } = props;
  const t = useEditText();
  const navigate = useNavigate();
  const organizationId = read.value.id;
  const change = useChangeOrganization(organizationId);
  const latest = useLatestOrganization(organizationId);
  return (
    <RecordForm
      {...form}
      read={read}
      draft={`${organizationId}.${part}`}
      save={({ patch, etag }) => change.mutateAsync({ patch, etag })}
      latest={latest}
      label={(field) => t(`fields.${field as 'name'}`)}
      show={plainly}
      onSaved={() => navigate({ to: '/organizations/$organizationId', params: { organizationId } })}
      onNext={
        next === undefined
          ? undefined
          : () =>
              navigate({
                to: '/organizations/$organizationId/edit',
                params: { organizationId },
                search: { tab: next },
              })
      }
      cancel={
        <ButtonLink
          to="/organizations/$organizationId"
          params={{ organizationId }}
          variant="default"
          size="md"
        >
          {t('cancel')}
        </ButtonLink>
      }
    />
  );
}
