import type { ComponentType } from 'preact';
import type { View } from '../place.ts';
import { Api } from './api.tsx';
import { Messages } from './messages.tsx';
import { Phones } from './phones.tsx';
import { Providers } from './providers.tsx';
import { Requests } from './requests.tsx';
import { Rules } from './rules.tsx';
import { Webhooks } from './webhooks.tsx';

/** What the navigation calls each view, and what it shows. */
export const views: Readonly<Record<View, { readonly title: string; readonly View: ComponentType }>> = {
  messages: { title: 'Messages', View: Messages },
  phones: { title: 'Phones', View: Phones },
  webhooks: { title: 'Webhooks', View: Webhooks },
  requests: { title: 'Requests', View: Requests },
  providers: { title: 'Providers', View: Providers },
  rules: { title: 'Rules', View: Rules },
  api: { title: 'API', View: Api },
};
