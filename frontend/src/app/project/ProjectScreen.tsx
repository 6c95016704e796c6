import { getRouteApi } from '@tanstack/react-router';
import { FundingLines } from '~/features/funding/FundingLines';
import { ProjectDetail } from '~/features/project/ProjectDetail';

const route = getRouteApi('/projects/$projectId');

/** One project, with what pays for it. */
export function ProjectScreen() {
  const { projectId } = route.useParams();
  return <ProjectDetail projectId={projectId} means={<FundingLines of={{ project: projectId }} />} />;
}
