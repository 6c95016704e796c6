import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MeetingDecisions } from '~/features/decision/MeetingDecisions';
import { Agenda } from '~/features/meeting/Agenda';
import { Attendance } from '~/features/meeting/Attendance';
import { DatePolls } from '~/features/meeting/DatePolls';
import { Invitations } from '~/features/meeting/Invitations';
import { MeetingAbout } from '~/features/meeting/MeetingAbout';
import { MeetingMinutes } from '~/features/meeting/MeetingMinutes';
import { Participants } from '~/features/meeting/Participants';
import { type Meeting, meetingQuery } from '~/features/meeting/queries';
import { AssignedTasks } from '~/features/task/AssignedTasks';
import { QueryView } from '~/ui/QueryView';

const route = getRouteApi('/meetings/$meetingId');

/** One meeting: what for, when, what about, who. */
export function MeetingScreen() {
  const { meetingId } = route.useParams();
  const query = useQuery(meetingQuery(meetingId));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) => (
        <>
          <MeetingAbout meeting={value} etag={etag} />
          <Agenda meeting={value} />
          {value.status !== 'cancelled' && <Participants meeting={value} />}
          <DatePolls meeting={value} mayAsk={keeps(value)} />
          {keeps(value) && <Invitations meeting={value} />}
          <Attendance meeting={value} />
          {value.status !== 'cancelled' && <MeetingMinutes meeting={value} />}
          {value.status !== 'cancelled' && (
            <MeetingDecisions
              meetingId={meetingId}
              partnershipId={value.partnership.id}
              body={value.body}
              mayRecord={keeps(value)}
            />
          )}
          {value.attendance && (
            <AssignedTasks
              of={{ meeting: meetingId }}
              partnership={value.partnership.id}
              assignIn={keeps(value) ? [value.body] : []}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

function keeps({ permittedActions }: Meeting): boolean {
  return permittedActions?.includes('keep') ?? false;
}
