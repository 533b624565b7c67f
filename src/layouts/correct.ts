/** What a reader wants corrected. Nothing about the reader. */
export interface About {
  /** The path of the page, "/instruments/in/itpa-1956/". */
  page: string;
  /** The place on it, as lawyers write it. */
  provision?: string | undefined;
  /** Version of the data and date of the record. */
  version: string;
}

/** The fields of .github/ISSUE_TEMPLATE/correction.yml that are filled in. */
export const CORRECTION_FIELDS = ['page', 'provision', 'version'] as const;

const titleOf = ({ page, provision }: About): string => `Correction: ${page}${provision ? ` ${provision}` : ''}`;

/** The address of the correction form of a repository on GitHub, filled in. */
export function correctionForm(repository: string, about: About): string {
  const filled = CORRECTION_FIELDS.flatMap((name) => (about[name] ? [[name, about[name]]] : []));
  return `${repository}/issues/new?${new URLSearchParams([['template', 'correction.yml'], ['title', titleOf(about)], ...filled])}`;
}

/** The same as an e-mail, for a reader without an account. */
export function correctionMail(address: string, about: About): string {
  const body = [
    `Page: ${about.page}`,
    `Provision: ${about.provision ?? ''}`,
    `Version: ${about.version}`,
    '',
    'What does it say, and what should it say?',
    '',
    '',
    'How do you know?',
    '',
    '',
  ].join('\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(titleOf(about))}&body=${encodeURIComponent(body)}`;
}
