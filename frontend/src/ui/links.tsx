import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type LinkProps<Look> = Look & Omit<ComponentPropsWithRef<'a'>, keyof Look>;

/** A link inside the application that looks like a link. */
export const TextLink = createLink((props: LinkProps<AnchorProps>) => <Anchor component="a" {...props} />);

/** A link inside the application that looks like a button: it goes somewhere, it does not act. */
export const ButtonLink = createLink((props: LinkProps<ButtonProps>) => <Button component="a" {...props} />);
