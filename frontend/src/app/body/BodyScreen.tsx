import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BodyAbout } from '~/features/body/BodyAbout';
import { bodyQuery } from '~/features/body/queries';
import { Readers } from '~/features/body/Readers';
import { Seats } from '~/features/body/Seats';
import { Meetings } from '~/features/meeting/Meetings';
import { AsOfField } from '~/ui/AsOfField';
import { QueryView } from '~/ui/QueryView';

const route = getRouteApi('/bodies/$bodyId');

/** One body: what it is, who sits in it, when it meets. */
export function BodyScreen() {
  const { bodyId } = route.useParams();
  const { asOf } = route.useSearch();
  const query = useQuery(bodyQuery(bodyId, asOf));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) => (
        <>
          <BodyAbout body={value} etag={etag} />
          <AsOfField />
          <Seats body={value} />
          {value.inside && (
            <Meetings
              of={{ body: bodyId }}
              planFor={
                value.permittedActions?.includes('keep') && !value.validUntil
                  ? [{ id: bodyId, name: value.name }]
                  : []
              }
            />
          )}
          <Readers body={value} />
        </>
      )}
    </QueryView>
  );
}
