/**
 * The host that a reader means who types or pastes `https://www.news.example/page`, `News.example` or
 * `news.example:8080`: lower case, in ASCII as the browser writes it, without `www.`, since a host covers its
 * subdomains. `null` where it is none.
 */
export function typedHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /[\s*]/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && /^(localhost|.+\..+|\[.+\])$/.test(host) ? host : null;
}
