import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Agenda } from '~/features/meeting/Agenda';
import { Attendance } from '~/features/meeting/Attendance';
import { MeetingAbout } from '~/features/meeting/MeetingAbout';
import { Participants } from '~/features/meeting/Participants';
import { meetingQuery } from '~/features/meeting/queries';
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
          <Attendance meeting={value} />
        </>
      )}
    </QueryView>
  );
}
