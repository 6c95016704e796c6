import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link inside the application that looks like a link. */
export const TextLink = createLink(Anchor<'a'>);

/** A link inside the application that looks like a button: it goes somewhere, it does not act. */
export const ButtonLink = createLink(Button<'a'>);
