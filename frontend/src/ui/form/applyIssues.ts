import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { isProblem } from '~/api/problem';

/**
 * Puts what the API found wrong at the fields it names. What belongs to no field of this form,
 * and every other kind of failure, is kept as a message for the form as a whole.
 */
export function applyIssues<V extends FieldValues, W>(
  form: UseFormReturn<V, unknown, W>,
  failure: unknown,
  sentence: (failure: unknown) => string,
  issueFields: Record<string, string> = {},
): void {
  const issues = isProblem(failure) ? failure.issues : [];
  const forForm: string[] = [];
  for (const { name, detail, title } of issues) {
    const message = detail ?? title ?? sentence(failure);
    const field = fieldName(name, issueFields);
    if (field && isFieldOf(form, field)) form.setError(field as FieldPath<V>, { type: 'server', message });
    else forForm.push(message);
  }
  if (issues.length === 0) forForm.push(sentence(failure));
  if (forForm.length > 0) form.setError('root.server', { type: 'server', message: forForm.join('\n') });
}

/** 'sites[0].street' → 'sites.0.street', the way the form names it. */
function fieldName(name: string | undefined, issueFields: Record<string, string>): string | undefined {
  const path = name?.replace(/^\$?\.?(body\.)?/, '').replace(/\[(\d+)\]/g, '.$1');
  return path && (issueFields[path] ?? path);
}

function isFieldOf<V extends FieldValues, W>(form: UseFormReturn<V, unknown, W>, field: string): boolean {
  return (field.split('.')[0] ?? '') in form.getValues();
}
