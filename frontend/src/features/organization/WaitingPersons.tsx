import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { DateText } from '~/ui/values';
import { waitingQuery } from './usersQueries';
import { useUsersText } from './usersTexts';

/** The page of a request to act for an organisation. */
const REQUEST = '/join-requests/$joinRequestId' as string;

/** Each leads to the page where the request is answered. */
export function WaitingPersons({ organizationId }: { organizationId: string }) {
  const t = useUsersText();
  const query = useQuery(waitingQuery(organizationId));
  return (
    <QueryView
      query={query}
      lines={2}
      isEmpty={(requests) => requests.length === 0}
      empty={<EmptyState title={t('noneWaiting')} />}
    >
      {(requests) => (
        <DataTable
          caption={t('waiting')}
          captionHidden
          rows={requests}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('name'),
              rowHeader: true,
              cell: ({ id, applicant }) => (
                <TextLink to={REQUEST} params={{ joinRequestId: id } as never}>
                  {applicant.name}
                </TextLink>
              ),
            },
            { key: 'email', header: t('email'), cell: ({ applicant }) => applicant.email },
            { key: 'function', header: t('function'), cell: (request) => request.function },
            { key: 'asked', header: t('asked'), cell: ({ requestedOn }) => <DateText value={requestedOn} /> },
          ]}
        />
      )}
    </QueryView>
  );
}
