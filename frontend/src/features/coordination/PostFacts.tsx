import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Post } from './model';
import { Fte, PostContact } from './PostNames';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

export function PostFacts({ post }: { post: Post }) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const { document } = post;
  const role = useVocabularyLabel('roleTypes');
  return (
    <Section title={t('post.facts')}>
      <FieldList
        fields={[
          { label: t('post.role'), value: role(post.roleType) },
          {
            label: t('post.partnerships'),
            value: post.partnerships.length > 0 && (
              <Records path="partnerships" records={post.partnerships} />
            ),
          },
          {
            label: t('post.body'),
            value: post.body && (
              <TextLink to={`/bodies/${post.body.id}` as string}>
                <LocalizedText value={post.body.name} unmarked />
              </TextLink>
            ),
          },
          {
            label: t('post.projects'),
            value: post.projects.length > 0 && <Records path="projects" records={post.projects} />,
          },
          {
            label: t('post.territory'),
            value: post.territory && <LocalizedText value={post.territory.name} />,
          },
          { label: t('post.organization'), value: post.organization && <Organization post={post} /> },
          { label: t('post.plannedFte'), value: <Fte value={post.plannedFte} /> },
          { label: t('post.actualFte'), value: <Fte value={post.actualFte} /> },
          { label: t('post.contact'), value: <PostContact contact={post.contact} /> },
          { label: t('post.basis'), value: post.basis },
          { label: parts('facts.legalBasis'), value: post.legalBasis },
          {
            label: parts('facts.document'),
            value: document && (
              <Anchor href={document.url} rel="noopener noreferrer">
                {document.label ?? document.url}
              </Anchor>
            ),
          },
          {
            label: parts('facts.statedFrom'),
            value: post.statedFrom > post.validFrom && <DateText value={post.statedFrom} />,
          },
          { label: t('post.exists'), value: <DateText value={post.validFrom} /> },
          { label: t('post.ended'), value: post.validUntil && <DateText value={post.validUntil} /> },
          { label: t('post.endReason'), value: post.endReason },
        ]}
      />
      {post.synthetic && <p>{t('post.synthetic')}</p>}
    </Section>
  );
}

function Records({ path, records }: { path: 'partnerships' | 'projects'; records: Post['projects'] }) {
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {records.map(({ id, name }) => (
        <li key={id}>
          <TextLink to={`/${path}/${id}` as string}>
            <LocalizedText value={name} unmarked />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

function Organization({ post: { organization } }: { post: Post }) {
  if (!organization) return null;
  return (
    <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
      <LocalizedText value={organization.name} unmarked />
    </TextLink>
  );
}

/** What was said of the post before: nothing is overwritten. */
export function FormerTerms({ post }: { post: Post }) {
  const t = useRolesText();
  if (post.former.length === 0) return null;
  return (
    <Section title={t('facts.former')}>
      <DataTable
        caption={t('facts.formerTable')}
        captionHidden
        rows={post.former}
        rowKey={({ validFrom }) => validFrom}
        columns={[
          {
            key: 'period',
            header: t('facts.period'),
            rowHeader: true,
            cell: ({ validFrom, validUntil }) => (
              <>
                <DateText value={validFrom} /> – <DateText value={validUntil} />
              </>
            ),
          },
          { key: 'fte', header: t('facts.planned'), cell: ({ plannedFte }) => <Fte value={plannedFte} /> },
          {
            key: 'mandate',
            header: t('facts.mandate'),
            cell: ({ mandate }) => mandate && <LocalizedText value={mandate} />,
          },
          {
            key: 'basis',
            header: t('facts.restsOn'),
            cell: ({ basis, legalBasis }) => [basis, legalBasis].filter(Boolean).join('; '),
          },
        ]}
      />
    </Section>
  );
}
