// What the program uses: settings after every check, with paths made absolute and `env:` values filled in.

import type { Unsubscribe } from '../model/message.ts';
import type { Recipient } from '../model/recipient.ts';

export interface Settings {
  /** Absolute path of the settings file. */
  readonly file: string;
  /** What the briefing is called. */
  readonly name: string;
  /** Code of the default language of an issue. */
  readonly language: string;
  /** IANA zone of "today". */
  readonly zone: string;
  /** A From header that `parseMailbox` accepts. */
  readonly from: string;
  /** `smtp://…` or `smtps://…`; null when none is given, which only sending minds. */
  readonly smtp: string | null;
  readonly sources: readonly SourceSetting[];
  readonly watch: readonly WatchEntry[];
  /** Each address once; null when the list is not given here, which only sending minds. */
  readonly recipients: readonly Recipient[] | null;
  readonly ledger: LedgerSetting;
  readonly delivery: DeliverySettings;
  /** Where readers leave; null when the briefing offers no way to leave by a click. */
  readonly unsubscribe: Unsubscribe | null;
  /** Address of the page for the browser, `{edition}` standing for the edition's date; null when there is none. */
  readonly page: string | null;
}

export type SourceSetting =
  /** A glob with forward slashes: absolute, or relative to `folder`. */
  | { readonly kind: 'file'; readonly pattern: string; readonly folder: string }
  | { readonly kind: 'feed'; readonly url: string }
  | { readonly kind: 'page'; readonly url: string };

/** An event to count down to under the name that readers use. */
export interface WatchEntry {
  readonly name: string;
  /** Words of which one must stand in the event's title, place or participants; the name is among them. */
  readonly match: readonly string[];
}

export type LedgerSetting =
  | { readonly kind: 'sqlite'; readonly file: string }
  /** A branch of the `origin` remote of the folder that holds the settings. */
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface DeliverySettings {
  /** SMTP conversations at a time. */
  readonly connections: number;
  /** Messages a second, at most. */
  readonly perSecond: number;
  readonly retryUnknown: 'never' | 'once';
  readonly dkim: DkimSettings | null;
}

/** `privateKey` is an RSA key in PEM. */
export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: string;
}

/**
 * Sending needs recipients and a mail server; composing does without, so that it can run where no secret is. Looking
 * into the ledger needs to know which one.
 */
export type Purpose = 'compose' | 'send' | 'ledger';
