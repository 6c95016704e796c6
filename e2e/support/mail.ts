import { expect } from "@playwright/test";
import { stack } from "./stack";

export interface Mail {
  to: string[];
  subject: string;
  text: string;
}

/** Waits for a mail to this address that the test has not seen yet and whose subject or text matches. */
export async function waitForMail(to: string, matching: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(to);
        found = mails.find((mail) => matching.test(mail.subject) || matching.test(mail.text));
        return found !== undefined;
      },
      { message: `a mail to ${to} that matches ${matching}`, timeout: 30_000 },
    )
    .toBe(true);
  return found as Mail;
}

async function mailsTo(to: string): Promise<Mail[]> {
  const response = await fetch(`${stack.mailUrl}/mails?to=${encodeURIComponent(to)}`);
  if (!response.ok) throw new Error(`the mailbox answered ${response.status}`);
  const body = await response.json();
  return Array.isArray(body) ? body : body.items;
}

/** The first link in a mail that starts with the given address. */
export function linkIn(mail: Mail, startingWith: string): string {
  const link = mail.text.match(/https?:\/\/[^\s<>")]+/g)?.find((candidate) => candidate.startsWith(startingWith));
  if (!link) throw new Error(`no link to ${startingWith} in: ${mail.text}`);
  return link.replaceAll("&amp;", "&");
}
