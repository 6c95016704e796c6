import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DecisionAbout } from '~/features/decision/DecisionAbout';
import { DecisionReports, DecisionSteps } from '~/features/decision/DecisionSteps';
import { decisionQuery } from '~/features/decision/queries';
import { AssignedTasks } from '~/features/task/AssignedTasks';
import { QueryView } from '~/ui/QueryView';

const route = getRouteApi('/decisions/$decisionId');

/** One decision, what led to it, whether it came back, and who does what. */
export function DecisionScreen() {
  const { decisionId } = route.useParams();
  const query = useQuery(decisionQuery(decisionId));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) => (
        <>
          <DecisionAbout decision={value} etag={etag} />
          <DecisionSteps decision={value} />
          <DecisionReports decision={value} />
          {value.steps && (
            <AssignedTasks
              of={{ decision: decisionId }}
              partnership={value.partnership.id}
              assignIn={value.permittedActions?.includes('keep') ? [value.body] : []}
            />
          )}
        </>
      )}
    </QueryView>
  );
}
