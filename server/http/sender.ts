/**
 * Who asks for a change, and from where: the one place that says so. Until people sign in, the page's chooser names the
 * person and the page its terminal; a session will fill both here.
 */
export function withSender<T extends { readonly personId?: string | undefined; readonly terminal: string }>(
  asked: T,
): T {
  return asked
}
