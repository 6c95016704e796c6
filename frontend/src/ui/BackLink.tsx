import { Anchor, type AnchorProps } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import classes from './BackLink.module.css';

type BackLinkProps = AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>;

/** The way up, above the heading of a page: to the list it belongs to. */
export const BackLink = createLink(({ children, ...props }: BackLinkProps) => (
  <Anchor component="a" {...props} className={`${classes.link} no-print`}>
    <IconArrowLeft aria-hidden size={18} /> {children}
  </Anchor>
));
